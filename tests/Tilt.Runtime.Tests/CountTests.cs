namespace Tilt.Runtime.Tests;

public class CountTests
{
    [Fact]
    public void The_default_count_is_blank() => Assert.Equal(Count.Blank, default);

    [Fact]
    public void An_int_is_an_exact_count()
    {
        Count count = 414;
        Assert.True(count.IsExact);
        Assert.Equal(414, count.Value);
    }

    [Theory]
    [InlineData(Cell.Suppressed, CountKind.Suppressed, 0L, 3L)]
    [InlineData(Cell.Blank, CountKind.Blank, 0L, 0L)]
    [InlineData(Cell.Unreadable, CountKind.Unreadable, 0L, null)]
    [InlineData(0, CountKind.Exact, 0L, 0L)]
    [InlineData(int.MaxValue, CountKind.Exact, (long)int.MaxValue, (long)int.MaxValue)]
    public void A_packed_cell_has_a_kind_and_bounds(int cell, CountKind kind, long? lower, long? upper)
    {
        Count count = Count.FromCell(cell);
        Assert.Equal((kind, lower, upper), (count.Kind, count.Lower, count.Upper));
    }

    [Theory]
    [InlineData(-4)]
    [InlineData(int.MinValue)]
    public void Any_other_packed_cell_is_refused(int cell) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.FromCell(cell));

    [Fact]
    public void Every_kind_says_what_it_is()
    {
        Count[] counts = [Count.Blank, 5, Count.Suppressed, Count.Unreadable, Count.Between(1, 2)];
        Assert.Equal(Enum.GetValues<CountKind>(), counts.Select(count => count.Kind));
        Assert.Single(counts, count => count.IsBlank);
        Assert.Single(counts, count => count.IsExact);
        Assert.Single(counts, count => count.IsSuppressed);
        Assert.Single(counts, count => count.IsUnreadable);
    }

    [Fact]
    public void Only_an_exact_count_gives_its_value()
    {
        Assert.True(Count.From(5).TryGetValue(out long value));
        Assert.Equal(5, value);

        Assert.All([Count.Blank, Count.Suppressed, Count.Unreadable, Count.Between(1, 2)], count =>
        {
            Assert.False(count.TryGetValue(out _));
            Assert.Throws<InvalidOperationException>(() => count.Value);
        });
    }

    [Fact]
    public void Asking_a_suppressed_count_for_its_value_says_what_to_do_instead()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Count.Suppressed.Value);
        Assert.Contains("suppressed (*), 0 to 3", exception.Message);
        Assert.Contains("TryGetValue", exception.Message);
    }

    [Fact]
    public void Bounds_that_coincide_are_a_number() => Assert.Equal(Count.From(7), Count.Between(7, 7));

    [Fact]
    public void Bounds_must_not_cross() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.Between(2, 1));

    [Fact]
    public void A_suppressed_count_is_below_the_limit() =>
        Assert.True(Count.Suppressed < Count.SuppressionLimit);
}
