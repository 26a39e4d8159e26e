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
        => Known(text, () => new SourceFile(path, text.ToString()), cancel).Under(path, cancel);

    /// <summary>The same for a text that was made of a published file, whose path it tells.</summary>
    /// <returns>Null for one that was made of another file.</returns>
    public static ReadFile? ReadMade(AdditionalText made, string path, CancellationToken cancel)
    {
        if (made.GetText(cancel) is not { } text
            || PublishedText.PathIn(text.Lines[0].ToString()) is not { } of || !PublishedText.IsSamePath(of, path))
        {
            return null;
        }

        return Known(
            text,
            () => (PublishedText.Parse(text.ToString()) ?? PublishedText.Unreadable(NoteKind.NotConverted)).AsSource(path),
            cancel).Under(path, cancel);
    }

    private static ReadFile Known(SourceText text, Func<SourceFile> source, CancellationToken cancel)
    {
        if (known.TryGetValue(text, out ReadFile? read))
            return read;
        read = ReadFile.Read(source(), cancel);
        return known.GetValue(text, _ => read);
    }
}
