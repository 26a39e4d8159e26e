using System.Collections;

namespace Tilt.Runtime.Tests;

public class ListTests
{
    private readonly Table _table = Example.Arbeidstrening();

    [Fact]
    public void Every_way_of_looping_sees_the_same_rows()
    {
        List<Row> looped = [];
        foreach (Row row in _table.Rows) looped.Add(row);

        Assert.Equal(looped, Enumerable.Range(0, _table.Rows.Count).Select(i => _table.Rows[i]));
        Assert.Equal(looped, _table.Rows.ToArray());
        Assert.Equal(looped, ((IEnumerable)_table.Rows).Cast<Row>());
    }

    [Fact]
    public void Every_way_of_looping_sees_the_same_months()
    {
        RowMonths months = _table.Rows[2].Months;
        List<MonthCount> looped = [];
        foreach (MonthCount month in months) looped.Add(month);

        Assert.Equal(12, looped.Count);
        Assert.Equal(looped, Enumerable.Range(0, months.Count).Select(i => months[i]));
        Assert.Equal(looped, months.ToArray());
        Assert.Equal(looped, ((IEnumerable)months).Cast<MonthCount>());
    }

    [Fact]
    public void A_default_list_is_empty()
    {
        Assert.Empty(default(FixedList<Row>));
        Assert.Empty(default(RowMonths));
        foreach (Row _ in default(FixedList<Row>)) Assert.Fail("There is no row.");
        foreach (MonthCount _ in default(RowMonths)) Assert.Fail("There is no month.");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(12)]
    public void A_list_ends(int index)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _table.Rows[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _table.Rows[0].Months[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(RowMonths)[index]);
    }

    [Fact]
    public void A_loop_over_all_cells_allocates_nothing()
    {
        // The first turn pays for what is made once; a loop that pays per cell pays in the others too.
        long allocated = 0;
        for (int turn = 0; turn < 3; turn++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Count sum = SumOfAllCells();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(sum > 0);
        }

        Assert.Equal(0, allocated);
    }

    private Count SumOfAllCells()
    {
        Count sum = Count.Blank;
        foreach (Row row in _table.Rows)
        {
            foreach ((YearMonth month, Count count) in row.Months) sum = sum + count + row[month] + row[month.Month];
            foreach (Column column in _table.Columns) sum += row[column];
            sum += row.Mean;
        }

        return sum;
    }
}
