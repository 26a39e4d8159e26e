using Tilt.Engine.Checking;
using Tilt.Engine.Checking.Disclosure;
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
    private Sums? sums;

    private ReadFile(SourceFile source, ReportText text)
    {
        (Source, Text) = (source, text);
        AsSister = new Sister(
            source.Path,
            [.. text.Reports.Select(report => report.Code).Distinct()],
            new Lazy<bool>(() => Shown(() => SaysItWithholds).Withholds));
    }

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
    /// <param name="doOthersWithhold">Whether its sister files withhold small counts; asked only where it does not tell itself.</param>
    public IReadOnlyList<Finding> Check(Func<bool> doOthersWithhold, CancellationToken cancel)
    {
        if (sums is { } known && (known.DoOthersWithhold is not { } then || then == doOthersWithhold()))
            return known.Findings;
        bool? asked = null;
        var withholds = new Lazy<bool>(() => SaysItWithholds || (!ShowsSmallCounts && (asked = doOthersWithhold()).Value));
        IReadOnlyList<Finding> findings = Checker.Check(Text.Reports, Text.Places, cancel, () => withholds.Value);
        sums = new Sums(findings, asked);
        return findings;
    }

    /// <summary>Whether it withholds small counts, as far as it shows or says.</summary>
    public bool Withholds => AsSister.Withholds;

    /// <summary>What others need to know of it.</summary>
    public Sister AsSister { get; }

    // It tells itself what it does with them.
    private bool ShowsSmallCounts => Shown(() => false).Prints;

    private bool SaysItWithholds => Suppression.IsSaidIn(Source.Text);

    private Practice Shown(Func<bool> isSaid) => Practice.Of(Text.Reports.SelectMany(report => report.Tables), isSaid);

    /// <summary>
    /// What a fix writes into the text; null where it cannot be written, where the text is no longer the same, or where it is not the
    /// file's own.
    /// </summary>
    public ReportEdit? EditFor(Fix fix) => Source.Map.IsOfSections ? null : new Fixer(Source, Text.Places).EditFor(fix);

    /// <summary>The suppressed cells that can be worked out. They cost a solution each, and are not kept.</summary>
    public IEnumerable<Finding> Derivable(CancellationToken cancel) => Checker.Derivable(Text.Reports, Text.Places, cancel);

    /// <param name="DoOthersWithhold">What was answered; null where it was not asked.</param>
    private sealed record Sums(IReadOnlyList<Finding> Findings, bool? DoOthersWithhold);
}
