using System.Text.RegularExpressions;
using Tilt.Engine.Checking;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Reading;
using Tilt.Engine.Text;

namespace Tilt.Generator.Diagnostics;

/// <summary>All files of a project as the generator puts them together, and what there is to say about that.</summary>
internal sealed class CheckedTree
{
    private readonly CheckedFile[] files;
    private readonly Dictionary<EditionKey, (CheckedFile File, ReportModel Report)> sources = [];
    private readonly Tree tree;

    public CheckedTree(CheckedFile[] files)
    {
        this.files = files;
        var editions = new List<Edition>();
        foreach (CheckedFile file in files)
        {
            foreach (ReportModel report in file.Ours)
            {
                var own = new ReportFile(file.Path, report, file.Options.ClassFor(report.Code, file.Path)!, file.Options);
                sources.Add(own.Key, (file, report));
                editions.Add(own.Edition);
            }
        }

        tree = Tree.Of(editions);
    }

    /// <summary>TILT013: what the generator, too, makes nothing of.</summary>
    public IEnumerable<(CheckedFile File, Finding Finding)> Faults()
        => tree.Faults.Select(entry => (sources[entry.First.Key].File, new Finding("TILT013", default, Rules.Describe(entry.Fault))));

    /// <summary>TILT008: classes that had to bear their code, and names that only the parts of a report together have twice.</summary>
    public IEnumerable<(CheckedFile File, Finding Finding)> Collisions()
    {
        foreach ((Edition edition, string given) in tree.Renamed)
        {
            CheckedFile file = sources[edition.Key].File;
            yield return (file, new Finding("TILT008", TitleIn(file.Text.ToString(), edition.Key.Code), edition.Key.Code, edition.Class, given));
        }

        foreach (ReportYear year in tree.Years)
        {
            // What collides within one file is said with that.
            var alone = year.Counting.Tables.Select(table => table.Part).Distinct().ToDictionary(part => part.Key, part => NamesAlone(part, year.Place.Class));
            if (alone.Count == 1)
                continue;
            foreach ((MeasureNames measure, NamedTable named) in year.Names.Tables)
            {
                PartTable table = year.Counting.Tables[named.Index];
                (string? Measure, string Class) own = alone[table.Part.Key][table.Index];
                if (measure.Name != own.Measure && ReferenceEquals(named, measure.Tables[0]))
                    yield return Say(table, named.Head.Measure, measure.Name!);
                if (named.Class != own.Class)
                    yield return Say(table, named.Head.Dimension, named.Class);
            }
        }

        (CheckedFile File, Finding Finding) Say(PartTable table, string wanted, string given)
        {
            RowModel row = ReportNames.FirstRow(Model(table));
            return At(table, new Finding("TILT008", Place(table), row.Label, wanted, given));
        }
    }

    /// <summary>TILT014: tables that are in no class. One whose figures are there all the same is not worth a word.</summary>
    public IEnumerable<(CheckedFile File, Finding Finding)> Uncounted()
    {
        foreach (ReportYear year in tree.Years)
        {
            var reasons = year.Uncounted
                .Where(entry => entry.IsGone || !Revisions.AreSame(Model(entry.Table.Table), Model(Same(entry.Table))))
                .GroupBy(entry => (entry.Table.Table.Part.Key, By: entry.Table.By.Key, entry.IsGone));
            foreach (var reason in reasons)
            {
                UncountedTable[] tables = [.. reason.Select(entry => entry.Table)];
                (PartTable first, Edition by) = (tables[0].Table, tables[0].By);
                bool isDated = by.Updated != first.Part.Updated;
                string why = reason.Key.IsGone ? "Uncounted_Gone" : isDated ? "Uncounted_Dated" : "Uncounted_Path";
                yield return At(first, new Finding("TILT014", Place(first), Names(tables), new Phrase(why, by.File))
                {
                    Related = [.. tables.Skip(1).Select(table => Place(table.Table))],
                });
            }
        }

        static PartTable Same(UncountedTable table) => PartTable.Of(table.By).First(other => other.Head.Key == table.Table.Head.Key);
    }

    /// <summary>TILT106.</summary>
    public IEnumerable<(CheckedFile File, Finding Finding)> Revised()
    {
        foreach (ReportYear year in tree.Years)
        {
            for (int i = 1; i < year.Editions.Count; i++)
            {
                TableModel[] before = [.. year.Editions[i - 1].Tables.Select(Model)];
                foreach (var part in year.Editions[i].Tables.GroupBy(table => table.Part.Key))
                {
                    CheckedFile file = sources[part.Key].File;
                    foreach (Finding finding in Revisions.Find(before, part.Select(Model), file.Read.Places))
                        yield return (file, finding);
                }
            }
        }
    }

    /// <summary>What the parts of a report, and related reports, say of each other; of what counts, as in the generated code.</summary>
    public IEnumerable<(CheckedFile File, Finding Finding)> Disagreeing(CancellationToken cancel)
    {
        var numbers = files.Select((file, number) => (file, number)).ToDictionary(entry => entry.file, entry => entry.number);
        ReportPart[] parts = [.. tree.Years.SelectMany((year, whole) => year.Counting.Tables
            .GroupBy(table => table.Part.Key)
            .Select(part => new ReportPart(numbers[sources[part.Key].File], whole, Counting(year, part))))];
        return Checker.CheckRelated(parts, [.. files.Select(file => (Path.GetFileName(file.Path), file.Read))], cancel).Select(found => (files[found.File], found.Finding));
    }

    // The reader keeps no place of a title: it is the line that the code stands first in, or, between tags, the code alone.
    // A file that is told by its name has neither.
    private static TextSpan TitleIn(string text, string code)
    {
        string word = Regex.Escape(code) + @"(?![\p{L}0-9])";
        Match title = Regex.Match(text, @"(?<![^\r\n])[# \t*""\uFEFF]*(?<code>" + word + ")", RegexOptions.CultureInvariant);
        if (!title.Success)
            title = Regex.Match(text, @"(?<![\p{L}0-9])(?<code>" + word + ")", RegexOptions.CultureInvariant);
        return title.Success ? new TextSpan(title.Groups["code"].Index, code.Length) : default;
    }

    private ReportModel Counting(ReportYear year, IGrouping<EditionKey, PartTable> part)
        => sources[part.Key].Report with { Code = year.Code, Title = year.Title, Tables = part.Select(Model).ToEquatableArray() };

    private static Dictionary<int, (string? Measure, string Class)> NamesAlone(Edition part, string className)
        => ReportNames.Of(className, part.Tables).Tables.ToDictionary(entry => entry.Table.Index, entry => (entry.Measure.Name, entry.Table.Class));

    // Of many the first few: the others are told as places.
    private static string Names(UncountedTable[] tables)
    {
        const int Told = 3;
        string names = string.Join(", ", tables.Take(Told).Select(table => $"'{table.Table.Head.Path.TrimStart('.')}'"));
        return tables.Length > Told ? $"{names}, … ({tables.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)})" : names;
    }

    private TableModel Model(PartTable table) => sources[table.Part.Key].Report.Tables[table.Index];

    private TextSpan Place(PartTable table)
        => sources[table.Part.Key].File.Read.Places[ReportNames.FirstRow(Model(table)).Ordinal]?.Label ?? default;

    private (CheckedFile File, Finding Finding) At(PartTable table, Finding finding) => (sources[table.Part.Key].File, finding);
}
