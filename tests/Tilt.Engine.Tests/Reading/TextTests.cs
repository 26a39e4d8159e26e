using Tilt.Engine.Naming;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Encodings, line ends, and files that are no reports.</summary>
public class TextTests
{
    private static readonly string report = Given.Report(Given.Table("03 Oslo|7|6|7|4l4", "11 Rogaland|3|3|3|3"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Any_line_break_of_the_compiler_ends_a_line(string lineBreak)
    {
        Understood read = Project.With(report.Replace("\n", lineBreak)).Read();

        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.Equal(7, read.Row("Tilt120.Arbeidstrening.Fylke.Rogaland").Line);
        Assert.StartsWith("TILT003 (6,15-18): '4l4'", Assert.Single(read.TiltSays), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFF", "")]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    public void A_mark_of_byte_order_and_a_last_line_end_change_nothing(string before, string after)
    {
        Understood read = Project.With(before + report + after).Read();

        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.StartsWith("TILT003 (6,15-18): '4l4'", Assert.Single(read.TiltSays), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Noe helt annet")]
    [InlineData("# TILT120 Tiltaksdeltakere\n\tJanuar\tFebruar\n")]
    public void A_marked_file_without_a_table_is_said(string text)
    {
        Understood read = Project.With(text, "r/tom.md").Marked().Read();

        Assert.Equal(
            "TILT001 (1,1-1): No report table was found in 'tom.md': a table has a header that names months, years "
                + "or the like, and rows of figures under it; convert the file again, or take it out of the reports",
            Assert.Single(read.TiltSays));
        Assert.Empty(read.Reports);
    }

    [Fact]
    public void A_report_that_lost_its_tables_is_said()
    {
        const string Report = "# TILT120 Tiltaksdeltakere\n## Tiltak\nRapport oppdatert: 02.01.2025\nJanuar 2024 - Mars 2024\n";

        string said = Assert.Single(Project.With(Report).Read().TiltSays);
        Assert.StartsWith("TILT001 (1,1-1): No report table was found in 'report.md'", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T:System.DateTime.Now;Use a clock\nM:System.Console.WriteLine;No\n")]
    [InlineData("""
        ### New Rules

        Rule ID | Category | Severity | Notes
        --------|----------|----------|-------
        TILT001 | Tilt.Reading | Warning | No
        CA1000 | Design | Warning | No

        """)]
    [InlineData("abstract Tilt.A.B() -> void\n#nullable enable\n")]
    [InlineData("# Notes\n\nTILT120 is read from a file.\n")]
    [InlineData("\tJanuar\tFebruar\nSalg\t1\t2\nKjøp\tx\t\uFFFD\n")]
    [InlineData("")]
    public void Other_additional_files_are_none_of_our_business(string text)
    {
        Understood read = Project.With(text, "other.txt").Read();

        Assert.Empty(read.TiltSays);
        Assert.Empty(read.Reports);
    }

    [Fact]
    public void A_marked_file_without_a_title_is_called_as_its_file()
    {
        const string Table = "\tJanuar 2024\tFebruar 2024\nI alt\t1\t2\nKvinner\t1\t1\n";
        Understood marked = Project.With(Table, "r/mine-tall.tsv").Marked().Read();
        Understood named = Project.With(Table, "mine-tall.tsv").With((ReportOptions wanted) => wanted with { Class = "Tall" }).Read();

        Assert.Equal(2, marked["MineTall.IAlt.Februar"]);
        Assert.Equal(2, named["Tall.IAlt.Februar"]);
    }

    [Theory]
    [InlineData("Januar 20٢4 - Mars 20٢4", "report.md")]
    [InlineData("Januar - Mars 20٢4", "tilt120-20٢4.md")]
    [InlineData("Rapport oppdatert: 0٢.01.2025", "tilt120.md")]
    public void Digits_of_other_scripts_make_no_year(string period, string path)
    {
        Understood read = Project.With(report.Replace("Januar 2024 - Mars 2024", period), path).Read();

        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.Empty(read.TableOf("Tilt120.Arbeidstrening.Fylke").Months);
    }

    [Fact]
    public void Tables_above_the_first_title_belong_to_the_report()
    {
        Understood read = Project.With($"Januar 2024 - Mars 2024\n{Given.Table("Kvinner|7|6|7|8").Tabs()}\n{report}").Read();

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
    }

    [Fact]
    public void Reading_ends_where_it_is_cancelled()
        => Assert.Throws<OperationCanceledException>(() => ReportText.Read(report, "", new CancellationToken(canceled: true)));
}
