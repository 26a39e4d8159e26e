using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tilt.Generator.Tests.Harness;

/// <summary>An additional file in memory.</summary>
internal sealed class TextFile(string path, string? content) : AdditionalText
{
    private readonly SourceText? text = content is null ? null : SourceText.From(content, Encoding.UTF8);

    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
