using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine;
using Tilt.Engine.Text;

namespace Tilt.Generator.Hosting;

/// <summary>
/// The compiler asks twice for each text, once for the generator and once for the analyzers: it is read, and checked, once.
/// </summary>
internal static class KnownTexts
{
    private static readonly ConditionalWeakTable<SourceText, ReadFile> known = new();

    /// <returns>Null for a binary file, which has no text; the compiler has said so.</returns>
    public static ReadFile? Read(AdditionalText file, CancellationToken cancel)
        => file.GetText(cancel) is { } text ? Read(text, file.Path, cancel) : null;

    /// <summary>The same for a text that is at hand.</summary>
    public static ReadFile Read(SourceText text, string path, CancellationToken cancel)
    {
        if (!known.TryGetValue(text, out ReadFile? read))
        {
            read = ReadFile.Read(new SourceFile(path, text.ToString()), cancel);
            read = known.GetValue(text, _ => read);
        }

        return read.Under(path, cancel);
    }
}
