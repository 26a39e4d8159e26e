using System.Globalization;
using System.Text;

namespace Tilt.Engine.Tests.Checking;

/// <summary>Reports that take a checker long: of many rows, many misprints, or many stars that hang together.</summary>
internal static class LongTables
{
    /// <summary>A table by municipality, its last rows each with a January ten too high.</summary>
    public static string Rows(int rows, int misprints, bool mean = true)
        => Table(rows, mean, row => [.. Enumerable.Range(0, 4).Select(month => 1000 + (7 * row) + (100 * month))],
            (row, month) => row > rows - misprints && month == 0 ? 10 : 0);

    /// <summary>Nine counts of ten are withheld, and of the others each tenth is printed wrong by a little.</summary>
    public static string Stars(int rows, int seed)
    {
        var random = new Random(seed);
        return Table(rows, mean: true, _ => [.. Enumerable.Range(0, 12).Select(_ => Count())],
            (_, _) => random.Next(10) == 0 ? random.Next(-60, 61) : 0);

        int Count() => random.Next(10) > 0 ? random.Next(1, 4) : random.Next(70, 300);
    }

    private static string Table(int rows, bool mean, Func<int, int[]> counts, Func<int, int, int> slip)
    {
        int[][] figures = [.. Enumerable.Range(1, rows).Select(counts)];
        return "# TILT120 Tiltaksdeltakere\n## Tiltak og kommune\nJanuar 2024 - Desember 2024\n"
            + Body("I alt tiltak", "Sted", mean, figures, slip);
    }

    private static string Body(string total, string name, bool mean, int[][] figures, Func<int, int, int> slip)
    {
        int[] totals = [.. figures[0].Select((_, month) => figures.Sum(row => row[month]))];
        var text = new StringBuilder();
        text.Append(mean ? "\tGjennomsnitt hittil i år" : "");
        foreach (string month in CultureInfo.GetCultureInfo("nb-NO").DateTimeFormat.MonthNames.Take(totals.Length))
            text.Append('\t').Append(month);
        Write(total, totals, (_, _) => 0, 0);
        for (int row = 1; row <= figures.Length; row++)
            Write(Name(name, row), figures[row - 1], slip, row);
        return text.ToString();

        void Write(string label, int[] row, Func<int, int, int> slipOf, int number)
        {
            text.Append('\n').Append(label);
            if (mean)
                text.Append('\t').Append(Print((int)Math.Floor((row.Sum() / (double)row.Length) + 0.5)));
            for (int month = 0; month < row.Length; month++)
                text.Append('\t').Append(Print(row[month] < 4 ? row[month] : row[month] + slipOf(number, month)));
        }
    }

    /// <summary>
    /// A main table and two of a status each, of hardly anyone: what the stars hide stands in three sums each, and no flow decides these.
    /// </summary>
    public static string StatusTables(int rows, int seed)
    {
        var random = new Random(seed);
        int[][][] parts = [.. Enumerable.Range(0, 2).Select(_ => Enumerable.Range(0, rows)
            .Select(_ => Enumerable.Range(0, 12).Select(_ => Count()).ToArray()).ToArray())];
        int[][] all = [.. Enumerable.Range(0, rows)
            .Select(row => Enumerable.Range(0, 12).Select(month => parts.Sum(part => part[row][month])).ToArray())];
        string[] tables = [Of("I alt", all), Of("I alt Arbeidssøkere på tiltak", parts[0]), Of("I alt Andre på tiltak", parts[1])];
        return "# TILT120 Tiltaksdeltakere\n## Tiltak\nJanuar 2024 - Desember 2024\n" + string.Join("\n\n", tables);

        int Count()
        {
            int count = random.NextDouble() < 0.9 ? random.Next(1, 4) : random.Next(4, 60);
            return random.NextDouble() < 0.6 ? random.Next(0, 2) : count;
        }

        static string Of(string total, int[][] figures) => Body(total, "Tiltak", mean: true, figures, (_, _) => 0);
    }

    private static string Print(int count) => count is > 0 and < 4 ? "*" : count.ToString(CultureInfo.InvariantCulture);

    // Letters alone: figures are told by digits.
    private static string Name(string name, int number)
        => string.Concat(name, new string([(char)('a' + (number / 676)), (char)('a' + (number / 26 % 26)), (char)('a' + (number % 26))]));
}
