using System.Globalization;

namespace Tilt.Conversion.Tests.Pages;

/// <summary>
/// A table that is printed at random: crowded or not, aligned to any side, with spaces or gaps in its figures, blanks, borders.
/// </summary>
internal sealed class RandomTable
{
    private static readonly string[] months =
        ["Januar", "Februar", "Mars", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Desember"];

    private static readonly string[] words =
        ["Oslo", "Rogaland", "Nordland", "Vestland", "Agder", "Telemark", "Ukjent", "Kvinner", "Menn", "Afrika", "Asia", "Europa"];

    private static readonly string[] phrases =
    [
        "03 Oslo", "11 Rogaland", "18 Nordland", "46 Vestland", "42 Agder", "40 Telemark",
        "Ukjent fylke", "Kvinner i alt", "Menn i alt", "Nord-Afrika", "I alt arbeidstrening", "Europa uten Norden",
    ];

    // As parts of the font's size.
    private static readonly double[] gaps = [0.12, 0.2, 0.25, 0.3, 0.4, 0.6, 1, 2, 4];

    private readonly Random random;
    private readonly int magnitude, columnCount;
    private readonly double size, gap, suppressed, blank;
    private readonly string thousands;
    private readonly double[] lefts, widths;

    public RandomTable(int seed)
    {
        random = new Random(seed);
        columnCount = random.Next(2, 13);
        magnitude = random.Next(4);
        size = random.Next(6, 12);
        gap = gaps[random.Next(gaps.Length)] * size;
        suppressed = random.Next(3) == 0 ? 0.15 : 0;
        blank = random.Next(4) == 0 ? 0.15 : 0;
        thousands = random.Next(2) == 0 ? "~" : " ";
        Side figures = random.Next(10) < 7 ? Side.Right : (Side)random.Next(3), headings = (Side)random.Next(3);
        IsHeaded = random.Next(4) > 0;
        Headings = months[..columnCount];
        Labels = [.. (random.Next(3) == 0 ? words : phrases).OrderBy(_ => random.Next()).Take(random.Next(2, 13))];
        Figures = [.. Labels.Select(_ => Enumerable.Range(0, columnCount).Select(_ => Figure()).ToArray())];
        if (random.Next(2) == 0)
            Figures[0] = [.. Figures[0].Select(_ => Grouped(random.Next(1000, 99999)))];
        widths = [.. Enumerable.Range(0, columnCount).Select(Width)];
        if (random.Next(2) == 0)
            widths = [.. widths.Select(_ => widths.Max())];
        lefts = new double[columnCount];
        double left = 30 + Labels.Max(label => Paper.Width(label, size)) + Math.Max(gap, size / 2);
        for (int i = 0; i < columnCount; i++)
        {
            lefts[i] = left;
            left += widths[i] + gap;
        }

        Print(figures, headings, isRuled: random.Next(5) == 0);
    }

    private enum Side
    {
        Right,
        Centre,
        Left,
    }

    public Paper Paper { get; } = new();

    public bool IsHeaded { get; }

    public string[] Headings { get; }

    public string[] Labels { get; }

    public string[][] Figures { get; }

    private void Print(Side figures, Side headings, bool isRuled)
    {
        double y = 900;
        if (IsHeaded)
            PrintRow(y, Headings, headings);
        foreach ((string label, string[] row) in Labels.Zip(Figures))
        {
            y -= 1.4 * size;
            Paper.Left(30, y, label, size);
            PrintRow(y, row, figures);
        }

        foreach (double left in isRuled ? lefts : [])
            Paper.Rule(left - (gap / 2), y, left - (gap / 2), 920);
    }

    private void PrintRow(double y, string[] cells, Side side)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            double width = Measure(cells[i]), spare = widths[i] - width;
            if (width > 0)
                Paper.Right(lefts[i] + width + (side == Side.Right ? spare : side == Side.Centre ? spare / 2 : 0), y, cells[i], size);
        }
    }

    private double Width(int column)
        => Math.Max(IsHeaded ? Measure(Headings[column]) : 0, Figures.Max(row => Measure(row[column])));

    private double Measure(string text) => text.Length == 0 ? 0 : Paper.Width(text.Replace('~', ' '), size);

    private string Figure()
    {
        double chance = random.NextDouble();
        return chance < suppressed ? "*" : chance < suppressed + blank ? "" : Grouped(magnitude switch
        {
            0 => random.Next(4, 1000),
            1 => random.Next(100, 1000),
            2 => random.Next(4, 20_000),
            _ => random.Next(1000, 99_999),
        });
    }

    private string Grouped(int count) => count < 1000
        ? count.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{count / 1000}{thousands}{count % 1000:000}");
}
