using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Checking.Wording;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking;

/// <summary>Checks what reports state against itself. The room's one door.</summary>
internal static class Checker
{
    /// <summary>What does not hold within one text.</summary>
    /// <param name="isWithheld">Whether the text says in words that small counts are withheld.</param>
    public static List<Finding> Check(
        IReadOnlyList<ReportModel> reports, Places places, CancellationToken cancel, Func<bool>? isWithheld = null)
    {
        var findings = new List<Finding>();
        var said = new HashSet<(Rule, Place)>();
        var efforts = new Efforts(cancel);
        foreach (IReadOnlyList<StatedReport> year in YearsOf(reports))
        {
            List<Round> rounds = [.. Rounds(year, efforts, cancel)];
            foreach (Round round in rounds)
            {
                var words = new FindingWriter(round, [places], [""], isWithheld ?? (() => false));
                foreach (Misprint misprint in round.Misprints)
                {
                    cancel.ThrowIfCancellationRequested();

                    // A cell may be what several conflicts come down to; it is said once.
                    Finding finding = words.Write(misprint).Finding;
                    if (said.Add((finding.Rule, finding.At)))
                        findings.Add(finding);
                }
            }

            foreach (TableModel table in rounds[rounds.Count - 1].Undecided.Select(sums => sums[0].Table.Table))
            {
                Finding undecided = Finding.Undecided(places.Of(table.First), table.Title);
                if (said.Add((undecided.Rule, undecided.At)))
                    findings.Add(undecided);
            }

            findings.AddRange(Unchecked.Find(rounds[0].System, rounds[0].Tables).Where(table => !Unchecked.IsWithoutSums(table))
                .Select(table => Finding.NothingToCheck(places.Of(table.First), table.Title)));
            findings.AddRange(Unchecked.Beyond(rounds[0].System, rounds[0].Tables).Select(
                beyond => Finding.Beyond(places.Of(beyond.Table.First, beyond.Column), beyond.Table.Title, SumLayout.MostColumns)));
            findings.AddRange(year.SelectMany(part => part.Report.Tables).SelectMany(table => PartlyUnchecked(table, places)));
        }

        foreach (ReportModel report in reports)
            findings.AddRange(SuppressedCells.BelowLimit(report, places));
        return findings;
    }

    /// <summary>
    /// What reports, and the parts of a report that stand in several files, state of each other and does not hold, where
    /// each file holds by itself.
    /// </summary>
    /// <param name="files">By the parts' numbers.</param>
    /// <returns>Each finding with the number of the file that it stands in.</returns>
    public static IEnumerable<(int File, Finding Finding)> CheckRelated(
        IReadOnlyList<StatedReport> parts, IReadOnlyList<StatingFile> files, CancellationToken cancel)
    {
        HashSet<int> related = RelatedReports.Related(parts);
        related.UnionWith(parts.GroupBy(part => part.Whole)
            .Where(whole => whole.Select(part => part.File).Distinct().Count() > 1).Select(whole => whole.Key));
        if (related.Count == 0)
            yield break;

        Places[] places = [.. files.Select(file => file.Places)];
        string[] names = [.. files.Select(file => file.Name)];
        var said = new HashSet<(int, Rule, Place)>();
        var efforts = new Efforts(cancel);
        foreach (IReadOnlyList<StatedReport> year in ByYear(parts.Where(part => related.Contains(part.Whole))))
        {
            IReadOnlyList<Constraint[]> undecided = [];
            foreach (Round round in Rounds(year, efforts, cancel))
            {
                undecided = round.Undecided;
                var words = new FindingWriter(round, places, names, () => files.Any(file => file.IsWithheld()));
                foreach (Misprint misprint in round.Misprints)
                {
                    cancel.ThrowIfCancellationRequested();

                    // A misprint that its own file betrays has been told there.
                    bool isOfReports = misprint.Conflict.Sums.Any(sum => sum.Kind == SumKind.Reports);
                    if (!isOfReports && !IsOfSeveralFiles(misprint.Conflict, round.System, files))
                        continue;
                    (int file, Finding finding) = words.Write(misprint);
                    if (said.Add((file, finding.Rule, finding.At)))
                        yield return (file, finding);
                }
            }

            foreach (TableRef table in undecided.Select(sums => sums[0].Table))
            {
                Finding finding = Finding.Undecided(places[table.File].Of(table.Table.First), table.Table.Title);

                // What its own file leaves undecided has been told there.
                bool isTold = files[table.File].Told().Any(told => told.Rule == finding.Rule && told.At == finding.At);
                if (!isTold && said.Add((table.File, finding.Rule, finding.At)))
                    yield return (table.File, finding);
            }
        }
    }

    /// <summary>The suppressed cells that what is printed leaves one value for. The value stays here.</summary>
    public static IEnumerable<Finding> Derivable(IReadOnlyList<ReportModel> reports, Places places, CancellationToken cancel)
    {
        foreach (IReadOnlyList<StatedReport> year in YearsOf(reports))
        {
            (Auditor auditor, TableIndex tablesOfRow) = Audited(year, null, cancel);
            foreach (Finding finding in SuppressedCells.Derivable(auditor, tablesOfRow, places))
                yield return finding;
        }
    }

    /// <summary>What all that is printed leaves for the suppressed cells of reports, and what to suppress as well, year by year.</summary>
    /// <param name="isUnread">Whether a cell holds a figure that could not be read.</param>
    public static IEnumerable<(Audit Audit, TableIndex Tables)> Audit(
        IEnumerable<StatedReport> parts, Func<CellRef, bool> isUnread, CancellationToken cancel)
    {
        IReadOnlyList<StatedReport>[] years = [.. ByYear(parts)];
        Effort protecting = Efforts.Protecting(years.Length, cancel);
        for (int i = 0; i < years.Length; i++)
        {
            (Auditor auditor, TableIndex tablesOfRow) = Audited(years[i], isUnread, cancel);
            IReadOnlyList<AuditedCount> counts = auditor.Counts();
            protecting.Allot(years.Length - i);
            yield return (new Audit(counts, auditor.Further(counts, protecting)), tablesOfRow);
        }
    }

    private static (Auditor Auditor, TableIndex Tables) Audited(
        IReadOnlyList<StatedReport> year, Func<CellRef, bool>? isUnread, CancellationToken cancel)
    {
        Round last = Rounds(year, new Efforts(cancel), cancel).Last();
        var efforts = new Efforts(cancel);
        return (new Auditor(last.System, efforts.Finder(last.System).All, Attacker.OfRule, efforts.Locating, isUnread), last.TablesOfRow);
    }

    private static IEnumerable<Finding> PartlyUnchecked(TableModel table, Places places)
    {
        if (Unchecked.ColumnWithoutSum(table) is >= 0 and var column)
            yield return Finding.NoSum(places.Of(table.First, column), table.Title, table.Columns[column].Label);
        foreach (RowModel row in Unchecked.WithoutMean(table))
            yield return Finding.NoMean(places.Of(row), row.Label);
    }

    private static IEnumerable<IReadOnlyList<StatedReport>> YearsOf(IReadOnlyList<ReportModel> reports)
        => ByYear(reports.Select((report, index) => new StatedReport(0, index, report)));

    // Nothing adds up over years, and each row has a place for all months of its system.
    private static IEnumerable<IReadOnlyList<StatedReport>> ByYear(IEnumerable<StatedReport> parts)
        => parts.GroupBy(part => part.Report.Year).Select(year => (IReadOnlyList<StatedReport>)[.. year]);

    // Structure before misprints: a table that is made otherwise than was thought is told as that, and what is left of it looked at again.
    // It ends: a round that asks for another has let go of a row, a column or a statement that none before had.
    private static IEnumerable<Round> Rounds(IReadOnlyList<StatedReport> year, Efforts efforts, CancellationToken cancel)
    {
        var letGo = new LetGo();
        bool again = true;
        while (again)
        {
            (SumSystem system, List<TableSums> tables) = SystemBuilder.Build(year, letGo, cancel);
            var tablesOfRow = new TableIndex(tables);
            ConflictFinder finder = efforts.Finder(system);
            List<Misprint> misprints = new Locator(system, tables, tablesOfRow, letGo, finder, efforts.Locating).FindAll(out again);
            yield return new Round(system, tables, tablesOfRow, misprints, finder.Undecided);
        }
    }

    /// <summary>What all checks of one call may cost together.</summary>
    private sealed class Efforts(CancellationToken cancel)
    {
        // A clean report of 100 000 rows takes a twentieth of the first; what is tried of the second takes about a second.
        private readonly Effort detecting = new(200_000_000, cancel);

        public Effort Locating { get; } = new(100_000_000, cancel);

        // The real report takes ten million to find what does, and all there is to find out whether fewer would: that takes seconds.
        public static Effort Protecting(int years, CancellationToken cancel) => new(150_000_000 + (30_000_000L * years), cancel);

        public ConflictFinder Finder(SumSystem system) => new(system, detecting, Locating);
    }

    private static bool IsOfSeveralFiles(Conflict conflict, SumSystem system, IReadOnlyList<StatingFile> files)
    {
        List<CellRef> cells = [.. conflict.Quantities.SelectMany(system.PrintingsOf)];
        if (cells.TrueForAll(cell => cell.File == cells[0].File))
            return false;

        foreach (var ofFile in cells.GroupBy(cell => cell.File))
        {
            Places places = files[ofFile.Key].Places;
            var touched = new HashSet<Place>(ofFile.SelectMany(cell => new[] { places.Of(cell.Row, cell.Column), places.Of(cell.Row) }));
            if (files[ofFile.Key].Told().Any(told => told.Rule.IsOfSums && told.Related.Prepend(told.At).Any(touched.Contains)))
                return false;
        }

        return true;
    }
}

/// <summary>What was found in a system of sums.</summary>
/// <param name="Undecided">Sums of which it was not found out in time whether they can hold.</param>
internal sealed record Round(
    SumSystem System, List<TableSums> Tables, TableIndex TablesOfRow, List<Misprint> Misprints, IReadOnlyList<Constraint[]> Undecided);

/// <summary>A file, as far as checking several together goes.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Told">What the file betrays by itself.</param>
/// <param name="IsWithheld">Whether it says in words that small counts are withheld.</param>
internal sealed record StatingFile(string Name, Places Places, Func<IReadOnlyList<Finding>> Told, Func<bool> IsWithheld);
