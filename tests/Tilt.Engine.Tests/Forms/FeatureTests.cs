using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Forms;

/// <summary>The same small report in each form: what docs/forms.md promises of all of them.</summary>
public class FeatureTests
{
    private const string Fylke = "Tilt120.Arbeidstrening.Fylke";

    public static TheoryData<string> Files => ["pipes.md", "tabs.txt", "tilt120-2024.csv", "commas.csv", "html.md", "columns.txt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Thousands_have_their_spaces(string file)
        => Assert.Equal([1258, 1259], Read(file).Under(Fylke + ".IAlt", "Gjennomsnitt", "Mars"));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_star_is_suppressed_and_nothing_is_blank(string file)
        => Assert.Equal(
            [Cell.Suppressed, 2, Cell.Suppressed, Cell.Blank],
            Read(file).Under(Fylke + ".Ukjent", "Gjennomsnitt", "Januar", "Februar", "Mars"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Sheets_follow_each_other(string file)
        => Assert.Equal(5, Read(file)["Tilt120.Arbeidstrening.Alder.År20Til24.Mars"]);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_title_or_the_file_tells_code_and_year(string file)
    {
        MergedReport report = Read(file).Whole;
        Assert.Equal(("TILT120", new Month(2024, 1)), (report.Code, report.FirstMonth));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_place_is_told_to_the_character(string file)
    {
        string text = TestData.Read("corpus/" + file).Replace("428", "4l8");
        TextSpan at = Assert.Single(
            Project.With(text, file).Read().Findings.Select(entry => entry.Told.Finding),
            finding => finding.Rule.Id == "TILT003").At.Span;
        Assert.Equal("4l8", text.Substring(at.Start, at.Length));
    }

    public static TheoryData<string> Forms => [.. InForm.All];

    [Theory]
    [InlineData("pipes.md", "03 Oslo", "**03 Oslo**")]
    [InlineData("pipes.md", "| 414", "| **414**")]
    [InlineData("pipes.md", "| \\* | 2 |", "| **\\*** | *2* |")]
    [InlineData("tabs.txt", "03 Oslo", "<b>03 Oslo</b>")]
    [InlineData("tabs.txt", "\t414", "\t<b>414</b>")]
    [InlineData("tilt120-2024.csv", ";414", ";\"414\"")]
    [InlineData("tilt120-2024.csv", "03 Oslo", "\"03 Oslo\"")]
    [InlineData("tilt120-2024.csv", "Ukjent;*;2", "Ukjent;\"*\";\"2\"")]
    [InlineData("commas.csv", "\"414\"", "414")]
    [InlineData("commas.csv", "\"03 Oslo\"", "03 Oslo")]
    [InlineData("html.md", "03&nbsp;Oslo", "<b>03&nbsp;Oslo</b>")]
    [InlineData("html.md", ">414<", "><span style='color: red'>&nbsp;414</span><")]
    public void Markup_around_labels_and_figures_is_none_of_them(string file, string plain, string marked)
    {
        string text = TestData.Read("corpus/" + file);
        Assert.Contains(plain, text, StringComparison.Ordinal);
        (Understood one, Understood other) = (Project.With(text, file).Read(), Project.With(text.Replace(plain, marked), file).Read());
        Assert.Equal(one.Reports, other.Reports);
        Assert.Equal(one.Ids, other.Ids);
    }

    [Theory]
    [InlineData("pipes.md", "| 03 Oslo", "03 Oslo")]
    [InlineData("pipes.md", "414 |", "414")]
    [InlineData("pipes.md", "11 Rogaland", "\"11 Rogaland")]
    [InlineData("pipes.md", "11 Rogaland", "<b>11 Rogaland")]
    [InlineData("tabs.txt", "11\u00A0Rogaland", "\"11\u00A0Rogaland")]
    [InlineData("tabs.txt", "11\u00A0Rogaland", "<b>11\u00A0Rogaland")]
    [InlineData("tilt120-2024.csv", "11 Rogaland", "\"11 Rogaland")]
    [InlineData("tilt120-2024.csv", "11 Rogaland", "<b>11 Rogaland")]
    [InlineData("commas.csv", "\"11 Rogaland\",\"818\",\"764\",\"859\",\"845\"", "\"11 Rogaland,818,764,859,845")]
    [InlineData("commas.csv", "\"11 Rogaland\"", "<b>11 Rogaland")]
    [InlineData("html.md", "</td>", "")]
    [InlineData("html.md", "</tr>", "")]
    [InlineData("html.md", "11&nbsp;Rogaland", "<b>11&nbsp;Rogaland")]
    [InlineData("html.md", "11&nbsp;Rogaland", "\"11&nbsp;Rogaland")]
    public void What_is_left_open_takes_nothing_with_it(string file, string closed, string open)
    {
        string text = TestData.Read("corpus/" + file);
        Assert.Contains(closed, text, StringComparison.Ordinal);
        Understood read = Project.With(text.Replace(closed, open), file).Read();
        Assert.Equal(
            "1259: 414 845  / 401 764 2, 1233",
            $"{read[Fylke + ".IAlt.Mars"]}: {Figures(3)} / {Figures(1)}, {read["Tilt120.Arbeidstrening.Alder.År60OgOver.Mars"]}");

        string Figures(int column) => string.Join(' ', read.TableOf(Fylke).Model.Rows.Select(row => row.Cells[column].ToString()));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Shares_are_decimals(string form)
    {
        Understood read = InTable(form, """
            Kjønn|Antall|Prosent|Endring i prosent
            I alt|2 000|100,0|1,5
            Kvinner|1 000|50,5 %|-3,5
            Menn|1 000|*|5.0
            """);
        Assert.Equal([1000, 50.5m, -3.5m], read.Under("Tilt120.Kjønn.Kvinner", "Antall", "Prosent", "EndringIProsent"));
        Assert.Equal([Cell.Suppressed, 5m], read.Under("Tilt120.Kjønn.Menn", "Prosent", "EndringIProsent"));
        Assert.Empty(read.Says);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Months_are_named_or_written_by_a_machine(string form)
    {
        string[] ways =
        [
            "Januar|Februar", "Januar 2024|Februar 2024", "jan. 24|feb. 24", "2024M01|2024M02",
            "2024-01|2024-02", "2024/01|2024/02", "01.2024|02.2024", "202401|202402",
        ];
        foreach (string months in ways)
        {
            Understood read = InTable(form, $"Fylke|{months}\nI alt arbeidstrening|12|13\n03 Oslo|5|6\n11 Rogaland|7|7");
            Assert.Equal([5, 6], read.Under(Fylke + ".Oslo", "Januar", "Februar"));
            Assert.Empty(read.Says);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Zeros_behind_the_point_are_nothing(string form)
    {
        Understood read = InTable(form, "Fylke|Januar|Februar\nI alt arbeidstrening|1258.0|13.0\n03 Oslo|1251.0|6,0\n11 Rogaland|7.00|7.0");
        Assert.Equal([1251, 6], read.Under(Fylke + ".Oslo", "Januar", "Februar"));
        Assert.Empty(read.Says);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Known_labels_may_be_wrapped(string form)
    {
        // An HTML row is no line; a label there is broken inside its cell.
        string wrapped = form == "HTML"
            ? "Universitets- og høgskolenivå,<br>kort inntil 4 år|5|6"
            : "Universitets- og høgskolenivå||\nkort inntil 4 år|5|6";
        Understood read = InTable(form, "Utdanning|Januar|Februar\nI alt|12|13\n" + wrapped + "\nGrunnskolenivå|7|7");
        Assert.Equal(5, read["Tilt120.Utdanning.UniversitetsOgHøgskolenivåKortInntil4År.Januar"]);
        Assert.DoesNotContain(read.Findings, entry => entry.Told.Severity == Severity.Warning);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Parts_have_their_totals(string form)
    {
        Understood read = InTable(
            form,
            "Kommune|Januar|Februar\nI alt|120|130\nI alt 11 Rogaland|70|80\n1103 Stavanger|70|80\nherav kvinner|30|40\nUkjent|50|50");
        Assert.Equal(80, read["Tilt120.Kommune.Rogaland.Februar"]);
        Assert.Equal(40, read["Tilt120.Kommune.StavangerHeravKvinner.Februar"]);
        Assert.Equal(2, Assert.Single(read.Report.Tables).Rows.Count);
        Assert.DoesNotContain(read.Findings, entry => entry.Told.Severity == Severity.Warning);
    }

    private static Understood InTable(string form, string table) => Table.Read(InForm.Write(form, table));

    private static Understood Read(string file) => Project.With(TestData.Read("corpus/" + file), file).Read();
}
