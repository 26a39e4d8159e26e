using System.Globalization;

namespace Tilt.Engine.Tests.Properties;

/// <summary>A random table of which parts have totals of their own, with the places of all its figures.</summary>
internal sealed class NestedReport
{
    private static readonly string[] counties =
        ["03 Oslo - Oslove", "11 Rogaland", "15 Møre og Romsdal", "18 Nordland - Nordlánnda", "31 Østfold", "46 Vestland", "56 Finnmark"];

    private readonly Random random;
    private readonly int months;
    private readonly bool hasStars;
    private readonly List<(string Label, int[] Counts)> rows = [];

    private NestedReport(int seed)
    {
        random = new Random(seed);
        months = random.Next(3, 13);
        hasStars = random.Next(2) == 0;
        Build(ofPlaces: random.Next(3) > 0, order: random.Next(6), more: random.Next(3) == 0);
    }

    public static NestedReport Of(int seed) => new(seed);

    public string Text => Print(-1, -1, 0);

    public string Period => $"Januar 2024 - {MonthName(months)} 2024";

    public bool HasStars => Text.Contains('*', StringComparison.Ordinal);

    /// <summary>The text with one figure changed, and the figure's line in the table, from 1, and column, from 0.</summary>
    public (string Text, int Line, int Column) Misprinted()
    {
        while (true)
        {
            (int row, int column) = (random.Next(rows.Count), random.Next(months + 1));
            if (Cell(row, column) == "*")
                continue;
            return (Print(row, column, random.Next(4, 500)), row + 2, column + 1);
        }
    }

    private void Build(bool ofPlaces, int order, bool more)
    {
        string[] names = [.. counties.OrderBy(_ => random.Next()).Take(random.Next(2, 5)).Order(StringComparer.Ordinal)];
        var blocks = new List<((string, int[]) Total, List<(string, int[])> Parts)>();
        for (int block = 0; block < names.Length; block++)
        {
            List<(string, int[])> parts = [.. Enumerable.Range(1, random.Next(ofPlaces ? 1 : 2, 5)).Select(part
                => (ofPlaces ? $"{names[block][..2]}{part:00} Sted {Letters(block, part)}" : $"Gruppe {Letters(block, part)}", Counts()))];
            blocks.Add(((ofPlaces ? "I alt " + names[block] : "Sum område " + Letters(block, 0), Sum(parts)), parts));
        }

        (string, int[]) unknown = ("Ukjent", Counts());
        (string, int[]) all = ("I alt arbeidstrening", Sum([.. blocks.Select(block => block.Total), unknown]));
        List<(string, int[])> first = [.. blocks.SelectMany(block => block.Parts.Prepend(block.Total))],
            last = [.. blocks.SelectMany(block => block.Parts.Append(block.Total))];

        // Totals that all stand together are known by their codes alone.
        IEnumerable<(string, int[])> apart = ofPlaces
            ? [.. blocks.Select(block => block.Total), .. blocks.SelectMany(block => block.Parts)] : first;
        rows.AddRange(order switch
        {
            0 => [all, .. first, unknown],
            1 => [.. last, unknown, all],
            2 => [all, .. apart, unknown],
            3 => [.. first, unknown, all],
            4 => [all, unknown, .. last],
            _ => [.. apart, unknown, all],
        });
        for (int i = rows.Count - 1; more && i >= 0; i--)
        {
            if (random.Next(3) == 0)
                rows.Insert(i + 1, ("herav kvinner", [.. rows[i].Counts.Select(count => random.Next(count + 1))]));
        }
    }

    private int[] Counts() => [.. Enumerable.Range(0, months).Select(_ => random.Next(5) == 0 ? random.Next(5) : random.Next(5, 900))];

    private static int[] Sum(List<(string Label, int[] Counts)> parts)
        => [.. parts[0].Counts.Select((_, month) => parts.Sum(part => part.Counts[month]))];

    private string Print(int row, int column, int more)
    {
        var lines = new List<string> { "|Gjennomsnitt hittil i år|" + string.Join('|', Enumerable.Range(1, months).Select(MonthName)) };
        for (int i = 0; i < rows.Count; i++)
        {
            IEnumerable<string> cells = Enumerable.Range(0, months + 1).Select(at => i == row && at == column
                ? (int.Parse(Cell(i, at), CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture) : Cell(i, at));
            lines.Add($"{rows[i].Label}|{string.Join('|', cells)}");
        }

        return string.Join('\n', lines);
    }

    private string Cell(int row, int column)
    {
        int[] counts = rows[row].Counts;
        int count = column == 0 ? (int)Math.Round(counts.Average(), MidpointRounding.AwayFromZero) : counts[column - 1];
        return hasStars && count < 4 ? "*" : count.ToString(CultureInfo.InvariantCulture);
    }

    // Words far from each other: one letter's difference could be a misreading.
    private static string Letters(int block, int part) => new string((char)('A' + block), 1) + new string((char)('b' + part), 9);

    private static string MonthName(int month) => CultureInfo.GetCultureInfo("nb-NO").DateTimeFormat.GetMonthName(month) is var name
        ? char.ToUpperInvariant(name[0]) + name[1..] : "";
}
