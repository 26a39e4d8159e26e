namespace Tilt.Runtime.Tests;

public class ObservationTests
{
    private readonly Table _table = Example.Arbeidstrening();

    [Fact]
    public void An_observation_is_one_cell_with_all_that_it_says() => Assert.Equal(
        new Observation("TILT120", "arbeidstrening", "Fylke", "03", "03 Oslo", "Oslo", Example.Month(3), 414, false),
        _table.Rows[0].Observations.ElementAt(2));

    [Fact]
    public void A_mean_is_no_observation() =>
        Assert.Equal(_table.Months, _table.Rows[0].Observations.Select(observation => observation.Month));

    [Fact]
    public void A_blank_cell_is_an_observation_too()
    {
        Table table = new("TILT120", null, "Tiltak", Column.Months(2024, 1, 1), [Row.Of(null, "A", "A", 1)], [Cell.Blank]);
        Assert.True(Assert.Single(table.Observations).Count.IsBlank);
    }

    [Fact]
    public void A_table_tells_its_total_first()
    {
        Table table = new("TILT120", null, "Tiltak", Column.Months(2024, 1, 2),
            [Row.Of(null, "A", "A", 1), Row.Of(null, "B", "B", 2), Row.Total("I alt", 3)], [1, 2, 3, 4, 4, 6]);

        Assert.Equal(
            ["I alt 4", "I alt 6", "A 1", "A 2", "B 3", "B 4"],
            table.Observations.Select(observation => $"{observation.Name} {observation.Count}"));
        Assert.Equal(2, table.Observations.Count(observation => observation.IsTotal));
    }

    [Fact]
    public void Observations_add_up_to_the_total_without_it()
    {
        Count march = _table.Observations.Where(o => !o.IsTotal && o.Month == Example.Month(3)).Sum(o => o.Count);
        Assert.Equal(Count.From(414 + 297 + 10), march);
    }
}
