using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Tests.Checking;

/// <summary>A mean of n months, rounded half up, and the sums that it stands for: against the definition itself.</summary>
public class RoundingTests
{
    [Fact]
    public void A_mean_stands_for_the_sums_that_round_to_it_and_for_no_others()
    {
        for (int months = 1; months <= 12; months++)
        {
            for (int mean = 0; mean <= 5; mean++)
            {
                Bounds target = Of(months).Target(Bounds.Exactly(mean));
                for (int sum = 0; sum <= 80; sum++)
                    Assert.Equal((months, mean, sum, Rounded(sum, months) == mean), (months, mean, sum, target.Contains(sum)));
            }
        }
    }

    [Fact]
    public void Sums_between_bounds_have_the_means_between_those_of_their_ends()
    {
        for (int months = 1; months <= 12; months++)
        {
            for (int sum = 0; sum <= 80; sum++)
            {
                Bounds means = Of(months).MeansOf(new Bounds(sum, sum + 7));
                Assert.Equal((months, sum, Rounded(sum, months), Rounded(sum + 7, months)), (months, sum, means.Low, means.High));
            }
        }
    }

    [Fact]
    public void A_mean_of_any_count_stands_for_sums_that_can_still_be_added()
    {
        Bounds target = Of(12).Target(Bounds.Any);

        Assert.True(target.Low <= 0);
        Assert.InRange(target.High, 12 * Bounds.MostPeople, 2 * Bounds.Unbounded);
    }

    private static long Rounded(int sum, int months) => (long)Math.Floor(((decimal)sum / months) + 0.5m);

    private static Constraint Of(int months)
    {
        Quantity[] terms = [.. Enumerable.Range(0, months).Select(month => new Quantity(month))];
        return new Constraint(SumKind.Mean, terms, months, new Quantity(months), null!, null!, 0);
    }
}
