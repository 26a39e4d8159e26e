using System.Text.RegularExpressions;
using CsCheck;
using Tilt.Reports;
using Tilt.Tool.Page;

namespace Tilt.Tool.Tests.Page;

/// <summary>The page as text, of reports that something happened to.</summary>
public sealed partial class PageTextTests
{
    private static readonly string real = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md"));

    private static readonly Gen<string> damage = Gen.OneOf(new[]
    {
        "<script>", "\"", "'", "&", "&lt;", "</table>", "<b", "-->", "]]>", "\u0000", "\u2028", "\uD800", "\t", "\n", "*", "7",
    }.Select(Gen.Const).ToArray());

    [Fact]
    public void Whatever_stands_in_a_report_becomes_neither_tag_nor_attribute_and_each_place_has_one_name()
        => Gen.Select(Gen.Int[0, real.Length - 200], Gen.Int[0, 150], damage).Array[1, 12].Sample(
            changes =>
            {
                string page = PageOf(changes.Aggregate(real, (text, change) => Change(text, change.Item1, change.Item2, change.Item3)));
                int start = page.IndexOf("</style>", StringComparison.Ordinal);
                int end = page.LastIndexOf("<script>", StringComparison.Ordinal);
                string body = page[(start + "</style>".Length)..end];

                Assert.DoesNotContain(Tag().Replace(body, ""), letter => letter is '<' or '>');
                Assert.DoesNotContain(Id().Matches(page).CountBy(id => id.Value), id => id.Value > 1);
            },
            iter: 60);

    [Fact]
    public void What_a_star_hides_is_on_no_page()
    {
        // Of the sum 14, 13 and * the star is 1: it is told by nobody.
        string page = PageOf(
            """
            # TILT120 Tiltaksdeltakere
            ## Arbeidstrening
            ### Januar 2024 - Januar 2024
            Kjønn|Januar
            I alt|14
            Kvinner|13
            Menn|*
            """.Replace('|', '\t'));

        Assert.Matches("data-values=\"\\*\"", page);
        Assert.Contains(">*<small>0–3</small></td>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("id=\"c1-2-0\"[^>]*>[0-9]", page);
    }

    [Fact]
    public void Two_years_in_a_file_and_files_of_one_name_are_told_apart()
    {
        string year = "# TILT120 Tiltaksdeltakere\n## Tiltak\n### Januar 2024 - Februar 2024\n"
            + "\tJanuar\tFebruar\nI alt\t14\t15\nA\t14\t15\n";
        string both = year + year.Replace("2024", "2023", StringComparison.Ordinal);
        ReportFile[] files = [ReportFile.Parse(both, "x/r.md"), ReportFile.Parse(year, "y/r.md")];

        string page = ReportPage.Of(ReportFiles.Of(files), [], Words.In("en"), CancellationToken.None);

        Assert.Equal(
            ["Tiltak, TILT120 2024, x/r.md", "Tiltak, TILT120 2023, x/r.md", "Tiltak, TILT120 2024, y/r.md"],
            Name().Matches(page).Select(name => name.Groups[1].Value));
    }

    [Fact]
    public void A_page_without_all_that_was_asked_for_is_not_green()
    {
        ReportFiles files = ReportFiles.Of([ReportFile.Parse(real, "report.md")]);

        Assert.Contains("state right", ReportPage.Of(files, [], Words.In("en"), CancellationToken.None), StringComparison.Ordinal);
        Assert.Matches(
            "state wrong.*Not all.*nix.md: no such file",
            ReportPage.Of(files, ["nix.md: no such file."], Words.In("en"), CancellationToken.None));
    }

    private static string PageOf(string text)
        => ReportPage.Of(ReportFiles.Of([ReportFile.Parse(text, "report.md")]), [], Words.In("en"), CancellationToken.None);

    private static string Change(string text, int at, int length, string by)
        => at + length > text.Length ? text : string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + length));

    // What the page itself writes: no other tag, and no attribute that is not in quotes.
    [GeneratedRegex(
        """
        </?(?:head|body|header|main|nav|section|aside|footer|details|summary|div|p|span|strong|small|a|h[1-3]|ul|ol|li
        |table|caption|thead|tbody|tr|th|td|svg|path|circle|button)(?:\ [\w-]+(?:="[^"<>]*")?)*/?>
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tag();

    [GeneratedRegex("role=\"region\" aria-label=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Id();
}
