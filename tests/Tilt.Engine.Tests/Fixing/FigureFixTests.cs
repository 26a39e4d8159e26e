using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Fixing;

/// <summary>The fix of a misprinted figure: the report comes back to the letter, and nothing is wrong any more.</summary>
public class FigureFixTests
{
    [Theory]
    [InlineData("<b>6 791</b>", "<b>6 719</b>")]
    [InlineData("2 700", "2 070")]
    [InlineData("Menn\t3 059", "Menn\t3 095")]
    public void Writes_the_figure_and_leaves_its_markup(string right, string wrong) => Restores(Example.Tabs, right, wrong);

    [Theory]
    [InlineData("**6 791**", "**6 719**")]
    [InlineData("| 2 700 |", "| 2 070 |")]
    public void Writes_the_figure_between_pipes(string right, string wrong) => Restores(Example.Pipes, right, wrong);

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("\u202F")]
    [InlineData("\u2009")]
    [InlineData("&nbsp;")]
    public void Groups_thousands_as_the_cell_did(string separator)
    {
        // The rest of the file does it in another way.
        string right = "2" + separator + "700";
        Restores(Example.Tabs.GroupedBy("\u2007").Misprint("2\u2007700", right), right, "2" + separator + "070");
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("\u202F")]
    [InlineData("\u2009")]
    public void Groups_a_figure_that_has_no_group_as_its_line_does(string separator)
    {
        // The rest of the file does it in another way.
        string report = Example.Tabs.GroupedBy("\u2007");
        string line = report.Split('\n')[6];
        report = report.Replace(line, line.Replace("\u2007", separator));
        Restores(report, "2" + separator + "700", "700");

        string pipes = Example.Pipes.GroupedBy("\u2007");
        line = pipes.Split('\n')[6];
        pipes = pipes.Replace(line, line.Replace("\u2007", separator));
        Restores(pipes, "**6" + separator + "791**", "**791**");
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    public void Groups_a_figure_as_the_file_does_where_its_line_does_not_tell(string separator)
    {
        Restores(Example.Tabs.GroupedBy(separator), "1" + separator + "000", "1");
        Restores(Example.Pipes.GroupedBy(separator), "1" + separator + "000", "1");
    }

    [Theory]
    [InlineData("\uFFFD")]
    [InlineData("Â\u00A0")]
    public void Writes_no_space_that_was_lost_or_misread(string separator)
    {
        Mending report = Mending.Of(Example.Tabs.GroupedBy(separator).Misprint($"2{separator}700", $"2{separator}070"));
        Assert.Null(report.EditFor("TILT101"));
    }

    [Theory]
    [InlineData("6791", "791")]
    [InlineData("6791", "6719")]
    [InlineData("576;1000", "576;1")]
    public void Writes_thousands_without_a_space_where_the_file_has_none(string right, string wrong)
        => Restores(Example.Semicolons, right, wrong);

    [Theory]
    [InlineData(".0", "")]
    [InlineData(",00", "")]
    [InlineData(",0", " ")]
    public void Keeps_the_zeros_behind_the_point(string zeros, string separator)
    {
        string report = Regex.Replace(
            Example.Semicolons,
            "(?<=;)([0-9]?)([0-9]{3})(?=;|$)",
            match => match.Groups[1].Length > 0
                ? match.Groups[1].Value + separator + match.Groups[2].Value + zeros
                : match.Value + zeros,
            RegexOptions.Multiline);
        Restores(report, $"6{separator}791{zeros}", $"791{zeros}");
        Restores(report, $"2{separator}700{zeros}", $"2{separator}070{zeros}");
    }

    [Fact]
    public void Keeps_the_quotes_of_a_value()
        => Restores(Example.Tabs.Replace("2 700", "\"2 700\"").Replace("2 500", "\"2 500\""), "\"2 700\"", "\"2 070\"");

    [Fact]
    public void Puts_a_star_where_the_report_would_have_one_in_the_tables_way()
    {
        Restores(Example.Suppressed, "Ukjent\t*\t*\t*\t*", "Ukjent\t*\t*\t*\t12");
        string pipes = Example.ToPipes(Example.Suppressed.Replace("\t*", "\t\\*"));
        Restores(pipes, @"Ukjent | \* | \* | \* | \* |", @"Ukjent | \* | \* | \* | 12 |");
    }

    [Fact]
    public void Keeps_a_star_apart_from_emphasis()
    {
        string report = Example.ToPipes(Example.Suppressed);
        string mended = Mending.Of(report.Misprint("* | * | * | * |", "* | * | * | **12** |")).Fixed("TILT101");

        Assert.Equal(report.Misprint("* | * | * | * |", @"* | * | * | **\*** |"), mended);
        Assert.Empty(Mending.Of(mended).Warnings);
    }

    [Fact]
    public void Offers_no_star_between_single_stars()
    {
        string report = Example.ToPipes(Example.Suppressed);
        Assert.Null(Mending.Of(report.Misprint("* | * | * | * |", "* | * | * | *12* |")).EditFor("TILT101"));
    }

    [Theory]
    [InlineData("2 500\t2 700", "2 700\t2 500")]
    [InlineData("2 700\nMenn\t3 059\t3 000\t3 087\t3 091", "3 091\nMenn\t3 059\t3 000\t3 087\t2 700")]
    public void Exchanges_two_figures_that_stand_in_each_others_place(string right, string wrong)
    {
        Restores(Example.Tabs, right, wrong);
        Restores(Example.Suppressed, right, wrong);
    }

    [Fact]
    public void Exchanges_what_is_printed_and_not_what_stands_around_it()
    {
        string mended = Mending.Of(Example.Tabs.Misprint("2 500\t2 700", "<i>2 700</i>\t2500")).Fixed("TILT101");
        Assert.Equal(Example.Tabs.Misprint("2 500\t2 700", "<i>2500</i>\t2 700"), mended);
    }

    [Theory]
    [InlineData("6 791", "6 719")]
    [InlineData("2 700", "  700")]
    [InlineData("  576", "7 576")]
    public void Keeps_columns_in_line_that_only_spaces_hold_apart(string right, string wrong) => Restores(Example.Spaces, right, wrong);

    [Fact]
    public void Keeps_columns_apart_where_there_is_no_space_to_take()
    {
        const string Header = "# TILT120 Tiltaksdeltakere\nJanuar 2024 - Mars 2024\n         Januar  Februar  Mars\n";
        const string Report = Header + "Kvinner  2 000  700  2 000";
        var fix = new Fix.Figure(new TextSpan(Report.IndexOf("700", StringComparison.Ordinal), 3), "700", "2700");

        Assert.Equal(Header + "Kvinner  2 000  2 700  2 000", Mending.Of(Report).With(Mending.Of(Report).EditFor(fix)));
    }

    [Fact]
    public void Leaves_spaces_alone_where_something_else_holds_columns_apart()
    {
        string padded = Example.Pipes.Replace("| 2 700", "|    2 700"), tabbed = Example.Tabs.Replace("\t2 700", "\t  2 700");
        Restores(padded, "2 700", "22 700");
        Restores(tabbed, "2 700", "22 700");
        Restores(Example.Semicolons.Replace(";2700", "; 2700"), "2700", "22700");

        Mending loose = Mending.Of("Kvinner, 22700");
        Assert.Equal("Kvinner, 2700", loose.With(loose.EditFor(new Fix.Figure(new TextSpan(9, 5), "22700", "2700"))));
    }

    [Theory]
    [InlineData("markdown-pipes.md", "**11 415**", "**415**")]
    [InlineData("markdown-pipes.md", "3 426", "3 462")]
    [InlineData("semicolon-fylke.csv", "1010;1002", "1010;102")]
    [InlineData("excel-unicode-text-fylke.txt", "1\u00A0010", "110")]
    public void Restores_the_real_report_in_the_forms_that_people_have_it_in(string name, string right, string wrong)
        => Restores(TestData.Read(name), right, wrong);

    [Fact]
    public void Says_in_its_title_what_it_writes()
    {
        Assert.Equal("Write 2700", Title(Example.Tabs.Misprint("2 700", "2 070")));
        Assert.Equal("Write *", Title(Example.Suppressed.Misprint("Ukjent\t*\t*\t*\t*", "Ukjent\t*\t*\t*\t12")));
        Assert.Equal("Exchange 2700 and 2500", Title(Example.Tabs.Misprint("2 500\t2 700", "2 700\t2 500")));

        static string Title(string report) => Mending.Of(report).EditFor("TILT10")!.Title.In(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Offers_nothing_where_more_than_one_figure_fits()
    {
        // The star leaves room for several.
        Assert.Null(Mending.Of(Example.Suppressed.Misprint("2 700", "2 070")).EditFor("TILT"));
    }

    [Theory]
    [InlineData("2 070", "2 700")]
    [InlineData("2 070", "2 071")]
    [InlineData("Kvinner", "Kvinner og jenter")]
    [InlineData("# TILT120", "\n# TILT120")]
    [InlineData(Example.Tabs, "")]
    public void Offers_nothing_where_the_text_has_changed_since(string before, string after)
    {
        string report = Example.Tabs.Misprint("2 700", "2 070");
        Fix fix = Fix.Of(Assert.Single(Mending.Of(report).Findings("TILT101")))!;

        Assert.NotNull(Mending.Of(report).EditFor(fix));
        Assert.Null(Mending.Of(before == Example.Tabs ? after : report.Misprint(before, after)).EditFor(fix));
    }

    [Fact]
    public void Offers_no_exchange_where_one_of_the_two_has_changed_since()
    {
        string report = Example.Tabs.Misprint("2 500\t2 700", "2 700\t2 500");
        Fix fix = Fix.Of(Assert.Single(Mending.Of(report).Findings("TILT101")))!;

        Assert.NotNull(Mending.Of(report).EditFor(fix));
        Assert.Null(Mending.Of(report.Misprint("2 700\t2 500", "2 700\t2 501")).EditFor(fix));
        Assert.Null(Mending.Of(report.Misprint("2 700\t2 500", "2 701\t2 500")).EditFor(fix));
    }

    [Theory]
    [InlineData("2070", null, null)]
    [InlineData(null, "2700", null)]
    [InlineData(null, null, "2700")]
    [InlineData("2070", null, "2700")]
    public void Nothing_is_asked_for_where_it_is_not_said_what_is_found_and_what_should_be(string? found, string? expected, string? swap)
        => Assert.Null(Fix.Of(Rules.MonthDoesNotAddUp, new TextSpan(0, 5), found, expected, swap, isProved: true, other: null));

    [Fact]
    public void Figures_are_asked_for_by_rules_about_sums_and_labels_by_their_own()
    {
        foreach (Rule rule in Rules.All)
        {
            Fix? fix = Fix.Of(rule, new TextSpan(0, 1), "1", "2", null, isProved: true, other: null);
            Fix? exchange = Fix.Of(rule, new TextSpan(0, 1), "1", null, "2", isProved: true, new TextSpan(2, 1));
            bool isOfSums = rule.Id is "TILT101" or "TILT102" or "TILT103" or "TILT104" or "TILT105";

            Assert.Equal((rule.Id, isOfSums), (rule.Id, fix is Fix.Figure));
            Assert.Equal((rule.Id, isOfSums), (rule.Id, exchange is Fix.Exchange));
            Assert.Equal((rule.Id, rule.Id == "TILT005"), (rule.Id, fix is Fix.Spelling));
        }
    }

    [Fact]
    public void Offers_nothing_where_what_is_expected_is_no_figure()
    {
        Mending report = Mending.Of("2 070");

        Assert.NotNull(report.EditFor(new Fix.Figure(new TextSpan(0, 5), "2070", "2700")));
        Assert.Null(report.EditFor(new Fix.Figure(new TextSpan(0, 5), "2070", "about 2700")));
    }

    private static void Restores(string original, string right, string wrong)
    {
        Assert.Empty(Mending.Of(original).Warnings);
        Mending misprinted = Mending.Of(original.Misprint(right, wrong));
        Assert.Single(misprinted.Warnings);
        Assert.Equal(original, misprinted.Fixed("TILT10"));
    }
}
