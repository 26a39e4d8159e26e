using Tilt.Engine.Checking.Revising;
using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Tests.Checking;

/// <summary>Which figures are taken to be behind sums that do not hold.</summary>
public class SuspectsTests
{
    [Fact]
    public void The_figure_that_most_sums_are_left_of_comes_first_and_of_one_sum_what_it_should_come_to()
        => Assert.Equal(
            ["2: 2 sums", "9: 1 sums"],
            Taken(new Suspects([Sum(1, 2, 3), Sum(2, 4, 5), Sum(7, 8, 9)], _ => true)));

    [Fact]
    public void Sums_that_one_figure_is_behind_tell_nothing_of_the_others()
        => Assert.Equal(
            ["1: 3 sums", "8: 1 sums"],
            Taken(new Suspects([Sum(1, 2, 3), Sum(1, 2, 4), Sum(1, 6, 7), Sum(2, 8)], figure => figure.Index is not 2)));

    [Fact]
    public void Each_sum_is_looked_at_once_however_many_there_are()
    {
        int asked = 0;
        Constraint[] sums = [.. Enumerable.Range(0, 1000).Select(number => Sum(3 * number, (3 * number) + 1, (3 * number) + 2))];

        Assert.Equal(1000, Taken(new Suspects(sums, _ => ++asked > 0)).Count());
        Assert.Equal(3000, asked);
    }

    private static IEnumerable<string> Taken(Suspects suspects)
    {
        while (suspects.TryTake(out Quantity figure, out Constraint[] its))
            yield return $"{figure.Index}: {its.Length} sums";
    }

    // The last is what the others should come to.
    private static Constraint Sum(params int[] figures)
        => new(SumKind.Month, [.. figures.Select(number => new Quantity(number))], figures.Length - 1, null, null!, null!, 0);
}
