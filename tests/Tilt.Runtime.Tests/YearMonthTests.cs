using System.Globalization;
using CsCheck;

namespace Tilt.Runtime.Tests;

public class YearMonthTests
{
    private static readonly Gen<YearMonth> Months =
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], (year, month) => new YearMonth(year, month));

    public static TheoryData<string> Cultures => Tests.Cultures.Names;

    [Fact]
    public void The_default_is_the_first_month_there_is()
    {
        Assert.Equal(new YearMonth(1, 1), default);
        Assert.Equal("0001-01", default(YearMonth).ToString());
        Assert.Equal(DateTime.MinValue, default(YearMonth).FirstDay);
    }

    [Fact]
    public void A_month_keeps_its_parts() => Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12]).Sample((year, month) =>
    {
        var it = new YearMonth(year, month);
        (int y, int m) = it;
        return (y, m) == (year, month) && (it.Year, it.Month) == (year, month) && it.FirstDay == new DateTime(year, month, 1);
    });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10000, 1)]
    [InlineData(2024, 0)]
    [InlineData(2024, 13)]
    public void There_is_no_such_month(int year, int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearMonth(year, month));

    [Fact]
    public void Adding_the_distance_leads_to_the_other_month() => Gen.Select(Months, Months).Sample((a, b) =>
        a.AddMonths(a.MonthsUntil(b)) == b && a.MonthsUntil(b) == -b.MonthsUntil(a));

    [Fact]
    public void Months_are_added_as_the_calendar_does() => Gen.Select(Months, Gen.Int[-20000, 20000])
        .Where((a, n) => a.MonthsUntil(new YearMonth(9999, 12)) >= n && default(YearMonth).MonthsUntil(a) >= -n)
        .Sample((a, n) => a.AddMonths(n).FirstDay == a.FirstDay.AddMonths(n));

    [Theory]
    [InlineData(1, 1, -1)]
    [InlineData(9999, 12, 1)]
    [InlineData(9999, 12, int.MaxValue)]
    [InlineData(1, 1, int.MinValue)]
    public void The_calendar_ends(int year, int month, int add) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearMonth(year, month).AddMonths(add));

    [Fact]
    public void Order_and_equality_are_those_of_the_first_days()
    {
        var near = Gen.Select(Gen.Int[2023, 2024], Gen.Int[1, 12], (year, month) => new YearMonth(year, month));
        Gen.Select(near, near).Sample((a, b) =>
        {
            DateTime x = a.FirstDay, y = b.FirstDay;
            return a == b == (x == y) && a != b == (x != y)
                && a < b == x < y && a <= b == x <= y && a > b == x > y && a >= b == x >= y
                && Math.Sign(a.CompareTo(b)) == x.CompareTo(y)
                && a.Equals((object)b) == (x == y)
                && (x != y || a.GetHashCode() == b.GetHashCode());
        });
    }

    [Fact]
    public void A_range_has_both_its_ends()
    {
        YearMonth[] winter = YearMonth.Range(new YearMonth(2023, 11), new YearMonth(2024, 2));
        Assert.Equal(["2023-11", "2023-12", "2024-01", "2024-02"], winter.Select(month => month.ToString()));
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_is_empty() => Gen.Select(Months, Months).Sample((a, b) =>
        YearMonth.Range(a, b).Length == Math.Max(0, a.MonthsUntil(b) + 1), iter: 100);

    [Theory, MemberData(nameof(Cultures))]
    public void Text_is_the_same_on_every_culture(string culture)
    {
        var march = new YearMonth(2024, 3);
        Assert.Equal("2024-03", Tests.Cultures.Under(culture, march.ToString));
        Assert.Equal("2024-03", Tests.Cultures.Under(culture, () => $"{march}"));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void A_format_is_that_of_a_date(string culture)
    {
        CultureInfo provider = CultureInfo.GetCultureInfo(culture);
        Assert.Equal(
            new DateTime(2024, 3, 1).ToString("MMMM yyyy", provider),
            new YearMonth(2024, 3).ToString("MMMM yyyy", provider));
    }
}
