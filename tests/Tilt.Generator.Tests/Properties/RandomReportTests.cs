using CsCheck;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Properties;

/// <summary>Reports made of random labels and cells: what was put in is what is found.</summary>
public class RandomReportTests
{
    private const int Months = 4;

    /// <param name="Lead">Any text; a row's own word follows it, so that no two labels are the same.</param>
    private sealed record Line(string Lead, (string Text, Cell Cell)[] Cells)
    {
        public override string ToString() => $"{Lead}: {string.Join(" | ", Cells)}";
    }

    private static readonly Gen<string> lead = Gen.OneOf(
        Any.Of("", "03 ", "1515 ", "20-24 år ", "Kvinner ", "Ukjent ", "\"; }} ", "*/ ", "</summary> ", "]]> ", "<b>", "& ", "{0} ", "\\ ", "* ", "## ", "; ", ", ", "| ", "😀 ", "\uD83D", "\uFFFE", "A\u030A ", "class ", "Row ", "Januar "),
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

    // A row without any figure is no row, but text between tables.
    private static readonly Gen<Line[]> lines = Gen.Select(lead, cell.Array[Months + 1], (lead, cells) => new Line(lead, cells))
        .Where(line => line.Cells.Any(cell => cell.Cell != Cell.Blank))
        .Array[1, 12];

    [Fact]
    public void Every_row_is_found_with_its_figures()
        => lines.Sample(
            rows =>
            {
                var read = Understood.Read(Write(rows));
                var found = read.RowsByLine(named: false);

                Assert.Equal(rows.Select((row, i) => (6 + i, Values(row))), found.Where(row => row.Key > 5).Select(row => (row.Key, row.Value)));
                Assert.Equal(
                    rows.Sum(row => row.Cells.Count(cell => cell.Cell == Cell.Unreadable)),
                    read.Findings.Count(finding => finding.Rule == Rules.NotANumber));
            },
            iter: Iterations.Reads);

    [Fact]
    public void Whatever_stands_in_it_the_code_compiles_without_a_warning()
        => lines.Sample(
            rows =>
            {
                string report = Write(rows);
                Built built = Project.With(report).And(report.Replace("2024", "2023"), "older.md").Build();

                Assert.Empty(built.CompilerSays);
                Assert.NotNull(built["Tilt120.Report"]);
                Assert.DoesNotContain(built.Diagnostics, said => said.Id == "AD0001");
            },
            iter: Iterations.Builds);

    private static string Write(Line[] rows) => Given.Report(
        string.Join('\n', rows.Select((row, i) => $"{row.Lead.Replace('|', '!')}word{Word(i)}|{string.Join('|', row.Cells.Select(cell => cell.Text))}")
            .Prepend("I alt arbeidstrening|1|1|1|1|1").Prepend("|Gjennomsnitt hittil i år|Januar|Februar|Mars|April")),
        period: "Januar 2024 - April 2024");

    private static string Values(Line row)
    {
        string[] columns = ["Gjennomsnitt hittil i år 0", "Januar 2024", "Februar 2024", "Mars 2024", "April 2024"];
        return string.Join(' ', columns.Zip(row.Cells).Where(pair => pair.Second.Cell != Cell.Blank).Select(pair => $"{pair.First}={pair.Second.Cell.ToString()}"));
    }

    // Words far from each other: one letter's difference could be a misreading.
    private static string Word(int i) => string.Concat(Enumerable.Repeat((char)('a' + i), 9));
}
