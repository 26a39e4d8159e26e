using System.Globalization;
using System.Text;

namespace Tilt.Benchmarks.Inputs;

/// <summary>
/// A clean report as large as wanted, as by municipality: tables of 357 rows, a mean and 12 months. It stands for no
/// real figures; they are drawn from a seed, so that each run reads the same ones.
/// </summary>
internal static class LargeReport
{
    private const int RowsOfTable = 357;

    private static readonly string[] months =
        ["Januar", "Februar", "Mars", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Desember"];

    /// <param name="suppressed">The share of figures that are withheld: where counts are that small, about a third.</param>
    /// <param name="separator">A tab, or the comma that both readers of CSV are made for.</param>
    /// <param name="rowsOfTable">How many a table has, the total row apart.</param>
    public static string Of(int rows, double suppressed, char separator = '\t', int rowsOfTable = RowsOfTable)
    {
        var random = new Random(7);
        var text = new StringBuilder();
        text.Append("# TILT120 Tiltaksdeltakere\n## Tiltak og kommune\nJanuar 2024 - Desember 2024\n");
        for (int table = 0; table * rowsOfTable < rows; table++)
        {
            int count = Math.Min(rowsOfTable, rows - (table * rowsOfTable));
            WriteTable(text, table, count, suppressed, separator, random);
        }

        return text.ToString();
    }

    /// <summary>The same with one digit changed, in a figure in the middle.</summary>
    public static string Misprint(string text)
    {
        int at = text.Length / 2;
        while (!char.IsAsciiDigit(text[at]) || !char.IsAsciiDigit(text[at - 1]) || text[at - 4] != '\t')
            at++;
        return string.Concat(text.AsSpan(0, at), text[at] == '1' ? "7" : "1", text.AsSpan(at + 1));
    }

    /// <summary>The same with the last digit of each so many figures one higher: many misprints, and small ones.</summary>
    public static string Misprint(string text, int each)
    {
        char[] wrong = text.ToCharArray();
        int figures = 0;
        for (int i = 1; i + 1 < wrong.Length; i++)
        {
            bool ends = char.IsAsciiDigit(wrong[i]) && text[i + 1] is '\t' or '\n' && text[i - 1] != '\t';
            if (ends && ++figures % each == 0)
                wrong[i] = wrong[i] == '9' ? '0' : (char)(wrong[i] + 1);
        }

        return new string(wrong);
    }

    private static void WriteTable(StringBuilder text, int table, int rows, double suppressed, char separator, Random random)
    {
        text.Append(separator).Append("Gjennomsnitt hittil i år");
        foreach (string month in months)
            text.Append(separator).Append(month);
        text.Append('\n');

        var body = new StringBuilder();
        int[] totals = new int[months.Length];
        int[] figures = new int[months.Length];
        for (int row = 0; row < rows; row++)
        {
            int size = random.NextDouble() < suppressed ? 2 : random.Next(10, 2000);
            for (int i = 0; i < figures.Length; i++)
            {
                figures[i] = size == 2 ? random.Next(0, 4) : size + random.Next(-size / 10, size / 10);
                totals[i] += figures[i];
            }

            WriteRow(body, FormattableString.Invariant($"{1101 + row} Sted{Letters(row)}"), figures, separator);
        }

        WriteRow(text, $"I alt tiltak{Letters(table)}", totals, separator);
        text.Append(body).Append('\n');
    }

    private static void WriteRow(StringBuilder text, string label, int[] figures, char separator)
    {
        text.Append(label);
        WriteFigure(text, (int)Math.Floor((figures.Sum() / (double)figures.Length) + 0.5), separator);
        foreach (int figure in figures)
            WriteFigure(text, figure, separator);
        text.Append('\n');
    }

    private static void WriteFigure(StringBuilder text, int figure, char separator)
    {
        text.Append(separator);
        if (figure is > 0 and < 4)
            text.Append('*');
        else
            text.Append(figure.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' '));
    }

    // Names of letters alone, as codes and figures are told by digits.
    private static string Letters(int number)
    {
        var name = new StringBuilder();
        for (; number > 0 || name.Length < 3; number /= 26)
            name.Append((char)('a' + (number % 26)));
        return name.ToString();
    }
}
