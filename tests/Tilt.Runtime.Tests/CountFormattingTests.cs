using System.Globalization;

namespace Tilt.Runtime.Tests;

public class CountFormattingTests
{
    public static TheoryData<string> Cultures => Tests.Cultures.Names;

    [Theory, MemberData(nameof(Cultures))]
    public void Text_is_the_same_on_every_culture(string culture)
    {
        string Text(Count count) => Tests.Cultures.Under(culture, count.ToString);

        Assert.Equal("13450", Text(13450));
        Assert.Equal("-5", Text(-5));
        Assert.Equal("*", Text(Count.Suppressed));
        Assert.Equal("", Text(Count.Blank));
        Assert.Equal("?", Text(Count.Unreadable));
        Assert.Equal("366–369", Text(366 + Count.Suppressed));
        Assert.Equal("-3 … 3", Text(Count.Suppressed - Count.Suppressed));
        Assert.Equal("-5 … -2", Text(Count.Suppressed - 5));
        Assert.Equal("≥5", Text(Count.Unreadable + 5));
        Assert.Equal("≥-5", Text(Count.Unreadable - 5));
        Assert.Equal("≤5", Text(5 - Count.Unreadable));
        Assert.Equal("?", Text(Count.Unreadable - Count.Unreadable));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void A_format_shapes_the_bounds_and_nothing_else(string culture)
    {
        CultureInfo provider = CultureInfo.GetCultureInfo(culture);
        string N(int value) => value.ToString("N0", provider);
        string Text(Count count) => count.ToString("N0", provider);

        Assert.Equal(N(13450), Text(13450));
        Assert.Equal($"{N(1000)}–{N(1003)}", Text(1000 + Count.Suppressed));
        Assert.Equal($"{N(-1003)} … {N(-1000)}", Text(-1000 - Count.Suppressed));
        Assert.Equal($"≥{N(1000)}", Text(Count.Unreadable + 1000));
        Assert.Equal($"≤{N(-1000)}", Text(-1000 - Count.Unreadable));
        Assert.Equal("*", Text(Count.Suppressed));
        Assert.Equal("", Text(Count.Blank));
        Assert.Equal("?", Text(Count.Unreadable));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void Without_a_provider_the_current_culture_decides(string culture)
    {
        string expected = (-1234).ToString("N0", CultureInfo.GetCultureInfo(culture));
        Assert.Equal(expected, Tests.Cultures.Under(culture, () => Count.From(-1234).ToString("N0", null)));
        Assert.Equal(expected, Tests.Cultures.Under(culture, () => $"{Count.From(-1234):N0}"));
    }
}
