using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;

namespace Tilt.Engine;

/// <summary>
/// A file with what a project wants of it: its reports, the names of its cells, and what there is to say of it by itself.
/// </summary>
internal sealed class CheckedFile
{
    private readonly ReadFile file;
    private readonly Lazy<bool> doSistersWithhold;
    private readonly Lazy<NamedCell[]> cells;
    private readonly Lazy<Dictionary<CellId, string>> names;
    private readonly Lazy<HashSet<CellId>> accepted;

    /// <param name="sisters">The project's other files; asked where one of them may tell what this one does not.</param>
    public CheckedFile(ReadFile file, TiltOptions options, IEnumerable<Sister>? sisters = null)
    {
        (this.file, Options) = (file, options);
        doSistersWithhold = new(() => (sisters ?? []).Any(sister => sister.IsOf(Path, Ours!) && sister.Withholds));
        Ours = [.. file.Text.Reports.Where(report => ClassOf(report) is not null)];

        // Names are asked for where something is wrong or accepted; in a good report never.
        cells = new(() => [.. Ours.SelectMany(report => NamedCell.Of(report, file.Text.Places, ClassOf(report)!))]);
        names = new(() => cells.Value.GroupBy(cell => cell.At.Cell!.Value, cell => cell.Path)
            .ToDictionary(same => same.Key, same => same.First()));
        accepted = new(() => [.. Options.Findings.Accepted.Select(CellOf).OfType<CellId>()]);
    }

    public string Path => file.Source.Path;

    public ReadFile File => file;

    public TiltOptions Options { get; }

    /// <summary>The reports in it that the project gets code for.</summary>
    public IReadOnlyList<ReportModel> Ours { get; }

    /// <summary>Whether it is none of ours, and nothing is said of it.</summary>
    public bool IsLeftAlone => Ours.Count == 0 && !Options.Report.IsMarked && !file.Text.Titles.IsOfReport && !file.IsUnreadable;

    /// <summary>The class that the project wants for a report; null for a report that is none of ours.</summary>
    public string? ClassOf(ReportModel report) => Options.Report.ClassFor(report.Code, Path);

    /// <summary>What there is to say of the file by itself.</summary>
    public IEnumerable<ToldFinding> Findings(CancellationToken cancel)
    {
        if (IsLeftAlone)
            return [];

        List<Finding> findings = [.. file.NotRead, .. file.Text.Findings];
        if (Ours.Count == 0 && !file.IsUnreadable)
            findings.Add(Finding.NoTable(file.Source.Name));
        findings.AddRange(Options.Findings.Invalid.Select(Finding.InvalidOption));
        if (Ours.FirstOrDefault(report => Options.Report.IsNamedAfterFile(report.Code)) is { } untitled)
            findings.Add(Finding.NamedAfterFile(ClassOf(untitled)!));
        findings.AddRange(Ours.SelectMany(Collisions));
        if (Ours.Count > 0)
            findings.AddRange(Check(cancel));
        if (Ours.Count > 0 && Options.Findings.Enables(Rules.Derivable))
            findings.AddRange(file.Derivable(cancel));
        return Crowded.Thin(Tell(findings));
    }

    /// <summary>What does not hold within the file, told or not.</summary>
    public IReadOnlyList<Finding> Check(CancellationToken cancel)
        => file.Check(() => doSistersWithhold.Value, cancel);

    /// <summary>TILT202, for a file that does not switch it on by itself; one that does has it among its findings.</summary>
    public IEnumerable<ToldFinding> Derivable(CancellationToken cancel)
        => Ours.Count == 0 || Options.Findings.Enables(Rules.Derivable) ? [] : Crowded.Thin(Tell(file.Derivable(cancel)));

    /// <summary>
    /// What a published file calls the place of a finding, as text or a phrase: "Tiltak og fylke!D12". Null for a text, whose line and
    /// column say it.
    /// </summary>
    public object? NameOfPlace(Finding finding) => file.Source.Map.Locate(finding.At.Span) switch
    {
        { Cell: { } cell } => cell,
        { Section: { } page } => new Phrase("Fact_Page", page.Name),
        _ => null,
    };

    /// <summary>What mends a finding; null where nothing does.</summary>
    public ReportEdit? EditFor(Finding finding) => Fix.Of(finding) is { } fix ? file.EditFor(fix) : null;

    /// <summary>What of these findings is to be told, and how loud.</summary>
    public IEnumerable<ToldFinding> Tell(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            CellId? cell = finding.Rule.IsOfFigures ? finding.At.Cell : null;
            if (cell is { } known && Options.Findings.Accepted.Count > 0 && accepted.Value.Contains(known))
                continue;
            if (Options.Findings.SeverityOf(finding.Rule) is not Severity.None and var severity)
                yield return new ToldFinding(finding, severity, cell is { } named ? NameOf(named) : null);
        }
    }

    /// <summary>TILT011: what was accepted and is not, or no longer, wrong.</summary>
    /// <param name="related">What is wrong with the file beside others; asked where it is not by itself.</param>
    public IEnumerable<Finding> AcceptedForNothing(IEnumerable<Finding> related, CancellationToken cancel)
    {
        foreach (Acceptance known in Options.Findings.Accepted)
        {
            NamedCell? cell = NamedCell.Find(cells.Value, known.Path);
            if (cell is null)
                yield return Finding.AcceptedForNothing(Place.Start, known.Path, known.Value, new Phrase("Accepted_NoCell"));
            else if (!known.Covers(cell.Printed))
                yield return Finding.AcceptedForNothing(cell.At, cell.Path, known.Value, new Phrase("Accepted_Printed", cell.Printed));
            else if (!IsWrong(cell, related, cancel))
                yield return Finding.AcceptedForNothing(cell.At, cell.Path, known.Value, new Phrase("Accepted_Right"));
        }
    }

    /// <summary>A cell's name in code; null where it has none.</summary>
    public string? NameOf(CellId cell) => names.Value.TryGetValue(cell, out string? name) ? name : null;

    // Whether a suppressed cell can still be worked out is not worth a solution for each, to say this.
    private bool IsWrong(NamedCell cell, IEnumerable<Finding> related, CancellationToken cancel)
        => cell.Printed == "*"
            || Check(cancel).Concat(related).Any(finding => finding.Rule.IsOfFigures && finding.At.Cell == cell.At.Cell);

    private CellId? CellOf(Acceptance known)
        => NamedCell.Find(cells.Value, known.Path) is { } cell && known.Covers(cell.Printed) ? cell.At.Cell : null;

    private IEnumerable<Finding> Collisions(ReportModel report)
        => from collision in ReportNames.CollisionsIn(report, ClassOf(report)!)
           select Finding.NameCollision(file.Text.Places.Of(collision.Row), collision.Row.Label, collision.Wanted, collision.Given);
}

/// <summary>A finding as a project wants to be told of it.</summary>
/// <param name="Name">The cell's name in code, where the finding is about a figure.</param>
internal sealed record ToldFinding(Finding Finding, Severity Severity, string? Name);
