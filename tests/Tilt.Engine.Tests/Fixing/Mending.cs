using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Fixing;

/// <summary>A report, what is said of it, and what becomes of it.</summary>
internal sealed class Mending(string text)
{
    private readonly Understood read = Project.With(text).Read();

    public static Mending Of(string text) => new(text);

    /// <summary>Of the given kind, in the order of the text.</summary>
    public Finding[] Findings(string id = "TILT") => [.. read.Findings.Select(entry => entry.Told.Finding).Where(finding
        => finding.Rule.Id.StartsWith(id, StringComparison.Ordinal))];

    /// <summary>All that a build would warn of, as text.</summary>
    public string[] Warnings => [.. read.Findings.Where(entry => entry.Told.Severity == Severity.Warning)
        .Select(entry => Understood.Describe(entry.File, entry.Told.Finding))];

    /// <summary>What mends the only finding of the given kind.</summary>
    public ReportEdit? EditFor(string id) => EditFor(Assert.Single(Findings(id)));

    public ReportEdit? EditFor(Finding finding) => read.Files[0].EditFor(finding);

    /// <summary>What mends what was said of another state of the text.</summary>
    public ReportEdit? EditFor(Fix fix) => read.Files[0].File.EditFor(fix);

    /// <summary>The report with the only finding of the given kind mended.</summary>
    public string Fixed(string id) => With(EditFor(id));

    /// <summary>The report with all findings of the given kind mended that can be.</summary>
    public string FixedAll(string id) => With(ReportEdit.Together(Findings(id).Select(EditFor).OfType<ReportEdit>()));

    public string With(ReportEdit? edit)
    {
        Assert.NotNull(edit);
        return With(edit.Edits.OrderBy(change => change.Span.Start));
    }

    /// <param name="edits">In the order of the text.</param>
    public string With(IEnumerable<TextEdit> edits) => edits.Reverse()
        .Aggregate(text, (edited, edit) => edited.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text));
}
