namespace Tilt.Runtime.Tests;

/// <summary>What several years of one table and report say together, whichever of them is asked.</summary>
public class YearsTests
{
    private static readonly Table[] _years = Tables(
        Printed(2022, 1, "03 Oslo", "11 Rogaland"),
        Printed(2023, 2, "03 Oslo"),
        Printed(2024, 3, "03 Oslo", "11 Rogaland", "Ukjent"));

    public static TheoryData<int> Each => new(0, 1, 2);

    [Theory]
    [MemberData(nameof(Each))]
    public void A_month_is_found_in_whatever_year_has_it(int asked)
    {
        Row oslo = _years[asked].Find("03")!;
        Assert.Equal([1, 2, 3], Enumerable.Range(2022, 3).Select(year => oslo[Example.Month(1, year)].Value));
        Assert.True(oslo.TryGet(Example.Month(2, 2023), out Count count));
        Assert.Equal(2, count.Value);
    }

    [Fact]
    public void A_year_that_lacks_the_row_is_passed_over()
    {
        Row first = _years[0].Find("11")!, last = _years[2].Find("11")!;
        Assert.Same(first, last.Earlier);
        Assert.Same(last, first.Later);
        Assert.Equal(1, last[Example.Month(1, 2022)].Value);
        Assert.Equal(3, first[Example.Month(1)].Value);
        Assert.False(first.TryGet(Example.Month(1, 2023), out _));
    }

    [Fact]
    public void A_month_that_no_year_has_is_said_with_those_that_there_are()
    {
        Row rogaland = _years[2].Find("11")!;
        var said = Assert.Throws<ArgumentOutOfRangeException>("month", () => rogaland[Example.Month(3, 2023)]);
        Assert.StartsWith(
            "'11 Rogaland' (TILT120, Fylke) has no 2023-03 in any year: it has 2022-01 to 2022-02, 2024-01 to 2024-02.",
            said.Message,
            StringComparison.Ordinal);
        Assert.False(rogaland.TryGet(Example.Month(3, 2023), out Count count));
        Assert.True(count.IsBlank);
        Assert.Contains("it has no months", Assert.Throws<ArgumentOutOfRangeException>(
            () => Example.OneRow(Column.Mean("Snitt"))[Example.Month(1)]).Message);
    }

    [Fact]
    public void A_month_by_its_number_is_of_the_rows_own_year()
    {
        Row oslo = _years[1].Find("03")!;
        Assert.Equal(2, oslo[1].Value);
        Assert.True(oslo.TryGet(2, out Count count));
        Assert.Equal(2, count.Value);
        Assert.False(oslo.TryGet(3, out _));
        Assert.False(oslo.TryGet(13, out _));
        Assert.StartsWith(
            "'03 Oslo' (TILT120, Fylke) has no such month in its table: it has 2023-01 to 2023-02.",
            Assert.Throws<ArgumentOutOfRangeException>("month", () => oslo[3]).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void A_series_is_whole_whichever_year_is_asked(int asked)
    {
        Assert.Equal(
            ["2022-01: 1", "2022-02: 1", "2023-01: 2", "2023-02: 2", "2024-01: 3", "2024-02: 3"],
            _years[asked].Find("03")!.Series.Select(month => month.ToString()));
        Assert.Equal(_years, _years[asked].Years);
        Assert.Equal(_years.SelectMany(year => year.Observations), _years[asked].Series);
    }

    [Fact]
    public void A_total_lines_up_with_the_total()
    {
        Assert.Same(_years[0].Total, _years[1].Total!.Earlier);
        Assert.Same(_years[2].Total, _years[1].Total!.Later);
    }

    [Fact]
    public void Rows_that_are_not_each_others_do_not_line_up()
    {
        // "Herøy" alone may be either of the two.
        Table[] years = Tables(Printed(2023, 1, "Herøy"), Printed(2024, 2, "1515 Herøy", "1818 Herøy"));
        Assert.Null(years[0].Find("Herøy")!.Later);
        Assert.Null(years[1].Find("1515")!.Earlier);
    }

    [Fact]
    public void A_row_lines_up_by_its_name_where_one_of_the_two_has_no_code()
    {
        Table[] years = Tables(Printed(2023, 1, "Oslo"), Printed(2024, 2, "03 Oslo"));
        Assert.Same(years[0].Find("Oslo"), years[1].Find("03")!.Earlier);
        Assert.Same(years[1].Find("03"), years[0].Find("Oslo")!.Later);
    }

    [Fact]
    public void The_years_of_a_row_are_the_same_whichever_of_them_is_asked()
    {
        // By their codes the last two are one row; the first has the name of the last alone, and so stands for itself.
        Table[] years = Tables(Printed(2022, 1, "Oslo"), Printed(2023, 2, "03 Oslo kommune"), Printed(2024, 3, "03 Oslo"));
        Row[] oslo = [.. years.Select(year => year.Rows[0])];
        Assert.Equal([null, null, oslo[1]], oslo.Select(row => row.Earlier));
        Assert.Equal([null, oslo[2], null], oslo.Select(row => row.Later));
        Assert.Equal([2, 4, 4], oslo.Select(row => row.Series.Count()));
        Assert.False(oslo[2].TryGet(Example.Month(1, 2022), out _));
    }

    [Fact]
    public void Two_codes_do_not_share_a_year_without_one()
    {
        Table[] years = Tables(Printed(2022, 1, "Oslo"), Printed(2023, 2, "03 Oslo"), Printed(2024, 3, "04 Oslo"));
        Assert.Same(years[1].Rows[0], years[0].Rows[0].Later);
        Assert.Null(years[2].Rows[0].Earlier);
    }

    [Fact]
    public void A_month_is_printed_later_only_by_a_later_row_of_its_series()
    {
        Column[] columns = [Column.OfMonth("Februar 2022", Example.Month(2, 2022)), .. Column.Months(2024, 1, 1)];
        Table[] years = Tables(
            Printed(2022, 1, "Oslo"), Printed(2023, 2, "03 Oslo kommune"), (columns, [Row.Of("03", "03 Oslo", "Oslo", 2)], [3, 4]));
        Assert.Equal(["2022-01: 1", "2022-02: 1"], years[0].Rows[0].Series.Select(month => month.ToString()));
    }

    [Fact]
    public void A_row_lines_up_with_one_of_its_kind()
    {
        Row[] parts = [Row.Of("03", "03 Oslo", "Oslo", 2)];
        Table[] years = Tables(Year(2023, 1, parts), Year(2024, 2, Nested()), Year(2025, 3, Nested()));

        Assert.Null(years[1].Subtotals[0].Earlier);
        Assert.Same(years[2].Subtotals[0], years[1].Subtotals[0].Later);
        Assert.Same(years[1].OfWhich[0], years[2].OfWhich[0].Earlier);

        static Row[] Nested() =>
            [Row.Subtotal("03", "I alt 03 Oslo", "Oslo", 2), Row.OfWhich(null, "herav kvinner", "Oslo, herav kvinner", 3)];
    }

    [Fact]
    public void A_month_that_two_years_print_is_the_later_ones_beside_the_rows_own()
    {
        Column[] columns = [Column.OfMonth("Februar 2023", Example.Month(2, 2023)), .. Column.Months(2024, 1, 1)];
        Table[] years = Tables(
            Printed(2022, 1, "03 Oslo"), Printed(2023, 2, "03 Oslo"), (columns, [Row.Of("03", "03 Oslo", "Oslo", 2)], [3, 4]));

        Assert.Equal(2, years[1].Find("03")![Example.Month(2, 2023)].Value);
        Assert.Equal(3, years[0].Find("03")![Example.Month(2, 2023)].Value);
        Assert.Equal([1, 1, 2, 3, 4], years[0].Find("03")!.Series.Select(month => (int)month.Count.Value));

        // The newest prints no total, so that the one of the year before stays.
        Assert.Equal(4 + 4 + 1, years[0].Series.Count());
    }

    [Fact]
    public void A_report_tells_its_years_and_the_months_of_all()
    {
        Report?[] reports = new Report?[3];
        for (int i = 0; i < reports.Length; i++)
        {
            int next = i + 1;
            reports[i] = new Report(
                "TILT120", "Tiltaksdeltakere", $"{2022 + i}.md", null, null, null, [_years[i]],
                i > 0 ? reports[i - 1] : null, () => next < reports.Length ? reports[next] : null);
        }

        Assert.All(reports, report => Assert.Equal(reports, report!.Years));
        Assert.All(reports, report => Assert.Equal(_years[0].Series, report!.Series));
        Assert.Equal(1 + _years.Sum(year => year.Observations.Count()), Csv(reports[0]!.WriteCsv, all: true).Length);
        Assert.Equal(1 + _years[0].Observations.Count(), Csv(reports[0]!.WriteCsv, all: false).Length);
        Assert.Equal(Csv(_years[0].WriteCsv, all: true), Csv(reports[2]!.WriteCsv, all: true));
        Assert.Same(reports[1], reports[0]!.Later);
        Assert.Same(reports[1], reports[2]!.Earlier);
        Assert.Null(reports[2]!.Later);
    }

    [Fact]
    public void One_year_is_a_series_too()
    {
        Table table = Example.Arbeidstrening();
        Assert.Null(table.Later);
        Assert.Null(table.Rows[0].Later);
        Assert.Equal([table], table.Years);
        Assert.Equal(table.Observations, table.Series);
    }

    [Fact]
    public void A_later_year_knows_that_it_is()
    {
        Table other = Example.OneRow(Column.Months(2024, 1, 1)).Table;
        Table table = new("TILT120", null, "Fylke", [], [], [], later: () => other);
        Assert.Throws<InvalidOperationException>(() => table.Later);
        Report report = new("TILT120", "", "", null, null, null, [table], later: () => new("", "", "", null, null, null, []));
        Assert.Throws<InvalidOperationException>(() => report.Years);
    }

    private static string[] Csv(Action<TextWriter, CsvOptions> write, bool all)
    {
        var writer = new StringWriter();
        write(writer, new CsvOptions { AllYears = all });
        return writer.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    // Two months of a total and some rows, all with the same count.
    private static (Column[] Columns, Row[] Rows, int[] Cells) Printed(int year, int count, params string[] labels)
        => Year(year, count,
        [
            Row.Total("I alt", 1),
            .. labels.Select((label, i) => label.Split(' ', 2) is [var code, var name]
                ? Row.Of(code, label, name, i + 2)
                : Row.Of(null, label, label, i + 2)),
        ]);

    private static (Column[] Columns, Row[] Rows, int[] Cells) Year(int year, int count, Row[] rows)
        => (Column.Months(year, 1, 2), rows, [.. Enumerable.Repeat(count, rows.Length * 2)]);

    // As generated code makes them: each has the one before, and learns of the one after when it is asked.
    private static Table[] Tables(params (Column[] Columns, Row[] Rows, int[] Cells)[] years)
    {
        Table[] tables = new Table[years.Length];
        for (int i = 0; i < years.Length; i++)
        {
            int next = i + 1;
            tables[i] = new Table(
                "TILT120", null, "Fylke", years[i].Columns, years[i].Rows, years[i].Cells,
                i > 0 ? tables[i - 1] : null, later: () => next < tables.Length ? tables[next] : null);
        }

        return tables;
    }
}
