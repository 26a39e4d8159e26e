using System.Globalization;

namespace Tilt.Engine.Tests.Properties;

/// <summary>
/// A table, or two with one total, put together in one of the ways that tables are, and damaged in one of the ways that happen; it knows
/// what each cell should be.
/// </summary>
internal sealed class DamagedReport
{
    private static readonly string[] labels =
        ["Oslo", "Rogaland", "Vestland", "Nordland", "Agder", "Telemark", "Vestfold", "Innlandet", "Akershus", "Buskerud"];

    private static readonly string[] months =
        ["Januar", "Februar", "Mars", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Desember"];

    private readonly Random random;
    private readonly bool hasMean, withholds, hasYearBefore;
    private readonly int count;
    private readonly List<(string Label, string[] Right, string[] Printed)> rows = [];
    private readonly string[] heads;

    public DamagedReport(int seed)
    {
        random = new Random(seed);
        (hasMean, withholds, hasYearBefore) = (Chance(0.8), Chance(0.5), Chance(0.15));
        count = random.Next(3, 13);
        heads =
        [
            .. hasMean ? ["Gjennomsnitt hittil i år"] : Array.Empty<string>(),
            .. hasYearBefore ? ["Desember 2023"] : Array.Empty<string>(),
            .. months.Take(count).Select(month => hasYearBefore ? month + " 2024" : month),
        ];
        Build();
        Damage();
    }

    private int Width => heads.Length;

    private int First => hasMean ? 1 : 0;

    public string Text => "# TILT120 Tiltaksdeltakere\n## Tiltak og fylke\n\n" + string.Join(
        '\n', rows.Select(row => string.Join('\t', row.Printed.Prepend(row.Label))));

    /// <param name="line">From 0.</param>
    /// <param name="cell">0 is the label.</param>
    public string Right(int line, int cell) => cell == 0 ? rows[line - 3].Label : rows[line - 3].Right[cell - 1];

    private void Build()
    {
        int[][] leaves = [.. Enumerable.Range(0, random.Next(3, 9)).Select(_ => Series())];
        int[] total = Add(leaves);
        if (Chance(0.1))
            total = [.. total.Select(sum => sum - (sum / 10) - random.Next(3))];
        var body = new List<(string, int[])>();
        int style = random.Next(5), groups = style == 0 ? 2 : 0, at = 0;
        for (int group = 0; group < groups; group++)
        {
            int[][] own = leaves[at..(group + 1 == groups ? leaves.Length : at + (leaves.Length / groups))];
            body.Add(($"Landsdel {(char)('A' + group)}", Add(own)));
            foreach (int[] leaf in own)
                body.Add((labels[at++], leaf));
        }

        for (; at < leaves.Length; at++)
        {
            body.Add((labels[at], leaves[at]));
            if (style == 1 && at == 1)
                body.Add(("herav under 30 år", [.. leaves[at].Select(figure => figure / 3)]));
        }

        body.Insert(style == 2 ? body.Count : style == 3 && groups == 0 ? 1 : 0, ("I alt arbeidstrening", total));
        rows.Add(("", heads, heads));
        rows.AddRange(body.Select(row => Row(row.Item1, row.Item2)));
        if (style != 4)
            return;
        int[] women = [.. total.Select(sum => sum / 3)];
        rows.Add(("", heads, heads));
        rows.Add(Row("I alt arbeidstrening", total));
        rows.Add(Row("Kvinner", women));
        rows.Add(Row("Menn", [.. total.Zip(women, (all, some) => all - some)]));
    }

    private (string, string[], string[]) Row(string label, int[] figures)
    {
        int[] ofYear = hasYearBefore ? figures[1..] : figures;
        int mean = ((2 * ofYear.Sum()) + ofYear.Length) / (2 * ofYear.Length);
        string[] cells = [.. hasMean ? [Print(mean)] : Array.Empty<string>(), .. figures.Select(Print)];
        return (label, cells, (string[])cells.Clone());
    }

    private void Damage()
    {
        int[] figures = [.. Enumerable.Range(0, rows.Count).Where(row => rows[row].Label.Length > 0)];
        int one = figures[random.Next(figures.Length)], other = figures[random.Next(figures.Length)];
        switch (random.Next(12))
        {
            case 0:
                return;
            case 1:
                int copied = random.Next(First + 1, Width);
                foreach (int row in figures)
                    rows[row].Printed[copied] = rows[row].Printed[copied - 1];
                return;
            case 2:
                rows.RemoveAt(one);
                return;
            case 3:
                rows.Insert(one + 1, ("Utland", rows[one].Right, (string[])rows[one].Printed.Clone()));
                return;
            case 4:
                rows.Insert(one + 1, Row("Utland", Series()));
                return;
            case 5:
                string[] ofOne = rows[one].Printed;
                rows[one] = rows[one] with { Printed = rows[other].Printed };
                rows[other] = rows[other] with { Printed = ofOne };
                return;
            case 6:
                foreach (int row in figures)
                {
                    for (int cell = 0; cell < Width; cell++)
                        rows[row].Printed[cell] = rows[row].Printed[cell].Split(' ')[^1].TrimStart('0').PadLeft(1, '0');
                }

                return;
            case 7:
                Array.Copy(rows[one].Right, 0, rows[one].Printed, 1, Width - 1);
                return;
            case 8:
                int left = random.Next(Width - 1);
                (rows[one].Printed[left], rows[one].Printed[left + 1]) = (rows[one].Printed[left + 1], rows[one].Printed[left]);
                return;
            default:
                for (int slips = random.Next(3) == 0 ? random.Next(3, 21) : random.Next(1, 3); slips > 0; slips--)
                    Misprint(rows[figures[random.Next(figures.Length)]].Printed, random.Next(Width));
                return;
        }
    }

    private void Misprint(string[] printed, int cell)
    {
        string digits = printed[cell].Replace(" ", "");
        if (digits == "*")
        {
            printed[cell] = random.Next(1, 30).ToString(CultureInfo.InvariantCulture);
            return;
        }

        int at = random.Next(digits.Length);
        string wrong = random.Next(4) switch
        {
            0 => digits.Remove(at, 1),
            1 => digits.Insert(at, digits[at].ToString()),
            _ => digits.Remove(at, 1).Insert(at, random.Next(10).ToString(CultureInfo.InvariantCulture)),
        };
        if (wrong.Length is > 0 and < 10)
            printed[cell] = Grouped(long.Parse(wrong, CultureInfo.InvariantCulture));
    }

    // From a few people to many thousands.
    private int[] Series()
    {
        double size = Math.Exp(random.NextDouble() * 8);
        return [.. Enumerable.Range(0, count + (hasYearBefore ? 1 : 0)).Select(_ => (int)(size * (0.8 + (0.4 * random.NextDouble()))))];
    }

    private string Print(int figure) => withholds && figure < 4 ? "*" : Grouped(figure);

    private static string Grouped(long figure) => figure.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private static int[] Add(int[][] series) => [.. series[0].Select((_, month) => series.Sum(figures => figures[month]))];

    private bool Chance(double chance) => random.NextDouble() < chance;
}
