namespace Tilt.Runtime.Tests;

/// <summary>What generated code writes in short: a table's rows as text, its cells in two bytes each.</summary>
public class UnpackTests
{
    [Fact]
    public void Rows_come_in_their_order_each_at_its_line()
    {
        Row[] rows = Row.Unpack(
            "5-6 9 12-13", total: "I alt", rows: "03|Oslo\n|Ukjent", subtotals: "1|Øst|1 Østlandet",
            ofWhich: "|Oslo, herav kvinner|herav kvinner");

        Assert.Equal(["I alt", "03 Oslo", "Ukjent", "1 Østlandet", "herav kvinner"], rows.Select(row => row.Label));
        Assert.Equal(["I alt", "Oslo", "Ukjent", "Øst", "Oslo, herav kvinner"], rows.Select(row => row.Name));
        Assert.Equal([null, "03", null, "1", null], rows.Select(row => row.Code));
        Assert.Equal([5, 6, 9, 12, 13], rows.Select(row => row.Line));
        Table table = new("TILT120", null, "Fylke", Column.Months(2024, 1, 1), rows, [9, 4, 5, 4, 2]);
        Assert.Equal((rows[0], 2, 1, 1), (table.Total, table.Rows.Count, table.Subtotals.Count, table.OfWhich.Count));
        Assert.Same(rows[3], table.RowAt(3));
    }

    [Fact]
    public void Bars_backslashes_and_line_breaks_are_part_of_a_label_where_they_are_marked()
    {
        Row row = Assert.Single(Row.Unpack("1", rows: @"\|\\|a\|b|c\\d\ne\rf"));
        Assert.Equal(("|\\", "a|b", "c\\d\ne\rf"), (row.Code, row.Name, row.Label));
    }

    [Fact]
    public void A_file_that_was_kept_with_other_line_ends_says_the_same()
        => Assert.Equal(["Kvinner", "Menn"], Row.Unpack("1-2", rows: "|Kvinner\r\n|Menn").Select(row => row.Label));

    [Theory]
    [InlineData("1", "|A\n|B")]
    [InlineData("1-3", "|A\n|B")]
    [InlineData("0-1", "|A\n|B")]
    [InlineData("2-1", "|A\n|B")]
    [InlineData("x", "|A")]
    [InlineData("1x", "|A")]
    [InlineData("1-2-3", "|A\n|B")]
    [InlineData("1-", "|A")]
    [InlineData("-1", "|A")]
    [InlineData("12345678901", "|A")]
    [InlineData("", "|A")]
    [InlineData("1", "A")]
    [InlineData("1", "|A|B|C")]
    public void What_is_not_written_so_is_refused(string lines, string rows)
        => Assert.Throws<ArgumentException>(() => Row.Unpack(lines, rows: rows));

    [Fact]
    public void Cells_of_two_bytes_are_those_of_four() => Assert.Equal([32767, 0, -1, -2, -3], Cell.Unpack([32767, 0, -1, -2, -3]));
}
