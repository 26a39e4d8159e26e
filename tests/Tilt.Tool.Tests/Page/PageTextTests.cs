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

    private static string PageOf(string text)
        => ReportPage.Of(ReportFiles.Of([ReportFile.Parse(text, "report.md")]), Words.In("en"), CancellationToken.None);

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

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Id();
}
