using Microsoft.CodeAnalysis;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Forms;

/// <summary>The same small report in each form: what docs/forms.md promises of all of them.</summary>
public class FeatureTests
{
    private const string Fylke = "Tilt120.Arbeidstrening.Fylke.";

    public static TheoryData<string> Files => ["pipes.md", "tabs.txt", "tilt120-2024.csv", "commas.csv", "html.md", "columns.txt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Thousands_have_their_spaces(string file)
        => Assert.Equal([1258, 1259], new[] { "Gjennomsnitt", "Mars" }.Select(column => Read(file)[Fylke + "IAlt." + column]));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_star_is_suppressed_and_nothing_is_blank(string file)
    {
        Built built = Read(file);
        Assert.Equal(
            [Count.Suppressed, 2, Count.Suppressed, Count.Blank],
            new[] { "Gjennomsnitt", "Januar", "Februar", "Mars" }.Select(column => built[Fylke + "Ukjent." + column]));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sheets_follow_each_other(string file)
        => Assert.Equal(5, Read(file)["Tilt120.Arbeidstrening.Alder.År20Til24.Mars"]);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_title_or_the_file_tells_code_and_year(string file)
        => Assert.Equal(("TILT120", new YearMonth(2024, 1)), Read(file)["Tilt120.Report"] is Report report ? (report.Code, report.FirstMonth) : default);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_place_is_told_to_the_character(string file)
    {
        string text = TestData.Read("corpus/" + file).Replace("428", "4l8");
        Diagnostic said = Assert.Single(Project.With(text, file).Build().Diagnostics, said => said.Id == "TILT003");
        Assert.Equal("4l8", text.Substring(said.Location.SourceSpan.Start, said.Location.SourceSpan.Length));
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
        (Built one, Built other) = (Project.With(text, file).Build(), Project.With(text.Replace(plain, marked), file).Build());
        Assert.Equal(Lines(one), Lines(other));
        Assert.Equal(one.Diagnostics.Select(said => said.Id), other.Diagnostics.Select(said => said.Id));

        static IEnumerable<string> Lines(Built built) => built.Generated.GeneratedSources.SelectMany(source => source.SourceText.ToString().Split('\n'));
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
        Built built = Project.With(text.Replace(closed, open), file).Build();
        Assert.Equal(
            "1259: 414 845  / 401 764 2, 1233",
            $"{built[Fylke + "IAlt.Mars"]}: {Figures(3)} / {Figures(1)}, {built["Tilt120.Arbeidstrening.Alder.År60OgOver.Mars"]}");

        string Figures(int month) => string.Join(' ', ((Runtime.Table)built[Fylke + "Table"]!).Rows.Select(row => row[month]));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Shares_are_decimals(string form)
    {
        Built built = InTable(form, "Kjønn|Antall|Prosent|Endring i prosent\nI alt|2 000|100,0|1,5\nKvinner|1 000|50,5 %|-3,5\nMenn|1 000|*|5.0");
        Assert.Equal([1000, 50.5m, -3.5m, null, 5m], new[] { "Kvinner.Antall", "Kvinner.Prosent", "Kvinner.EndringIProsent", "Menn.Prosent", "Menn.EndringIProsent" }.Select(path => built["Tilt120.Kjønn." + path]));
        Assert.Empty(built.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Months_are_named_or_written_by_a_machine(string form)
    {
        foreach (string months in new[] { "Januar|Februar", "Januar 2024|Februar 2024", "jan. 24|feb. 24", "2024M01|2024M02", "2024-01|2024-02", "2024/01|2024/02", "01.2024|02.2024", "202401|202402" })
        {
            Built built = InTable(form, $"Fylke|{months}\nI alt arbeidstrening|12|13\n03 Oslo|5|6\n11 Rogaland|7|7");
            Assert.Equal([5, 6], new[] { "Januar", "Februar" }.Select(month => built[Fylke + "Oslo." + month]));
            Assert.Empty(built.Diagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Zeros_behind_the_point_are_nothing(string form)
    {
        Built built = InTable(form, "Fylke|Januar|Februar\nI alt arbeidstrening|1258.0|13.0\n03 Oslo|1251.0|6,0\n11 Rogaland|7.00|7.0");
        Assert.Equal([1251, 6], new[] { "Januar", "Februar" }.Select(month => built[Fylke + "Oslo." + month]));
        Assert.Empty(built.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Known_labels_may_be_wrapped(string form)
    {
        // An HTML row is no line; a label there is broken inside its cell.
        string wrapped = form == "HTML" ? "Universitets- og høgskolenivå,<br>kort inntil 4 år|5|6" : "Universitets- og høgskolenivå||\nkort inntil 4 år|5|6";
        Built built = InTable(form, "Utdanning|Januar|Februar\nI alt|12|13\n" + wrapped + "\nGrunnskolenivå|7|7");
        Assert.Equal(5, built["Tilt120.Utdanning.UniversitetsOgHøgskolenivåKortInntil4År.Januar"]);
        Assert.DoesNotContain(built.Diagnostics, said => said.Severity == DiagnosticSeverity.Warning);
    }

    private static Built InTable(string form, string table) => Table.Build(InForm.Write(form, table));

    private static Built Read(string file) => Project.With(TestData.Read("corpus/" + file), file).Build();
}
