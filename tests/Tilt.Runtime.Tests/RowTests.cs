namespace Tilt.Runtime.Tests;

public class RowTests
{
    private readonly Table _table = Example.Arbeidstrening();

    private Row Oslo => _table.Rows[0];

    private Row Ukjent => _table.Rows[2];

    [Fact]
    public void A_row_says_what_it_is()
    {
        Assert.Equal(("03", "03 Oslo", "Oslo", 79, false), (Oslo.Code, Oslo.Label, Oslo.Name, Oslo.Line, Oslo.IsTotal));
        Assert.Equal("03 Oslo", Oslo.ToString());
        Assert.Same(_table, Oslo.Table);
    }

    [Fact]
    public void A_total_goes_by_its_label()
    {
        Row total = _table.Total!;
        Assert.Equal((null, "I alt arbeidstrening", "I alt arbeidstrening", true), (total.Code, total.Label, total.Name, total.IsTotal));
    }

    [Fact]
    public void A_printed_number_is_exact() => Assert.Equal(Count.From(414), Oslo[Example.Month(3)]);

    [Fact]
    public void A_star_is_suppressed() => Assert.True(Ukjent[Example.Month(6)].IsSuppressed);

    [Fact]
    public void A_mean_is_no_month()
    {
        Assert.Equal(Count.From(438), Oslo.Mean);
        Assert.DoesNotContain(Oslo.Months, month => month.Count.Equals(Oslo.Mean));
    }

    [Fact]
    public void A_table_without_means_has_blank_ones() => Assert.True(Example.OneRow(Column.Months(2024, 1, 3)).Mean.IsBlank);

    [Fact]
    public void Of_several_means_the_last_counts() =>
        Assert.Equal(Count.From(3), Example.OneRow(
            [.. Column.YearToDate("Snitt 2023", 2023, 12, 12), .. Column.YearToDate("Snitt 2024", 2024, 1, 1)]).Mean);

    [Fact]
    public void A_month_by_number_is_the_newest_that_the_table_has()
    {
        Row row = Example.OneRow([.. Column.Months(2024, 1, 2), .. Column.Months(2023, 1, 3)]);
        Assert.Equal([1, 2, 5], new[] { row[1], row[2], row[3] }.Select(count => count.Value));
        Assert.False(row.TryGet(4, out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void There_is_no_such_month(int month) => Assert.Throws<ArgumentOutOfRangeException>(() => Oslo[month]);

    [Fact]
    public void Every_column_can_be_asked()
    {
        Row row = Example.OneRow(Column.Mean("Snitt"), Column.Other("NA"), Column.OfMonth("Mars", Example.Month(3)));
        Assert.Equal([1, 2, 3], row.Table.Columns.Select(column => row[column].Value));
    }

    [Fact]
    public void A_column_of_another_table_is_refused()
    {
        Assert.Throws<ArgumentException>("column", () => Oslo[Column.Other("NA")]);
        Assert.Throws<ArgumentNullException>("column", () => Oslo[null!]);
    }

    [Fact]
    public void Months_come_with_their_counts()
    {
        Assert.Equal(12, Ukjent.Months.Count);
        Assert.Equal("2024-06: *", Ukjent.Months[5].ToString());
        (YearMonth month, Count count) = Oslo.Months[2];
        Assert.Equal((Example.Month(3), Count.From(414)), (month, count));
    }

    [Fact]
    public void What_stands_between_the_months_is_none_of_them()
    {
        Column[] columns = [.. Column.YearToDate("Snitt 2023", 2023, 11, 12), .. Column.YearToDate("Snitt 2024", 2024, 1, 1)];
        var table = new Table(
            "TILT120",
            null,
            "Fylke",
            columns,
            [Row.Of("03", "Oslo", "Oslo", 1), Row.Of("11", "Rogaland", "Rogaland", 2)],
            [.. Enumerable.Range(0, 10)]);
        Row row = table.Rows[1];

        Assert.Equal(["2023-11: 6", "2023-12: 7", "2024-01: 9"], row.Months.Select(month => month.ToString()));
        Assert.Equal("2024-01: 9", row.Months[2].ToString());
        Assert.Equal((9, 9, 8), (row[1].Value, row[Example.Month(1)].Value, row.Mean.Value));
    }

    [Fact]
    public void A_sum_over_a_row_knows_its_stars() => Assert.Equal(Count.Between(68, 77), Ukjent.Months.Sum(month => month.Count));

    // The mean is rounded half up: 12 means, less 6, plus 5.
    [Fact]
    public void Months_fit_their_mean()
    {
        foreach (Row row in _table.Rows)
        {
            Count sum = row.Months.Sum(month => month.Count);
            Assert.False(sum < 12 * row.Mean - 6);
            Assert.False(sum > 12 * row.Mean + 5);
        }
    }

    [Fact]
    public void A_row_without_a_table_says_so() =>
        Assert.Throws<InvalidOperationException>(() => Row.Of("03", "03 Oslo", "Oslo", 79).Table);

    [Fact]
    public void A_row_has_names_and_a_line()
    {
        Assert.Throws<ArgumentNullException>("label", () => Row.Total(null!, 1));
        Assert.Throws<ArgumentNullException>("name", () => Row.Of(null, "Oslo", null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>("line", () => Row.Of(null, "Oslo", "Oslo", 0));
    }
}
