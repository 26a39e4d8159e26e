using System.Runtime.CompilerServices;
using Tilt.Generator.Checking.Locating;
using Tilt.Generator.Checking.Sums;
using Tilt.Generator.Checking.Wording;
using Tilt.Generator.Model;
using Tilt.Generator.Reading;

namespace Tilt.Generator.Checking;

/// <summary>Checks what reports state against itself. The room's one door.</summary>
internal static class Checker
{
    private static readonly ConditionalWeakTable<ReportText, IReadOnlyList<Finding>> known = new();

    /// <summary>What does not hold within one text; once per text, whoever asks.</summary>
    public static IReadOnlyList<Finding> Check(ReportText text, CancellationToken cancel)
    {
        if (!known.TryGetValue(text, out IReadOnlyList<Finding>? findings))
        {
            findings = CheckOnce(text, cancel);
            findings = known.GetValue(text, _ => findings);
        }

        return findings;
    }

    private static List<Finding> CheckOnce(ReportText text, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        (SumSystem system, List<TableSums> tables) = SystemBuilder.Build([.. text.Reports.Select(report => (0, report))]);
        var words = new FindingWriter(system, tables, [text.Places]);
        foreach (Misprint misprint in new Locator(system, tables, cancel).FindAll())
        {
            // A cell may be what several conflicts come down to; it is said once.
            Finding finding = words.Write(misprint).Finding;
            if (!findings.Exists(said => said.Id == finding.Id && said.Span == finding.Span))
                findings.Add(finding);
        }

        foreach (ReportModel report in text.Reports)
            findings.AddRange(Disclosure.BelowLimit(report, text.Places));
        return findings;
    }

    /// <summary>What reports of several files state of each other and does not hold, where each holds by itself.</summary>
    /// <returns>Each finding with the number of the report that it stands in.</returns>
    public static IEnumerable<(int Report, Finding Finding)> CheckRelated(IReadOnlyList<(ReportModel Report, RowPlace?[] Places)> reports, CancellationToken cancel)
    {
        List<(int File, ReportModel Report)> related = [.. RelatedReports.Related([.. reports.Select((entry, index) => (index, entry.Report))])];
        if (related.Count == 0)
            yield break;

        (SumSystem system, List<TableSums> tables) = SystemBuilder.Build(related);
        var words = new FindingWriter(system, tables, [.. reports.Select(entry => entry.Places)]);
        foreach (Misprint misprint in new Locator(system, tables, cancel).FindAll())
        {
            // A misprint that its own report betrays has been told there.
            if (misprint.Conflict.Constraints.Any(constraint => system.Constraints[constraint].Kind == SumKind.Reports))
                yield return words.Write(misprint);
        }
    }

    /// <summary>The suppressed cells that what is printed leaves one value for. The value stays here.</summary>
    public static IEnumerable<Finding> Derivable(ReportText text, CancellationToken cancel)
    {
        (SumSystem system, _) = SystemBuilder.Build([.. text.Reports.Select(report => (0, report))]);
        return Disclosure.Derivable(system, text.Places, cancel);
    }
}
