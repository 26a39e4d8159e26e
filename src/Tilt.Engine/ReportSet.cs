using System.Globalization;
using Tilt.Engine.Checking;
using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Revising;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Editions;
using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Text;

namespace Tilt.Engine;

/// <summary>All files of a project, put together as the generated code has them, and what there is to say about that.</summary>
internal sealed class ReportSet
{
    private readonly Dictionary<PartKey, (CheckedFile File, ReportModel Report)> sources = [];

    private readonly Func<bool> doOthersWithhold;
    private readonly Lazy<Dictionary<CheckedFile, int>> numbers;
    private readonly Lazy<HashSet<(CheckedFile File, int Row)>> copies;

    private ReportSet(CheckedFile[] files, Func<bool> doOthersWithhold)
    {
        (Files, this.doOthersWithhold) = (files, doOthersWithhold);
        numbers = new(() => files.Select((file, number) => (file, number)).ToDictionary(entry => entry.file, entry => entry.number));
        copies = new(() => [.. Copies()]);
        var parts = new List<ReportPart>();
        foreach (CheckedFile file in files)
        {
            foreach (ReportModel report in file.Ours)
            {
                var own = new WantedReport(file.Path, report, file.ClassOf(report)!, file.Options.Report);
                sources.Add(own.Key, (file, report));
                parts.Add(own.Part);
            }
        }

        Tree = ReportTree.Of(parts);
    }

    /// <summary>The files with reports that the project gets code for; of a path that comes twice the first.</summary>
    public IReadOnlyList<CheckedFile> Files { get; }

    /// <summary>Where their tables stand.</summary>
    public ReportTree Tree { get; }

    public static ReportSet Read(IEnumerable<SourceFile> files, Func<SourceFile, TiltOptions> options, CancellationToken cancel)
    {
        (SourceFile File, ReadFile Read)[] read = [.. files.Select(file => (file, ReadFile.Read(file, cancel)))];
        return Of(read.Select(entry => new CheckedFile(entry.Read, options(entry.File), read.Select(other => other.Read.AsSister))));
    }

    /// <summary>The same of files that were read already.</summary>
    /// <param name="doOthersWithhold">
    /// Whether files that are not there withhold small counts, which have nothing else to do with these; null where all are there.
    /// </param>
    public static ReportSet Of(IEnumerable<CheckedFile> files, Func<bool>? doOthersWithhold = null)
        => new(
            [.. files.Where(file => file.Ours.Count > 0).GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First())],
            doOthersWithhold ?? (() => false));

    /// <summary>A report with its figures.</summary>
    public ReportModel ReportOf(PartKey key) => sources[key].Report;

    /// <summary>The file that a report stands in.</summary>
    public CheckedFile FileOf(PartKey key) => sources[key].File;

    /// <summary>A file's number among <see cref="Files"/>.</summary>
    public int NumberOf(CheckedFile file) => numbers.Value[file];

    /// <summary>What there is to say of the files together; what each betrays by itself is said there.</summary>
    public IEnumerable<(CheckedFile File, ToldFinding Told)> Findings(CancellationToken cancel)
    {
        var findings = new List<(CheckedFile File, Finding Finding)>();
        if (Files.Count > 0)
            Guard(Files[0], findings, () => findings.AddRange(Together(cancel)));
        if (Files.Any(file => file.Options.Findings.EnablesSoft))
            Guard(Files[0], findings, () => findings.AddRange(SoftSet.Find(this, [.. findings], Enables, cancel)));
        ILookup<CheckedFile, Finding> byFile = findings.ToLookup(entry => entry.File, entry => entry.Finding);
        Lazy<ILookup<CheckedFile, Finding>> unasked = new(() => SoftSet.Find(this, findings, (file, rule) => !Enables(file, rule), cancel)
            .ToLookup(entry => entry.File, entry => entry.Finding));
        foreach (CheckedFile file in Files)
        {
            List<(CheckedFile File, Finding Finding)> own = [.. byFile[file].Select(finding => (file, finding))];
            Guard(file, own, () => own.AddRange(
                file.AcceptedForNothing(byFile[file].Concat(Unasked(file)), cancel).Select(finding => (file, finding))));
            foreach (ToldFinding told in Crowded.Thin(file.Tell(own.Select(entry => entry.Finding))))
                yield return (file, told);
        }

        // What was accepted may be told by soft checks that the compiler switches on, as it tells nobody here. They are run where nothing
        // else speaks against the figure.
        IEnumerable<Finding> Unasked(CheckedFile file)
        {
            foreach (Finding finding in unasked.Value[file])
                yield return finding;
        }

        static bool Enables(CheckedFile file, Rule rule) => file.Options.Findings.Enables(rule);
    }

    /// <summary>TILT301 to TILT303, for files that do not switch them on by themselves.</summary>
    public IEnumerable<(CheckedFile File, ToldFinding Told)> Soft(CancellationToken cancel)
    {
        var findings = new List<(CheckedFile File, Finding Finding)>();
        if (Files.Count > 0)
        {
            Guard(Files[0], findings, () => findings.AddRange(
                SoftSet.Find(this, [.. Together(cancel)], (file, rule) => !file.Options.Findings.Enables(rule), cancel)));
        }

        return findings.GroupBy(entry => entry.File)
            .SelectMany(file => Crowded.Thin(file.Key.Tell(file.Select(entry => entry.Finding))).Select(told => (file.Key, told)));
    }

    /// <summary>What all that the files print leaves for their suppressed cells, and what to suppress as well; year by year.</summary>
    public IEnumerable<SetAudit> Audit(CancellationToken cancel)
    {
        var asked = new HashSet<(CheckedFile File, int Start)>();
        HashSet<CellId>[] unread = [.. Files.Select(file => new HashSet<CellId>(file.File.Text.Findings
            .Where(finding => finding.Rule == Rules.NotANumber && !IsOfMark(finding))
            .SelectMany(finding => finding.Related.Prepend(finding.At)).Select(place => place.Cell).OfType<CellId>()))];
        IEnumerable<(Audit, TableIndex)> audits = Files.Count > 0
            ? Checker.Audit(Stated(), cell => unread[cell.File].Contains(new CellId(cell.Row.Ordinal, cell.Column)), cancel)
            : [];
        foreach ((Audit audit, TableIndex tables) in audits)
        {
            SetCount[] counts = [.. audit.Counts.Select(count => Of(count.Cells, count.Left, count.Standing))];
            asked.UnionWith(counts.SelectMany(count => count.Cells).Select(cell => (cell.File, cell.At.Span.Start)));
            yield return new SetAudit(
                counts,
                [.. audit.Further.Counts.Select(count
                    => Of(count.Cells, count.Left, count.IsExact ? Standing.Safe : Standing.Undecided))],
                audit.Further.IsFewest,
                [.. audit.Further.Left.Select(count => Of(count.Cells, count.Left, count.Standing))],
                audit.Further.IsInTime);

            SetCount Of(IReadOnlyList<CellRef> cells, Bounds left, Standing standing)
            {
                CellRef first = cells[0];
                TableRef table = tables.Of(first).First().Ref;
                ColumnModel column = table.Table.Columns[first.Column];
                SetCell[] all = [.. cells.Select(cell => new SetCell(
                    Files[cell.File], Files[cell.File].File.Text.Places.Of(cell.Row, cell.Column)))];
                return new SetCount(
                    table.Table.Title, first.Row.Label, column.Label, YearOf(column, table.Report), left.Low, left.High, standing, all);
            }
        }

        // Whatever else prints a star: in a column of no sum, in an edition that does not count.
        SetCount[] others = [.. Stars().Where(star => asked.Add((star.File, star.At.Span.Start))).Select(star => new SetCount(
            star.Table.Title, star.Row.Label, star.Table.Columns[star.Column].Label, star.Year, 0, Suppression.Most, Standing.NotAudited,
            [new SetCell(star.File, star.At)]))];
        if (others.Length > 0)
            yield return new SetAudit(others, [], IsFewest: true, [], IsInTime: true);
    }

    /// <summary>Whether a finding is about what an audit advises to print instead of a count: that is no figure in doubt.</summary>
    public static bool IsOfMark(Finding finding) => finding.Rule == Rules.NotANumber && finding.Found == Suppression.FurtherMark;

    /// <summary>Whether some tables do not count, as another edition has them too, and print something else: no audit sees that.</summary>
    public bool HasUncounted => sources.Values.Sum(source => source.Report.Tables.Count)
        > Tree.Years.Sum(named => named.Year.Counting.Tables.Count) + copies.Value.Count;

    // Tables that do not count, and print what those print that do: nothing is lost with them.
    private IEnumerable<(CheckedFile File, int Row)> Copies()
    {
        foreach (ReportYear year in Tree.Years.Select(named => named.Year))
        {
            Dictionary<TableKey, PartTable> counting = year.Counting.Tables.ToDictionary(table => table.Head.Key);
            foreach (PartTable table in year.Editions.SelectMany(edition => edition.Tables
                .Concat(edition.Uncounted.Select(uncounted => uncounted.Table))))
            {
                bool isOther = counting.TryGetValue(table.Head.Key, out PartTable? same) && same != table;
                if (isOther && Printed.AreSame(Model(table), Model(same!)))
                    yield return (sources[table.Part.Key].File, Model(table).First.Ordinal);
            }
        }
    }

    private IEnumerable<(CheckedFile File, TableModel Table, RowModel Row, int Column, int? Year, Place At)> Stars()
        => from file in Files
           from report in file.File.Text.Reports
           from table in report.Tables
           where !copies.Value.Contains((file, table.First.Ordinal))
           from row in table.Printed
           from column in Enumerable.Range(0, row.Cells.Count)
           where row.Cells[column].Kind == CellKind.Suppressed
           select (file, table, row, column, YearOf(table.Columns[column], report), file.File.Text.Places.Of(row, column));

    // A report that is printed over the turn of a year has months of two.
    private static int? YearOf(ColumnModel column, ReportModel report) => column.Month?.Year ?? report.Year;

    // A fault of ours must not take along what is said of other files.
    private static void Guard(CheckedFile file, List<(CheckedFile File, Finding Finding)> findings, Action look)
    {
        try
        {
            look();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            findings.Add((file, Finding.FailedTogether(fault)));
        }
    }

    private IEnumerable<(CheckedFile File, Finding Finding)> Together(CancellationToken cancel)
    {
        IEnumerable<(CheckedFile, Finding)> faults =
            Tree.Faults.Select(entry => (sources[entry.First.Key].File, Finding.Failed(entry.Fault)));

        // One report has nobody to disagree with; a compiler that has just started need not learn how to ask.
        IEnumerable<(CheckedFile, Finding)> ofAny = faults.Concat(UnclearYears());
        return sources.Count < 2
            ? ofAny
            : ofAny.Concat(Collisions()).Concat(Uncounted()).Concat(Revised(cancel)).Concat(Disagreeing(cancel));
    }

    /// <summary>TILT008: classes that had to bear their code, and names that only the parts of a report together have twice.</summary>
    private IEnumerable<(CheckedFile File, Finding Finding)> Collisions()
    {
        foreach ((ReportPart part, string given) in Tree.Renamed)
        {
            CheckedFile file = sources[part.Key].File;
            Place title = file.File.Text.Titles.Of(part.Key.Code);
            yield return (file, Finding.NameCollision(title, part.Key.Code, part.Class, given));
        }

        foreach (NamedYear year in Tree.Years)
        {
            // What collides within one file is said with that.
            IReadOnlyList<PartTable> tables = year.Year.Counting.Tables;
            var alone = tables.Select(table => table.Part).Distinct()
                .ToDictionary(part => part.Key, part => NamesAlone(part, year.Place.Class));
            if (alone.Count == 1)
                continue;
            foreach ((MeasureNames measure, NamedTable named) in year.Names.Tables)
            {
                PartTable table = tables[named.Index];
                (string? Measure, string Class) own = alone[table.Part.Key][table.Index];
                if (measure.Name != own.Measure && ReferenceEquals(named, measure.Tables[0]))
                    yield return Collision(table, named.Wanted.Measure, measure.Name!);
                if (named.Class != own.Class)
                    yield return Collision(table, named.Wanted.Dimension, named.Class);
            }
        }

        (CheckedFile File, Finding Finding) Collision(PartTable table, string wanted, string given)
            => At(table, Finding.NameCollision(PlaceOf(table), Model(table).First.Label, wanted, given));
    }

    /// <summary>TILT023, once for each report, in a file of the year that was taken.</summary>
    private IEnumerable<(CheckedFile File, Finding Finding)> UnclearYears()
    {
        foreach ((string className, UndatedYear undated, ReportPart part) in Tree.UnclearYears)
        {
            CheckedFile file = sources[part.Key].File;
            yield return (file, Finding.UnclearYear(file.File.Text.Titles.Of(part.Key.Code), className, Meant(undated), Why(undated)));
        }

        static object Meant(UndatedYear undated)
            => undated.Year > 0 ? undated.Year.ToString("0000", CultureInfo.InvariantCulture) : new Phrase("Year_Unknown");

        static Phrase Why(UndatedYear undated) => undated.Doubt switch
        {
            YearDoubt.Unsaid => new Phrase("Year_Unsaid", Meant(undated)),
            YearDoubt.NoFile => new Phrase("Year_NoFile", string.Join(", ", undated.Said)),
            _ => new Phrase("Year_Several", string.Join(", ", undated.Said)),
        };
    }

    /// <summary>TILT014: tables that are in no class. One whose figures are there all the same is not worth a word.</summary>
    private IEnumerable<(CheckedFile File, Finding Finding)> Uncounted()
    {
        foreach (ReportYear year in Tree.Years.Select(named => named.Year))
        {
            var reasons = year.Uncounted
                .Where(entry => entry.IsGone || !Printed.AreSame(Model(entry.Table.Table), Model(Same(entry.Table))))
                .GroupBy(entry => (entry.Table.Table.Part.Key, By: entry.Table.By.Key, entry.IsGone));
            foreach (var reason in reasons)
            {
                UncountedTable[] tables = [.. reason.Select(entry => entry.Table)];
                (PartTable first, ReportPart by) = (tables[0].Table, tables[0].By);
                bool isDated = by.Updated != first.Part.Updated;
                string why = reason.Key.IsGone ? "Uncounted_Gone" : isDated ? "Uncounted_Dated" : "Uncounted_Path";
                Place[] others = [.. tables.Skip(1).Select(table => PlaceOf(table.Table))];
                yield return At(first, Finding.Uncounted(PlaceOf(first), Names(tables), new Phrase(why, by.File), others));
            }
        }

        static PartTable Same(UncountedTable table) => PartTable.Of(table.By).First(other => other.Head.Key == table.Table.Head.Key);
    }

    /// <summary>What a year of a report has otherwise than in another set, which has an earlier edition of it.</summary>
    public RevisedEdition RevisedSince(ReportSet earlier, ReportYear was, ReportYear now, CancellationToken cancel)
        => RevisedEdition.Of(earlier.Stated(was, was.Counting), Stated(now, now.Counting), cancel);

    /// <summary>TILT106.</summary>
    private IEnumerable<(CheckedFile File, Finding Finding)> Revised(CancellationToken cancel)
    {
        foreach (ReportYear year in Tree.Years.Select(named => named.Year))
        {
            for (int i = 1; i < year.Editions.Count; i++)
            {
                // It takes the sums of both editions, and nobody may want to know.
                if (!year.Editions[i].Tables.Any(table => Tells(sources[table.Part.Key].File)))
                    continue;
                RevisedEdition revised = RevisedEdition.Of(Stated(year, year.Editions[i - 1]), Stated(year, year.Editions[i]), cancel);
                foreach (RevisedCell cell in revised.Cells.Where(RevisionWriter.IsTold))
                    yield return (Files[cell.At.File], RevisionWriter.Write(cell, Files[cell.At.File].File.Text.Places));
            }
        }

        // What was accepted is wrong as long as this is so, told or not.
        static bool Tells(CheckedFile file) => file.Options.Findings is var options
            && (options.SeverityOf(Rules.Revised) != Severity.None || options.Accepted.Count > 0);
    }

    /// <summary>What the parts of a report, and related reports, say of each other; of what counts, as in the generated code.</summary>
    private IEnumerable<(CheckedFile File, Finding Finding)> Disagreeing(CancellationToken cancel)
    {
        StatingFile[] stating = [.. Files.Select(file
            => new StatingFile(
                file.File.Source.Name, file.File.Text.Places, () => file.Check(cancel), () => file.File.Withholds || doOthersWithhold()))];
        return Checker.CheckRelated(Stated(), stating, cancel).Select(found => (Files[found.File], found.Finding));
    }

    // What counts.
    private StatedReport[] Stated() => [.. Tree.Years.SelectMany((named, whole) => Stated(named.Year, named.Year.Counting, whole))];

    // An edition, with the numbers of its files.
    private StatedReport[] Stated(ReportYear year, Edition edition, int whole = 0)
    {
        return [.. edition.Tables.GroupBy(table => table.Part.Key)
            .Select(part => new StatedReport(NumberOf(sources[part.Key].File), whole, Of(part)))];

        ReportModel Of(IGrouping<PartKey, PartTable> part)
            => sources[part.Key].Report with { Code = year.Code, Title = year.Title, Tables = part.Select(Model).ToEquatableArray() };
    }

    private static Dictionary<int, (string? Measure, string Class)> NamesAlone(ReportPart part, string className)
        => ReportNames.Of(className, part.Tables).Tables
            .ToDictionary(entry => entry.Table.Index, entry => (entry.Measure.Name, entry.Table.Class));

    // Of many the first few: the others are told as places.
    private static string Names(UncountedTable[] tables)
    {
        const int Told = 3;
        string names = string.Join(", ", tables.Take(Told).Select(table => $"'{TableName.Of(table.Table.Head)}'"));
        return tables.Length > Told ? $"{names}, … ({tables.Length.ToString(CultureInfo.InvariantCulture)})" : names;
    }

    private TableModel Model(PartTable table) => sources[table.Part.Key].Report.Tables[table.Index];

    private Place PlaceOf(PartTable table) => sources[table.Part.Key].File.File.Text.Places.Of(Model(table).First);

    private (CheckedFile File, Finding Finding) At(PartTable table, Finding finding) => (sources[table.Part.Key].File, finding);
}
