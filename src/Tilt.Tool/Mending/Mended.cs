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

    /// <summary>The text with all of it mended.</summary>
    public string After { get; private init; } = "";

    /// <summary>The file as it is.</summary>
    public byte[] Bytes { get; private init; } = [];

    /// <summary>The file with all of it mended; null where that cannot be written.</summary>
    public byte[]? Written { get; private init; }

    /// <summary>The name of the words that say why it cannot be; null where it can.</summary>
    public string? Trouble { get; private init; }

    /// <summary>Whether it is published, and no text.</summary>
    public bool IsPublished { get; private init; }

    public static Mended Of(ReportFile file, IReadOnlyList<Finding> findings, Encoding? encoding)
    {
        SourceFile source = file.Checked.File.Source;
        int warnings = findings.Count(finding => finding.Severity == FindingSeverity.Warning);
        if (source.Map.IsOfSections || PublishedText.IsPublished(source.Path) || source.Notes.Any(note => note.IsOfAll))
            return new Mended(file.Path, 0, warnings) { IsPublished = true };
        ReportEdit[] fixes = [.. findings.Select(finding => file.Checked.EditFor(finding.Told.Finding)).OfType<ReportEdit>()];
        var mended = new Mended(file.Path, fixes.Length, warnings);
        if (fixes.Length == 0)
            return mended;

        // What was read is not kept as bytes; what is there now must be the same still.
        byte[] bytes = Read(file.Path);
        EncodedText text = EncodedText.Of(bytes, encoding);
        if (text.Text != source.Text)
            return mended with { Trouble = "Fix_Changed" };
        IReadOnlyList<TextEdit> edits = ReportEdit.Together(fixes);
        byte[]? written = text.With(edits, out string why);
        return mended with
        {
            Before = text.Text,
            After = EncodedText.Make(text.Text, edits),
            Bytes = bytes,
            Written = written,
            Trouble = written is null ? why : null,
        };
    }

    /// <summary>Whether the file is still the one that was looked at.</summary>
    public bool IsUnchanged() => Read(Path).AsSpan().SequenceEqual(Bytes);

    private static byte[] Read(string path)
    {
        using FileStream stream = PublishedFile.Open(path, isAsync: false);
        return Limits.TryBuffer(stream, default) ?? [];
    }
}
