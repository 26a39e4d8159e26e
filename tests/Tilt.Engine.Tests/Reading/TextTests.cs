using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Reading;

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
        Built built = Project.With(report.Replace("\n", lineBreak)).Build();

        Assert.Equal(3, built["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.Equal(7, ((Row)built["Tilt120.Arbeidstrening.Fylke.Rogaland.Row"]!).Line);
        Assert.StartsWith("TILT003 (6,15-18): '4l4'", Assert.Single(built.TiltSays), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFF", "")]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    public void A_mark_of_byte_order_and_a_last_line_end_change_nothing(string before, string after)
    {
        Built built = Project.With(before + report + after).Build();

        Assert.Equal(3, built["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.StartsWith("TILT003 (6,15-18): '4l4'", Assert.Single(built.TiltSays), StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_characters_are_said_once()
    {
        Built built = Given.Built(Given.Table("15 M\uFFFDre og Romsdal|7|6|7|8", "50 Tr\uFFFDndelag|3|3|3|3"));

        Assert.Contains("TILT009 (6,5-6): 2 characters could not be decoded, the first of them here; save the file as UTF-8", built.TiltSays);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Fylke.MøreOgRomsdal.Mars"]);
        Assert.Equal(3, built["Tilt120.Arbeidstrening.Fylke.Trøndelag.Mars"]);
        Assert.Equal(["TILT005", "TILT009", "TILT005"], built.Diagnostics.Select(said => said.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Noe helt annet")]
    [InlineData("# TILT120 Tiltaksdeltakere\n\tJanuar\tFebruar\n")]
    public void A_marked_file_without_a_table_is_said(string text)
    {
        Built built = Project.With(text, "r/tom.md").With(new Options().Metadata("r/tom.md", "TiltReport", "true")).Build();

        Assert.Equal(
            ["TILT001 (1,1-1): No report table was found in 'tom.md': a table has a header that names months, and rows of figures under it"],
            built.TiltSays);
        Assert.Empty(built.Hints);
    }

    [Fact]
    public void A_report_that_lost_its_tables_is_said()
        => Assert.StartsWith(
            "TILT001 (1,1-1): No report table was found in 'report.md'",
            Assert.Single(Project.With("# TILT120 Tiltaksdeltakere\n## Tiltak\nRapport oppdatert: 02.01.2025\nJanuar 2024 - Mars 2024\n").Build().TiltSays),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("T:System.DateTime.Now;Use a clock\nM:System.Console.WriteLine;No\n")]
    [InlineData("### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\nTILT001 | Tilt.Reading | Warning | No\nCA1000 | Design | Warning | No\n")]
    [InlineData("abstract Tilt.A.B() -> void\n#nullable enable\n")]
    [InlineData("# Notes\n\nTILT120 is read from a file.\n")]
    [InlineData("\tJanuar\tFebruar\nSalg\t1\t2\nKjøp\tx\t\uFFFD\n")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_additional_files_are_none_of_our_business(string? text)
    {
        Built built = new Project().And(text, "other.txt").Build();

        Assert.Empty(built.TiltSays);
        Assert.Empty(built.Hints);
        Assert.Empty(built.CompilerSays);
    }

    [Fact]
    public void A_marked_file_without_a_title_is_called_as_its_file()
    {
        string table = "\tJanuar 2024\tFebruar 2024\nI alt\t1\t2\nKvinner\t1\t1\n";

        Assert.Equal(2, Project.With(table, "r/mine-tall.tsv").With(new Options().Metadata("r/mine-tall.tsv", "TiltReport", "true")).Build()["MineTall.IAlt.Februar"]);
        Assert.Equal(2, Project.With(table, "mine-tall.tsv").With(new Options().Metadata("mine-tall.tsv", "TiltClass", "Tall")).Build()["Tall.IAlt.Februar"]);
    }

    [Theory]
    [InlineData("report.md")]
    [InlineData("tilt.md")]
    [InlineData("system.csv")]
    [InlineData("i alt.csv")]
    [InlineData("+++.csv")]
    [InlineData("x\u0085 #error y.csv")]
    public void A_file_may_be_called_anything(string path)
    {
        Built built = Project.With("\tJanuar 2024\tFebruar 2024\nI alt\t1\t2\nKvinner\t1\t1\n", path)
            .With(new Options().Metadata(path, "TiltReport", "true")).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Single(built.Hints);
    }

    [Theory]
    [InlineData("Januar 20٢4 - Mars 20٢4", "report.md")]
    [InlineData("Januar - Mars 20٢4", "tilt120-20٢4.md")]
    [InlineData("Rapport oppdatert: 0٢.01.2025", "tilt120.md")]
    public void Digits_of_other_scripts_make_no_year(string period, string path)
    {
        Built built = Project.With(report.Replace("Januar 2024 - Mars 2024", period), path).Build();

        Assert.Equal(3, built["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.Empty(((Table)built["Tilt120.Arbeidstrening.Fylke.Table"]!).Months);
    }

    [Fact]
    public void Tables_above_the_first_title_belong_to_the_report()
    {
        Built built = Project.With($"Januar 2024 - Mars 2024\n{Given.Table("Kvinner|7|6|7|8").Tabs()}\n{report}").Build();

        Assert.Equal(8, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(3, built["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
    }
}
