using System.Runtime.CompilerServices;
using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Checking.Wording;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Text;

namespace Tilt.Engine.Checking;

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
        foreach (IReadOnlyList<ReportPart> year in YearsOf(text))
        {
            (SumSystem system, List<TableSums> tables) = SystemBuilder.Build(year);
            var words = new FindingWriter(system, tables, [text.Places], [""]);
            foreach (Misprint misprint in new Locator(system, tables, cancel).FindAll())
            {
                // A cell may be what several conflicts come down to; it is said once.
                Finding finding = words.Write(misprint).Finding;
                if (!findings.Exists(said => said.Id == finding.Id && said.Span == finding.Span))
                    findings.Add(finding);
            }
        }

        foreach (ReportModel report in text.Reports)
            findings.AddRange(Disclosure.BelowLimit(report, text.Places));
        return findings;
    }

    /// <summary>
    /// What reports, and the parts of a report that stand in several files, state of each other and does not hold, where
    /// each file holds by itself.
    /// </summary>
    /// <param name="files">By the parts' numbers.</param>
    /// <returns>Each finding with the number of the file that it stands in.</returns>
    public static IEnumerable<(int File, Finding Finding)> CheckRelated(IReadOnlyList<ReportPart> parts, IReadOnlyList<(string Name, ReportText Read)> files, CancellationToken cancel)
    {
        HashSet<int> related = RelatedReports.Related(parts);
        related.UnionWith(parts.GroupBy(part => part.Whole).Where(whole => whole.Select(part => part.File).Distinct().Count() > 1).Select(whole => whole.Key));
        if (related.Count == 0)
            yield break;

        RowPlace?[][] places = [.. files.Select(file => file.Read.Places)];
        string[] names = [.. files.Select(file => file.Name)];
        var said = new HashSet<(int, string, TextSpan)>();
        foreach (IReadOnlyList<ReportPart> year in ByYear(parts.Where(part => related.Contains(part.Whole))))
        {
            (SumSystem system, List<TableSums> tables) = SystemBuilder.Build(year);
            var words = new FindingWriter(system, tables, places, names);
            foreach (Misprint misprint in new Locator(system, tables, cancel).FindAll())
            {
                // A misprint that its own file betrays has been told there.
                bool isOfReports = misprint.Conflict.Constraints.Any(constraint => system.Constraints[constraint].Kind == SumKind.Reports);
                if (!isOfReports && !IsOfSeveralFiles(misprint.Conflict, system, files, cancel))
                    continue;
                (int file, Finding finding) = words.Write(misprint);
                if (said.Add((file, finding.Id, finding.Span)))
                    yield return (file, finding);
            }
        }
    }

    private static IEnumerable<IReadOnlyList<ReportPart>> YearsOf(ReportText text)
        => ByYear(text.Reports.Select((report, index) => new ReportPart(0, index, report)));

    // Nothing adds up over years, and each row has a place for all months of its system.
    private static IEnumerable<IReadOnlyList<ReportPart>> ByYear(IEnumerable<ReportPart> parts)
        => parts.GroupBy(part => part.Report.Year).Select(year => (IReadOnlyList<ReportPart>)[.. year]);

    private static bool IsOfSeveralFiles(Conflict conflict, SumSystem system, IReadOnlyList<(string Name, ReportText Read)> files, CancellationToken cancel)
    {
        List<CellRef> cells = [.. conflict.Quantities(system).SelectMany(system.PrintingsOf)];
        if (cells.TrueForAll(cell => cell.File == cells[0].File))
            return false;

        foreach (var ofFile in cells.GroupBy(cell => cell.File))
        {
            RowPlace?[] places = files[ofFile.Key].Read.Places;
            var spans = new HashSet<TextSpan>(ofFile.SelectMany(cell => new[] { Disclosure.Place(places, cell.Row, cell.Column), places[cell.Row.Ordinal]?.Label ?? default }));
            if (Check(files[ofFile.Key].Read, cancel).Any(told => told.Id != "TILT201" && told.Related.Prepend(told.Span).Any(spans.Contains)))
                return false;
        }

        return true;
    }

    /// <summary>The suppressed cells that what is printed leaves one value for. The value stays here.</summary>
    public static IEnumerable<Finding> Derivable(ReportText text, CancellationToken cancel)
    {
        return YearsOf(text).SelectMany(year => Disclosure.Derivable(SystemBuilder.Build(year).System, text.Places, cancel));
    }
}
