using System.Text;
using Tilt.Conversion;
using Tilt.Engine.Fixing;
using Tilt.Engine.Text;
using Tilt.Reports;

namespace Tilt.Tool.Mending;

/// <summary>What there is to mend in a file.</summary>
/// <param name="Path">The file's.</param>
/// <param name="Fixes">How many fixes there are.</param>
/// <param name="Warnings">How many warnings; some of them may be fixed.</param>
internal sealed record Mended(string Path, int Fixes, int Warnings)
{
    /// <summary>The text as it is.</summary>
    public string Before { get; private init; } = "";

    /// <summary>The text with what can be written of it.</summary>
    public string After { get; private init; } = "";

    /// <summary>The file as it is.</summary>
    public byte[] Bytes { get; private init; } = [];

    /// <summary>The file with what can be written of it; null where that is nothing.</summary>
    public byte[]? Written { get; private init; }

    /// <summary>The name of the words that say why not all of it can be; null where it can.</summary>
    public string? Trouble { get; private init; }

    /// <summary>Whether a patch of it applies.</summary>
    public bool IsUtf8 { get; private init; }

    /// <summary>Whether it is published, and no text.</summary>
    public bool IsPublished { get; private init; }

    public static Mended Of(ReportFile file, IReadOnlyList<Finding> findings, FindingSeverity least, Encoding? encoding)
    {
        SourceFile source = file.Checked.File.Source;
        int warnings = findings.Count(finding => finding.Severity == FindingSeverity.Warning);
        if (source.Map.IsOfSections || PublishedText.IsPublished(source.Path) || source.Notes.Any(note => note.IsOfAll))
            return new Mended(file.Path, 0, warnings) { IsPublished = true };
        IReadOnlyList<ReportEdit> fixes = ReportEdit.Compatible(
            findings.Where(finding => finding.Severity >= least)
                .Select(finding => file.Checked.EditFor(finding.Told.Finding)).OfType<ReportEdit>());
        var mended = new Mended(file.Path, fixes.Count, warnings);
        if (fixes.Count == 0)
            return mended;

        // What was read is not kept as bytes; what is there now must be the same still.
        if (TryRead(file.Path) is not { } bytes)
            return mended with { Trouble = "Fix_Changed" };
        EncodedText text = EncodedText.Of(bytes, encoding);
        if (text.Text != source.Text)
            return mended with { Trouble = "Fix_Changed" };

        // A figure is not left because there is a letter beside it that cannot be written.
        ReportEdit[] writable = [.. fixes.Where(fix => Array.TrueForAll(fix.Edits, text.CanWrite))];
        IReadOnlyList<TextEdit> edits = ReportEdit.Together(writable);
        byte[]? written = text.With(edits);
        if (writable.Length == 0)
            return mended with { Fixes = 0, Trouble = text.WhyNot };
        return mended with
        {
            Fixes = writable.Length,
            Before = text.Text,
            After = EncodedText.Make(text.Text, edits),
            Bytes = bytes,
            Written = written,
            IsUtf8 = text.IsUtf8,
            Trouble = written is null || writable.Length < fixes.Count ? text.WhyNot : null,
        };
    }

    /// <summary>Whether the file is still the one that was looked at.</summary>
    public bool IsUnchanged() => TryRead(Path) is { } bytes && bytes.AsSpan().SequenceEqual(Bytes);

    private static byte[]? TryRead(string path)
    {
        try
        {
            using FileStream stream = PublishedFile.Open(path, isAsync: false);
            return Limits.TryBuffer(stream, default);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
