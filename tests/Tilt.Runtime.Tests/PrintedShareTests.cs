namespace Tilt.Runtime.Tests;

public class PrintedShareTests
{
    private readonly Table _table = Make([Column.Other("Prosent"), Column.Other("Endring i prosent")], [100m, null, 50.5m, -3.2m]);

    [Fact]
    public void A_row_has_its_shares_by_heading_and_by_column()
    {
        Assert.Equal([50.5m, -3.2m], _table.ShareColumns.Select(column => _table.Rows[0].Share(column)));
        Assert.Equal((100m, null), (_table.Total!.Share("Prosent"), _table.Total.Share("Endring i prosent")));
    }

    [Fact]
    public void Shares_are_no_counts() => Assert.Throws<ArgumentException>("column", () => _table.Rows[0][_table.ShareColumns[0]]);

    [Fact]
    public void There_is_no_such_column()
    {
        Assert.Throws<ArgumentException>("label", () => _table.Rows[0].Share("Andel"));
        Assert.Throws<ArgumentException>("column", () => _table.Rows[0].Share(Column.Other("Prosent")));
        Assert.Throws<ArgumentNullException>("label", () => _table.Rows[0].Share((string)null!));
        Assert.Throws<ArgumentNullException>("column", () => _table.Rows[0].Share((Column)null!));
    }

    [Fact]
    public void A_heading_that_stands_twice_tells_no_column()
    {
        Table twice = Make([Column.Other("Prosent"), Column.Other("Prosent")], [1m, 2m, 3m, 4m]);
        Assert.Throws<ArgumentException>("label", () => twice.Rows[0].Share("Prosent"));
        Assert.Equal(4m, twice.Rows[0].Share(twice.ShareColumns[1]));
    }

    [Fact]
    public void Shares_are_rows_times_columns()
    {
        Assert.Throws<ArgumentException>("shares", () => Make([Column.Other("Prosent")], [1m]));
        Assert.Throws<ArgumentException>("shareColumns", () => Make([null!], [1m, 2m]));
        Assert.Empty(Example.Arbeidstrening().ShareColumns);
    }

    private static Table Make(Column[] columns, decimal?[] shares) => new("TILT120", null, "Kjønn", [],
        [Row.Total("I alt", 1), Row.Of(null, "Kvinner", "Kvinner", 2)], [], shareColumns: columns, shares: shares);
}
