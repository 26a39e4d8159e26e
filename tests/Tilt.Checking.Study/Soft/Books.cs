using Tilt.Checking.Study.Printed;
using Tilt.Checking.Study.Reports;

namespace Tilt.Checking.Study.Soft;

/// <summary>Reports in which nothing is wrong: the real one, and those of made-up years.</summary>
internal static class Books
{
    private static readonly Dictionary<string, string> dimensions = new(StringComparer.Ordinal)
    {
        ["03 Oslo"] = "fylke",
        ["Kvinner"] = "kjønn",
        ["19 år og under"] = "alder",
        ["Ikke innvandrere"] = "innvandrerbakgrunn",
        ["Afrika"] = "verdensdel",
        ["Grunnskolenivå"] = "utdanning",
    };

    /// <summary>The tables of the real report that break a measure down, each as its own sheet; a <c>*</c> is 0 here.</summary>
    public static IReadOnlyList<Sheet> Real()
    {
        Report report = RealReport.Read();
        var sheets = new List<Sheet>();
        foreach (var table in report.RowLines.Select(line => report.Lines[line].Row!).Where(row => !row.IsTotal)
            .GroupBy(row => row.Table).Where(table => report.Tables[table.Key].Role == Role.Split))
        {
            List<(string, int[])> rows = [.. table.Select(row => (row.Label.Text, CountsOf(row)))];
            string measure = report.Tables[table.Key].Measure;
            if (dimensions.TryGetValue(rows[0].Item1, out string? dimension))
                sheets.Add(new Sheet(measure, dimension, rows));
            else
                sheets[^1] = sheets[^1] with { Rows = [.. sheets[^1].Rows, .. rows] };
        }

        return sheets;
    }

    /// <summary>
    /// Years of one report, made up: measures with a season and a summer, regions with shares of their own that drift, turnover, a few
    /// small groups that come and go, and now and then a region in which everything changes for good.
    /// </summary>
    public static IReadOnlyList<Book> Simulated(int seed, int firstYear = 2023, int years = 4)
    {
        var random = new Random(seed);
        var sheets = new Dictionary<int, List<Sheet>>();
        foreach (string measure in Names.Measures.Take(random.Next(2, 5)))
        {
            double level = Math.Exp(Between(random, Math.Log(300), Math.Log(12000)));
            double dip = Between(random, 0, 0.3), growth = Between(random, -0.08, 0.08), turnover = Between(random, 0.1, 0.5);
            double[] season = [.. Enumerable.Range(0, 12).Select(month => -dip * Math.Exp(-Math.Pow((month - 6.5) / 1.6, 2)))];
            int[]? total = null;
            foreach ((string dimension, string[] labels) in Names.Dimensions)
            {
                double[] weights = [.. labels.Select(label => IsSmall(label) ? 0 : Math.Exp(Between(random, 0, 2.5)))];
                Region[] regions = [.. labels.Select((label, i) => new Region(
                    IsSmall(label) ? Between(random, 2, 12) : level * weights[i] / weights.Sum(),
                    Between(random, 0.006, 0.02),
                    Between(random, 0.7, 1.3),
                    IsSmall(label) ? 1 : turnover))];
                int[][] counts = [.. regions.Select(region => region.Simulate(random, season, growth, 12 * years))];
                total = total is null ? Add(counts) : Fit(counts, total);
                for (int year = 0; year < years; year++)
                {
                    if (!sheets.TryGetValue(year, out List<Sheet>? own))
                        sheets[year] = own = [];
                    Range months = (12 * year)..(12 * (year + 1));
                    own.Add(new Sheet(Lower(measure), dimension, [.. labels.Select((label, row) => (label, counts[row][months]))]));
                }
            }
        }

        return [.. sheets.Select(year => new Book(firstYear + year.Key, [.. year.Value.OrderBy(sheet => Array.FindIndex(
            Names.Dimensions, entry => entry.Dimension == sheet.Dimension))]))];
    }

    private static int[] Add(int[][] counts)
        => [.. Enumerable.Range(0, counts[0].Length).Select(month => counts.Sum(row => row[month]))];

    // Whatever breaks a measure down, its people are the same; the largest group takes what rounding leaves.
    private static int[] Fit(int[][] counts, int[] total)
    {
        int largest = Array.IndexOf(counts, counts.MaxBy(row => row.Sum()));
        for (int month = 0; month < total.Length; month++)
        {
            double factor = (double)total[month] / Math.Max(1, counts.Sum(row => row[month]));
            foreach (int[] row in counts)
                row[month] = (int)Math.Round(row[month] * factor);
            counts[largest][month] += total[month] - counts.Sum(row => row[month]);
        }

        return total;
    }

    private static bool IsSmall(string label) => Array.IndexOf(Names.Neutral, label) >= 0;

    private static string Lower(string measure) => char.ToLowerInvariant(measure[0]) + measure[1..];

    private static double Between(Random random, double low, double high) => low + ((high - low) * random.NextDouble());

    private static int[] CountsOf(Row row)
    {
        int[] counts = new int[12];
        for (int field = 0; field < row.Cells.Length; field++)
        {
            string digits = Figure.Digits(row.Cells[field].Text);
            if (row.Columns[field] > 0 && digits != Figure.Star)
                counts[row.Columns[field] - 1] = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        }

        return counts;
    }

    private sealed record Region(double Level, double Drift, double Season, double Turnover)
    {
        private const double ChanceOfBreak = 0.002;

        public int[] Simulate(Random random, double[] season, double growth, int months)
        {
            double log = 0;
            int[] counts = new int[months];
            for (int month = 0; month < months; month++)
            {
                log += (Drift * Normal(random)) + (growth / 12) + (random.NextDouble() < ChanceOfBreak ? Between(random, -0.4, 0.4) : 0);
                double expected = Level * Math.Exp(log + (Season * season[month % 12]));
                counts[month] = (int)Math.Max(0, Math.Round(expected + (Math.Sqrt(Turnover * expected) * Normal(random))));
            }

            return counts;
        }

        private static double Normal(Random random)
            => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }
}
