using CsCheck;
using Tilt.Engine.Model;

namespace Tilt.Engine.Tests.Properties;

/// <summary>Tables made of random labels and cells.</summary>
internal static class RandomReport
{
    /// <summary>That of <see cref="Table"/>.</summary>
    public const string Period = "Januar 2024 - April 2024";

    private const int Months = 4;

    /// <param name="Lead">Any text; a row's own word follows it, so that no two labels are the same.</param>
    public sealed record Line(string Lead, (string Text, Cell Cell)[] Cells)
    {
        public override string ToString() => $"{Lead}: {string.Join(" | ", Cells)}";
    }

    private static readonly Gen<string> lead = Gen.OneOf(
        Any.Of(
            "", "03 ", "1515 ", "20-24 år ", "Kvinner ", "Ukjent ", "\"; }} ", "*/ ", "</summary> ", "]]> ", "<b>", "& ", "{0} ", "\\ ",
            "* ", "## ", "; ", ", ", "| ", "😀 ", "\uD83D", "\uFFFE", "A\u030A ", "class ", "Row ", "Januar "),
        Gen.String[Gen.Char["aB1 <>&\"'\\{}*_#/|;,.-å\u00A0\u200B\u202Eא\0"], 0, 12]);

    private static readonly Gen<(string Text, Cell Cell)> number = Gen.Select(
        Gen.Int[0, 999_999], Any.Of("", " ", "\u00A0", "\u202F", "\u2009"), Any.Of("{0}", "<b>{0}</b>", "**{0}**", " {0} "),
        (value, group, markup) => (
            markup.Replace("{0}", value < 1000 ? $"{value}" : $"{value / 1000}{group}{value % 1000:000}"),
            new Cell(value)));

    private static readonly Gen<(string Text, Cell Cell)> cell = Gen.Frequency(
        (6, number),
        (1, Any.Of(("*", Cell.Suppressed), ("\\*", Cell.Suppressed), ("<b>*</b>", Cell.Suppressed))),
        (1, Any.Of(("", Cell.Blank), (" ", Cell.Blank))),
        (1, Any.Of("x", "4l4", "-", "1,5", "12 34", "n/a", "#REF!", "}}", "</b").Select(text => (text, Cell.Unreadable))));

    // A row without any figure is no row, but text between tables; one of signs for nothing is blank.
    public static readonly Gen<Line[]> Lines = Gen.Select(lead, cell.Array[Months + 1], (lead, cells) => new Line(lead, cells))
        .Where(line => line.Cells.Any(cell => cell.Cell != Cell.Blank && cell.Text is not ("-" or "n/a")))
        .Array[1, 12];

    /// <summary>A header, a total and the rows; <c>|</c> stands between the cells.</summary>
    public static string Table(Line[] rows) => string.Join('\n', rows
        .Select((row, i) => $"{row.Lead.Replace('|', '!')}word{Word(i)}|{string.Join('|', row.Cells.Select(cell => cell.Text))}")
        .Prepend("I alt arbeidstrening|1|1|1|1|1").Prepend("|Gjennomsnitt hittil i år|Januar|Februar|Mars|April"));

    /// <summary>What is to be found of a row.</summary>
    public static string Values(Line row)
    {
        string[] columns = ["Gjennomsnitt hittil i år 0", "Januar 2024", "Februar 2024", "Mars 2024", "April 2024"];
        return string.Join(' ', columns.Zip(row.Cells).Where(pair => pair.Second.Cell != Cell.Blank)
            .Select(pair => $"{pair.First}={pair.Second.Cell.ToString()}"));
    }

    // Words far from each other: one letter's difference could be a misreading.
    private static string Word(int i) => string.Concat(Enumerable.Repeat((char)('a' + i), 9));
}
