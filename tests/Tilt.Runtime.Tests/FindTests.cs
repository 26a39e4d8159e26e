namespace Tilt.Runtime.Tests;

public class FindTests
{
    private readonly Table _table = Example.Arbeidstrening();

    [Theory]
    [InlineData("03", "Oslo")]
    [InlineData("Oslo", "Oslo")]
    [InlineData("Ukjent", "Ukjent")]
    [InlineData("oslo", "Oslo")]
    [InlineData("03 Oslo", "Oslo")]
    [InlineData("03 oslo ", "Oslo")]
    [InlineData("18 Nordland - Nordlännda", "Nordland - Nordlánnda")]
    [InlineData("nordland nordlánnda", "Nordland - Nordlánnda")]
    [InlineData("NORDLAND\u2013NORDLA\u0301NNDA", "Nordland - Nordlánnda")]
    [InlineData("Nordland", null)]
    [InlineData("3", null)]
    [InlineData("I alt arbeidstrening", null)]
    [InlineData("", null)]
    [InlineData("\uD83D", null)]
    public void A_row_is_found_by_its_code_its_name_or_its_label(string sought, string? name) =>
        Assert.Equal(name, _table.Find(sought)?.Name);

    [Theory]
    [InlineData("1-2 måneder", "12")]
    [InlineData("12 måneder", "9")]
    [InlineData("<20 år", "3")]
    [InlineData("> 20 år", "5")]
    public void Figures_that_differ_are_other_names(string sought, string count)
    {
        Table table = Make(
            [
                Row.Of(null, "1 - 2 måneder", "1 - 2 måneder", 1), Row.Of(null, "12  måneder", "12 måneder", 2),
                Row.Of(null, "< 20 år", "< 20 år", 3), Row.Of(null, "> 20 år", "> 20 år", 4),
            ],
            [12, 9, 3, 5]);
        Assert.Equal(count, table.Find(sought)?[1].ToString());
    }

    [Theory]
    [InlineData("18 Nordland")]
    [InlineData("18 nordland ")]
    [InlineData("Nordland")]
    [InlineData("18 Nordland - Nordlánnda")]
    public void A_row_is_found_by_its_code_and_name_though_its_label_has_more(string sought)
    {
        Table table = Make([Row.Of("18", "18 Nordland - Nordlánnda", "Nordland", 1), Row.Of("15", "15 Møre", "Møre", 2)], [1, 2]);
        Assert.Equal("18", table.Find(sought)?.Code);
    }

    [Fact]
    public void A_name_that_two_rows_bear_finds_neither()
    {
        Table table = Make([Row.Of("1515", "1515 Herøy", "Herøy", 1), Row.Of("1818", "1818 Herøy", "Herøy", 2)], [1, 2]);
        Assert.Null(table.Find("Herøy"));
        Assert.Null(table.Find("HERØY"));
        Assert.Equal("1818 Herøy", table.Find("1818")?.Label);
        Assert.Equal("1818 Herøy", table.Find("1818 herøy")?.Label);
    }

    [Fact]
    public void A_name_as_it_stands_comes_before_one_that_is_alike()
    {
        Table table = Make([Row.Of(null, "A-B", "A-B", 1), Row.Of(null, "A B", "A B", 2)], [1, 2]);
        Assert.Equal((1, 2), (table.Find("A-B")![1].Value, table.Find("A B")![1].Value));
        Assert.Null(table.Find("a b"));
    }

    [Fact]
    public void A_code_comes_before_a_name()
    {
        Table table = Make([Row.Of(null, "1", "1", 1), Row.Of("1", "1 A", "A", 2)], [1, 2]);
        Assert.Equal("A", table.Find("1")?.Name);
    }

    [Fact]
    public void A_row_that_is_counted_once_comes_before_its_total()
    {
        Table table = Make(
            [
                Row.Subtotal("03", "I alt 03 Oslo", "Oslo", 1), Row.Of("0301", "0301 Oslo", "Oslo", 2),
                Row.OfWhich(null, "herav menn", "Menn", 3),
            ],
            [7, 7, 4]);
        Assert.Equal("0301", table.Find("oslo")?.Code);
        Assert.Equal("I alt 03 Oslo", table.Find("i alt 03 oslo")?.Label);
        Assert.Equal("Menn", table.Find("menn")?.Name);
    }

    [Fact]
    public void A_table_is_found_by_its_measure_and_dimension()
    {
        Report report = Of(_table, Make([Row.Of(null, "A", "A", 1)], [1], measure: null, dimension: "Tiltak"));
        Assert.Same(_table, report.Find("Arbeids- trening", "fylke"));
        Assert.Same(report.Tables[1], report.Find(null, "TILTAK"));
        Assert.Null(report.Find(null, "Fylke"));
        Assert.Null(report.Find("arbeidstrening", "Tiltak"));
        Assert.Throws<ArgumentNullException>("dimension", () => report.Find(null, null!));
    }

    [Fact]
    public void Two_tables_that_are_alike_are_told_apart_as_they_are_printed()
    {
        Table first = Make([Row.Of(null, "A", "A", 1)], [1], "A-B"), second = Make([Row.Of(null, "A", "A", 1)], [1], "A B");
        Report report = Of(first, second);
        Assert.Same(second, report.Find("A B", "Fylke"));
        Assert.Null(report.Find("a b", "Fylke"));
        Assert.Null(Of(first, Make([Row.Of(null, "A", "A", 1)], [1], "A-B")).Find("A-B", "Fylke"));
    }

    [Fact]
    public void A_row_is_found_in_another_report()
    {
        Table other = Make(
            [
                Row.Total("Riket", 1), Row.Of("03", "03 Oslo kommune", "Oslo kommune", 2), Row.Of(null, "UKJENT", "UKJENT", 3),
                Row.Subtotal(null, "Nordland - Nordlánnda", "Nordland - Nordlánnda", 4),
            ],
            [10, 7, 3, 5],
            measure: "Arbeidstrening");
        Report report = Of(other);

        Assert.Same(other, _table.In(report));
        Assert.Equal("Riket", _table.Total!.In(report)?.Label);
        Assert.Equal("03 Oslo kommune", _table.Find("Oslo")!.In(report)?.Label);
        Assert.Equal(3, _table.Find("Ukjent")!.In(report)?[1].Value);
        Assert.Null(_table.Find("18")!.In(report));
        Assert.Null(_table.Find("18")!.In(Of()));
        Assert.Throws<ArgumentNullException>("report", () => _table.Rows[0].In(null!));
    }

    [Fact]
    public void A_row_of_another_report_is_none_that_several_could_be()
    {
        Row[] two = [Row.Of("1515", "1515 Herøy", "Herøy", 1), Row.Of("1818", "1818 Herøy", "Herøy", 2)];
        Table coded = Make(two, [1, 2]), uncoded = Make([Row.Of(null, "Herøy", "Herøy", 1)], [3]);
        Assert.All(two, row => Assert.Null(row.In(Of(uncoded))));
        Assert.Null(uncoded.Rows[0].In(Of(coded)));
        Assert.Same(two[1], two[1].In(Of(coded)));
    }

    [Theory]
    [InlineData("TILT120", true)]
    [InlineData("tilt120", true)]
    [InlineData("", true)]
    [InlineData("TILT130", false)]
    public void A_table_is_in_no_report_of_another_code(string code, bool isThere)
    {
        var report = new Report(code, "", "", null, null, null, [Example.Arbeidstrening()]);
        Assert.Equal(isThere, _table.In(report) is not null);
        Assert.Equal(isThere, _table.Rows[0].In(report) is not null);
    }

    private static Report Of(params Table[] tables) => new("TILT120", "", "", null, null, null, tables);

    private static Table Make(Row[] rows, int[] cells, string? measure = "arbeidstrening", string dimension = "Fylke") =>
        new("TILT120", measure, dimension, Column.Months(2024, 1, 1), rows, cells);
}
