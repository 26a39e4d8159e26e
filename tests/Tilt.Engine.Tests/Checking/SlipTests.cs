using Tilt.Engine.Checking.Locating;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What a figure can be a slip of.</summary>
public class SlipTests
{
    [Theory]
    [InlineData(1234, 1294)] // one digit changed
    [InlineData(1234, 7234)]
    [InlineData(7, 1)]
    [InlineData(1234, 1324)] // two neighbours swapped
    [InlineData(1234, 2134)]
    [InlineData(1234, 1243)]
    [InlineData(124, 1234)] // one dropped, or put in
    [InlineData(234, 1234)]
    [InlineData(123, 1234)]
    [InlineData(12234, 1234)] // one doubled
    [InlineData(345, 12345)] // a leading group lost
    [InlineData(456, 123456)]
    [InlineData(456789, 123456789)]
    [InlineData(123, 123456)] // any group lost
    [InlineData(123789, 123456789)]
    public void It_is_plausible_both_ways(long printed, long right)
    {
        Assert.True(Slip.IsPlausible(printed, right));
        Assert.True(Slip.IsPlausible(right, printed));
    }

    [Theory]
    [InlineData(1234, 1234)] // no slip at all
    [InlineData(1234, 1299)] // two digits changed
    [InlineData(1234, 3214)] // swapped, and no neighbours
    [InlineData(1234, 2143)] // two swaps
    [InlineData(1234, 1423)] // turned round
    [InlineData(1234, 4231)]
    [InlineData(12, 1234)] // two dropped
    [InlineData(34, 1234)]
    [InlineData(135, 1234)] // one dropped and one changed
    [InlineData(2345, 12345678)] // four lost
    [InlineData(678, 12345678)] // a group and more
    [InlineData(678, 1234678)]
    [InlineData(534, 1234)] // the first changed and one dropped
    [InlineData(1234, 2534)] // one in its neighbour's place, and another in its own
    public void It_is_not_plausible_either_way(long printed, long right)
    {
        Assert.False(Slip.IsPlausible(printed, right));
        Assert.False(Slip.IsPlausible(right, printed));
    }
}
