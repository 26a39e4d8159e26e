using System.Globalization;
using Tilt.Engine.Editions;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Harness;

/// <summary>What the engine makes of a project's files: cells by their names in code, and all that there is to say.</summary>
internal sealed class Understood(CheckedFile[] files)
{
    private readonly Lazy<NamedModel[]> tables = new(() => [.. files.SelectMany(NamedTables)]);

    private readonly Lazy<Dictionary<string, Cell>> cells = new(() => files.SelectMany(NamedCells)
        .GroupBy(entry => entry.Name, entry => entry.Cell, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));

    public IReadOnlyList<CheckedFile> Files => files;

    public IReadOnlyList<ReportModel> Reports => [.. files.SelectMany(file => file.Ours)];

    public ReportModel Report => Assert.Single(Reports);

    /// <summary>All reports in their classes.</summary>
    public ReportTree Tree => ReportTree.Of(files.SelectMany(Parts));

    /// <summary>The only report, over all its files.</summary>
    public MergedReport Whole
        => Assert.Single(Tree.Placements.Select(entry => entry.Placement.Whole).OfType<MergedReport>());

    public IReadOnlyList<TableModel> Tables => [.. Reports.SelectMany(report => report.Tables)];

    /// <summary>
    /// What a figure is, by its name as the file alone would have it: an <c>int</c>, a <c>decimal</c>, or a cell without a number.
    /// </summary>
    public object this[string name]
    {
        get
        {
            if (!cells.Value.TryGetValue(name, out Cell cell))
                Assert.Fail($"There is no {name} among\n{string.Join('\n', cells.Value.Keys)}");
            if (!cell.IsNumber)
                return cell == Cell.Absent ? Cell.Blank : cell;
            return TableOf(name).IsShareNamed(name) ? cell.Share : (object)cell.Count;
        }
    }

    /// <summary>Several figures: the names of each go on after a common one.</summary>
    public object[] Under(string name, params string[] rest) => [.. rest.Select(part => this[$"{name}.{part}"])];

    public bool Has(string name) => cells.Value.ContainsKey(name);

    /// <summary>The table of a class, as <c>Tilt120.Arbeidstrening.Fylke</c>; or of anything in it.</summary>
    public NamedModel TableOf(string name) => tables.Value.First(table =>
        name == table.Name
        || name.StartsWith(table.Name + ".", StringComparison.Ordinal)
        || (table.TotalName is { } total && name.StartsWith(total + ".", StringComparison.Ordinal)));

    /// <summary>The row of a class, as <c>Tilt120.Arbeidstrening.Fylke.Oslo</c>.</summary>
    public RowModel Row(string name) => Assert.Single(TableOf(name).Rows, row => row.Name == name).Model;

    /// <summary>All that is said, of each file and of all together, in the order of the files.</summary>
    public IReadOnlyList<(CheckedFile File, ToldFinding Told)> Findings
        => [.. files.SelectMany(file => file.Findings(default).Select(told => (File: file, told)))
            .Concat(ReportSet.Of(files).Findings(default))
            .OrderBy(entry => entry.File.Path, StringComparer.Ordinal).ThenBy(entry => entry.Item2.Finding.At.Span.Start)
            .ThenBy(entry => entry.Item2.Finding.Rule.Id, StringComparer.Ordinal)];

    /// <summary>The only thing that is said.</summary>
    public Finding Finding => Assert.Single(Findings).Told.Finding;

    /// <summary>What is said, as <c>TILT003 (4,7-9): message</c> with line and columns from 1.</summary>
    public string[] Says => [.. Findings.Select(entry => Describe(entry.File, entry.Told.Finding))];

    /// <summary>Of it what is about reading and naming.</summary>
    public string[] TiltSays => [.. Says.Where(said => said.StartsWith("TILT0", StringComparison.Ordinal))];

    /// <summary>Of it what is about the figures themselves.</summary>
    public string[] CheckingSays => [.. Says.Where(said => !said.StartsWith("TILT0", StringComparison.Ordinal))];

    /// <summary>The rules of all that is said, as <c>TILT003</c>.</summary>
    public string[] Ids => [.. Findings.Select(entry => entry.Told.Finding.Rule.Id)];

    /// <summary>The lines, from 1, of the other places that a finding tells.</summary>
    public int[] RelatedLines(Finding finding)
        => [.. finding.Related.Select(place => files[0].File.Source.Map.Locate(place.Span).Start.Line)];

    public static string Describe(CheckedFile file, Finding finding)
    {
        SourcePlace at = file.File.Source.Map.Locate(finding.At.Span);
        return $"{finding.Rule.Id} ({at.Start.Line},{at.Start.Column}-{at.End.Column}): {finding.Message(CultureInfo.InvariantCulture)}";
    }

    private static IEnumerable<ReportPart> Parts(CheckedFile file)
        => file.Ours.Select(report => new WantedReport(file.Path, report, file.ClassOf(report)!, file.Options.Report).Part);

    private static IEnumerable<(string Name, Cell Cell)> NamedCells(CheckedFile file)
        => from table in NamedTables(file)
           from row in table.Rows
           from column in Enumerable.Range(0, row.Model.Cells.Count)
           select ($"{row.Name}.{table.Names.Columns[column]}", row.Model.Cells[column]);

    private static IEnumerable<NamedModel> NamedTables(CheckedFile file)
    {
        foreach (ReportModel report in file.Ours)
        {
            string className = file.ClassOf(report)!;
            foreach ((MeasureNames measure, NamedTable named) in ReportNames.Of(className, report.Tables.Select(TableHead.Of)).Tables)
            {
                string above = measure.Name is null ? className : $"{className}.{measure.Name}";
                TableModel table = report.Tables[named.Index];
                string? total = ReferenceEquals(measure.TableOfTotal, named) ? $"{above}.{ReportNames.Total}" : null;
                yield return new NamedModel($"{above}.{named.Class}", total, table, TableNames.Of(table, named.Class));
            }
        }
    }
}

/// <summary>A table with its names in code.</summary>
/// <param name="TotalName">What else its total is called, where it stands for its measure.</param>
internal sealed record NamedModel(string Name, string? TotalName, TableModel Model, TableNames Names)
{
    public IEnumerable<(string Name, RowModel Model)> Rows
    {
        get
        {
            if (Model.Total is { } total)
            {
                yield return ($"{Name}.{ReportNames.Total}", total);
                if (TotalName is not null)
                    yield return (TotalName, total);
            }

            for (int i = 0; i < Names.Rows.Length; i++)
                yield return ($"{Name}.{Names.Rows[i]}", Model.Body[i]);
        }
    }

    /// <summary>The months of its columns, as <c>2024-03</c>.</summary>
    public string[] Months => [.. Model.Columns.Select(column => column.Month).OfType<Month>()
        .Select(month => FormattableString.Invariant($"{month.Year}-{month.Number:00}"))];

    public bool IsShareNamed(string name)
        => Model.Columns[Array.IndexOf(Names.Columns, name[(name.LastIndexOf('.') + 1)..])].IsShare;
}
