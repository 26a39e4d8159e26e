namespace Tilt.Runtime.Tests;

public class TableTests
{
    private readonly Table _table = Example.Arbeidstrening();

    [Fact]
    public void A_table_says_what_it_counts()
    {
        Assert.Equal(("TILT120", "arbeidstrening", "Fylke"), (_table.Report, _table.Measure, _table.Dimension));
        Assert.Equal("TILT120 arbeidstrening, Fylke", _table.ToString());
        Assert.Equal("TILT120, Tiltak", Example.OneRow().Table.ToString());
    }

    [Fact]
    public void The_total_is_none_of_the_rows()
    {
        Assert.Equal(["Oslo", "Nordland - Nordlánnda", "Ukjent"], _table.Rows.Select(row => row.Name));
        Assert.Equal("I alt arbeidstrening", _table.Total?.Label);
    }

    [Fact]
    public void The_total_may_stand_anywhere_or_be_missing()
    {
        Table last = Make([Row.Of(null, "A", "A", 1), Row.Total("Riket", 2)], [1, 2]);
        Assert.Equal((Count.From(1), Count.From(2)), (last.Rows[0][1], last.Total![1]));
        Assert.Null(Make([Row.Of(null, "A", "A", 1)], [1]).Total);
    }

    [Fact]
    public void What_counts_the_same_people_again_is_none_of_the_rows()
    {
        Table table = Make(
            [
                Row.Total("I alt", 1), Row.Subtotal("03", "I alt 03 Oslo", "Oslo", 2), Row.Of("0301", "0301 Oslo", "Oslo", 3),
                Row.OfWhich(null, "herav kvinner", "Oslo, herav kvinner", 4),
            ],
            [7, 7, 7, 5]);

        Assert.Equal("0301", Assert.Single(table.Rows).Code);
        Assert.Equal(7, Assert.Single(table.Subtotals)[1].Value);
        Assert.Equal(5, Assert.Single(table.OfWhich)[1].Value);
        Assert.DoesNotContain(table.Subtotals.Concat(table.OfWhich), row => row.IsTotal);
        Assert.Equal(["I alt", "0301 Oslo"], table.Observations.Select(observation => observation.Label));
        Assert.Same(table.Subtotals[0], table.Find("03"));
        Assert.Same(table.Rows[0], table.Find("Oslo"));
        Assert.Same(table.OfWhich[0], table.Find("Oslo, herav kvinner"));
    }

    [Fact]
    public void Months_are_the_columns_that_are_months()
    {
        Assert.Equal(13, _table.Columns.Count);
        Assert.Equal(YearMonth.Range(Example.Month(1), Example.Month(12)), _table.Months);
        Assert.Equal((Example.Month(1), Example.Month(12)), (_table.FirstMonth, _table.LastMonth));
    }

    [Fact]
    public void First_and_last_month_are_by_the_calendar()
    {
        Table table = Example.OneRow([.. Column.Months(2024, 1, 2), .. Column.Months(2023, 11, 12)]).Table;
        Assert.Equal((Example.Month(11, 2023), Example.Month(2)), (table.FirstMonth, table.LastMonth));
    }

    [Fact]
    public void A_table_without_months_has_no_first_one()
    {
        Table table = Example.OneRow(Column.Mean("Snitt")).Table;
        Assert.Empty(table.Months);
        Assert.Null(table.FirstMonth);
        Assert.Null(table.LastMonth);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Cells_are_rows_times_columns(int cells) => Refused("cells", () =>
        Make([Row.Of(null, "A", "A", 1), Row.Of(null, "B", "B", 2)], new int[cells]));

    [Fact]
    public void A_cell_is_packed_rightly() => Refused("cells", () => Make([Row.Of(null, "A", "A", 1)], [-4]));

    [Fact]
    public void A_row_belongs_to_one_table() => Refused("rows", () => Make([_table.Rows[0]], [1]));

    [Fact]
    public void A_row_stands_once_in_its_table()
    {
        Row row = Row.Of(null, "A", "A", 1);
        Refused("rows", () => Make([row, row], [1, 2]));
    }

    [Fact]
    public void There_is_one_total() => Refused("rows", () => Make([Row.Total("I alt", 1), Row.Total("Riket", 2)], [1, 2]));

    [Fact]
    public void A_refused_table_leaves_its_rows_free()
    {
        Row row = Row.Of(null, "A", "A", 1);
        Refused("cells", () => Make([row], [1, 2]));
        Assert.Same(row, Make([row], [1]).Rows[0]);
    }

    [Fact]
    public void A_month_has_one_column() => Refused("columns", () =>
        Example.OneRow([.. Column.Months(2024, 1, 2), .. Column.Months(2024, 2, 3)]));

    [Fact]
    public void Nothing_but_the_measure_may_be_missing()
    {
        Column[] columns = Column.Months(2024, 1, 1);
        Row[] rows = [Row.Of(null, "A", "A", 1)];
        Assert.Throws<ArgumentNullException>("report", () => new Table(null!, null, "Fylke", columns, rows, [1]));
        Assert.Throws<ArgumentNullException>("dimension", () => new Table("TILT120", null, null!, columns, rows, [1]));
        Assert.Throws<ArgumentNullException>("columns", () => new Table("TILT120", null, "Fylke", null!, rows, [1]));
        Assert.Throws<ArgumentNullException>("rows", () => new Table("TILT120", null, "Fylke", columns, null!, [1]));
        Assert.Throws<ArgumentNullException>("cells", () => new Table("TILT120", null, "Fylke", columns, rows, null!));
        Refused("columns", () => new Table("TILT120", null, "Fylke", [null!], rows, [1]));
        Refused("rows", () => new Table("TILT120", null, "Fylke", columns, [null!], [1]));
        Assert.Throws<ArgumentNullException>("codeOrName", () => _table.Find(null!));
    }

    private static void Refused(string argument, Func<object> make) => Assert.Throws<ArgumentException>(argument, make);

    private static Table Make(Row[] rows, int[] cells) =>
        new("TILT120", "arbeidstrening", "Fylke", Column.Months(2024, 1, 1), rows, cells);
}
