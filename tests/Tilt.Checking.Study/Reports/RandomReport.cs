using System.Collections.Immutable;
using Tilt.Checking.Study.Printed;

namespace Tilt.Checking.Study.Reports;

/// <summary>A consistent report: people are counted first, and printed as NAV prints them.</summary>
internal sealed class RandomReport
{
    private readonly Random random;
    private readonly int months;
    private readonly bool hasMean;
    private readonly bool suppresses;
    private readonly bool leavesZerosBlank;
    private readonly bool cutsPages;
    private readonly bool hasBold;
    private readonly List<Table> tables = [];
    private readonly List<Line> lines = [];

    private RandomReport(Random random)
    {
        this.random = random;
        months = random.Next(3, 13);
        hasMean = Chance(0.85);
        suppresses = Chance(0.85);
        leavesZerosBlank = Chance(0.2);
        cutsPages = Chance(0.4);
        hasBold = Chance(0.5);
    }

    public static Report Make(int seed)
    {
        var report = new RandomReport(new Random(seed));
        report.Write();
        return new Report($"random {seed}", report.months, [.. report.tables], [.. report.lines]);
    }

    private void Write()
    {
        string[] measures = Some(Names.Measures, random.Next(1, 5));
        bool hasMain = Chance(0.85), hasStatuses = hasMain && Chance(0.85);
        int size = Size();
        var people = measures.ToDictionary(
            measure => measure,
            _ => Names.Statuses.Select(_ => Series(Math.Max(1, size * random.Next(1, 20) / 10 / random.Next(1, 8)))).ToArray());

        Page("Tiltak");
        if (hasMain)
            Write(Role.Main, "", [.. measures.Select(measure => (measure, Add(people[measure])))], "Tiltak");
        for (int status = 0; hasStatuses && status < Names.Statuses.Length; status++)
        {
            if (status == 1)
                Page("Arbeidsmarkedsstatus og tiltak");
            Write(
                Role.Status,
                Names.Statuses[status],
                [.. measures.Select(measure => (measure, people[measure][status]))],
                "Arbeidsmarkedsstatus og tiltak");
        }

        foreach ((string dimension, string[] names) in Some(Names.Dimensions, random.Next(1, 4)))
        {
            Page("Tiltak og " + dimension);
            foreach (string measure in measures)
                Write(Role.Split, measure, Split(Add(people[measure]), SomeTelling(names)), "Tiltak og " + dimension);
        }
    }

    private void Write(Role role, string measure, (string Name, int[] Counts)[] rows, string sheet)
    {
        // What nobody was in is not printed, where zeros are left blank.
        rows = [.. rows.Where(row => !leavesZerosBlank || row.Counts.Any(count => count > 0))];
        if (rows.Length == 0)
            return;

        tables.Add(new Table(role, measure));
        int[] total = Add([.. rows.Select(row => row.Counts)]);
        int cut = cutsPages && rows.Length > 1 && Chance(0.5) ? random.Next(1, rows.Length) : rows.Length;
        for (int row = 0; row < rows.Length; row++)
        {
            if (row == cut)
                Page(sheet);
            if (row == 0 || row == cut)
            {
                Header();
                Row(isTotal: true, measure.Length == 0 ? "I alt" : $"I alt {char.ToLowerInvariant(measure[0])}{measure[1..]}", total);
            }

            Row(isTotal: false, rows[row].Name, rows[row].Counts);
        }
    }

    private void Page(string sheet)
        => lines.AddRange(["", "# TILT120 Tiltaksdeltakere på arbeidspraksis", "", "## " + sheet, "", "Rapport oppdatert: 02.01.2025"]);

    private void Header()
    {
        lines.AddRange(["", $"### Januar 2024 - {Names.Months[months - 1]} 2024", ""]);
        lines.Add(string.Join('\t', ["", .. hasMean ? ["Gjennomsnitt hittil i år"] : Array.Empty<string>(), .. Names.Months.Take(months)]));
    }

    private void Row(bool isTotal, string label, int[] counts)
    {
        // The mean of the months, halves up.
        int mean = ((2 * counts.Sum()) + months) / (2 * months);
        string printedMean = !isTotal && Chance(0.02) ? "" : Print(mean);
        string[] cells = [.. hasMean ? [printedMean] : Array.Empty<string>(), .. counts.Select(Print)];
        lines.Add(new Row(
            tables.Count - 1,
            isTotal,
            Cell(label),
            [.. Enumerable.Range(hasMean ? 0 : 1, cells.Length)],
            [.. cells.Select(Cell)]));

        Cell Cell(string text) => isTotal && hasBold && text.Length > 0 ? new Cell(text, "<b>", "</b>") : new Cell(text);
    }

    private string Print(int count)
        => count == 0 && leavesZerosBlank ? ""
            : count < Figure.Limit && suppresses ? Figure.Star
            : Figure.Print(count);

    private (string Name, int[] Counts)[] Split(int[] total, string[] names)
    {
        double[] weights = [.. names.Select(_ => Math.Exp(4 * random.NextDouble()))];
        int largest = Array.IndexOf(weights, weights.Max());
        int[][] counts = [.. names.Select(_ => new int[months])];
        for (int month = 0; month < months; month++)
        {
            int left = total[month];
            for (int row = 0; row < names.Length; row++)
            {
                if (row == largest)
                    continue;
                double share = total[month] * weights[row] / weights.Sum() * (0.7 + (0.6 * random.NextDouble()));
                counts[row][month] = Math.Min(left, (int)Math.Round(share));
                left -= counts[row][month];
            }

            counts[largest][month] = left;
        }

        return [.. names.Zip(counts)];
    }

    // From reports of a few people, full of stars, to those of many thousands.
    private int Size() => random.Next(6) switch
    {
        0 or 1 => random.Next(4, 15),
        2 => random.Next(15, 60),
        3 => random.Next(60, 300),
        4 => random.Next(300, 3000),
        _ => random.Next(3000, 30000),
    };

    private int[] Series(int size)
    {
        int[] counts = new int[months];
        for (int month = 0; month < months; month++)
            counts[month] = (int)(size * (0.7 + (0.6 * random.NextDouble())));
        return counts;
    }

    private T[] Some<T>(T[] all, int count)
    {
        // In the order they are usually printed.
        bool[] taken = new bool[all.Length];
        foreach (int i in Enumerable.Range(0, all.Length).OrderBy(_ => random.Next()).Take(count).ToArray())
            taken[i] = true;
        return [.. all.Where((_, i) => taken[i])];
    }

    // Rows that any dimension has do not tell of which one a table is.
    private string[] SomeTelling(string[] names)
    {
        string[] some = Some(names, random.Next(2, names.Length + 1));
        return some.Except(Names.Neutral).Any() ? some : SomeTelling(names);
    }

    private static int[] Add(int[][] series) => [.. series[0].Select((_, month) => series.Sum(counts => counts[month]))];

    private bool Chance(double chance) => random.NextDouble() < chance;
}
