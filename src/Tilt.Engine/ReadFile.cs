using Tilt.Engine.Checking;
using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Text;

namespace Tilt.Engine;

/// <summary>A file that was read, whatever a project wants of it; its figures are checked once, when somebody asks.</summary>
internal sealed class ReadFile
{
    private IReadOnlyList<Finding>? sums;

    private ReadFile(SourceFile source, ReportText text) => (Source, Text) = (source, text);

    public SourceFile Source { get; }

    public ReportText Text { get; }

    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asks for it; nothing else, whatever the text.</exception>
    public static ReadFile Read(SourceFile source, CancellationToken cancel)
    {
        var text = ReportText.Read(source.Text.AsSpan(), source.Path, cancel);
        return new ReadFile(source, source.Map.IsOfSections ? PublishedPlaces.In(source.Map, text) : text);
    }

    /// <summary>The same text under another name, which may make it another report.</summary>
    public ReadFile Under(string path, CancellationToken cancel)
        => path == Source.Path ? this
            : Text.IsReadAlikeAs(path) ? new ReadFile(Source with { Path = path }, Text)
            : Read(Source with { Path = path }, cancel);

    /// <summary>Whether nothing of it could be read, and that is said.</summary>
    public bool IsUnreadable => Source.Notes.Any(note => note.IsOfAll);

    /// <summary>What of the file is not in its text.</summary>
    public IEnumerable<Finding> NotRead
        => Source.Notes.Select(note => Finding.NotRead(note, new Place(Source.Map.SpanOfLine(note.Line)), Source.Name));

    /// <summary>What does not hold within the file.</summary>
    public IReadOnlyList<Finding> Check(CancellationToken cancel)
        => sums ??= Checker.Check(Text.Reports, Text.Places, cancel, () => SaysItWithholds);

    /// <summary>Whether it says in words that it withholds small counts.</summary>
    public bool SaysItWithholds => Suppression.IsSaidIn(Source.Text);

    /// <summary>
    /// What a fix writes into the text; null where it cannot be written, where the text is no longer the same, or where it is not the
    /// file's own.
    /// </summary>
    public ReportEdit? EditFor(Fix fix) => Source.Map.IsOfSections ? null : new Fixer(Source, Text.Places).EditFor(fix);

    /// <summary>The suppressed cells that can be worked out. They cost a solution each, and are not kept.</summary>
    public IEnumerable<Finding> Derivable(CancellationToken cancel) => Checker.Derivable(Text.Reports, Text.Places, cancel);
}
