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

    [Theory, MemberData(nameof(Cultures))]
    public void What_is_written_is_read(string culture) => Months.Sample(month =>
    {
        string text = Tests.Cultures.Under(culture, () => $"{month}");
        Assert.Equal(text, Tests.Cultures.Under(culture, () => YearMonth.Parse(text).ToString()));
        Assert.Equal(month, Read<YearMonth>(text, CultureInfo.GetCultureInfo(culture)));
    }, iter: 100);

    [Theory]
    [InlineData("2024-03", "2024-03")]
    [InlineData("2024M03", "2024-03")]
    [InlineData("0001-01", "0001-01")]
    [InlineData("9999-12", "9999-12")]
    [InlineData("2024-13", null)]
    [InlineData("2024-00", null)]
    [InlineData("0000-01", null)]
    [InlineData("2024-3", null)]
    [InlineData("24-03", null)]
    [InlineData("2024m03", null)]
    [InlineData("2024/03", null)]
    [InlineData("202403", null)]
    [InlineData(" 2024-03", null)]
    [InlineData("2024-03-01", null)]
    [InlineData("202\u0664-03", null)]
    [InlineData("-024-03", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_month_is_written_in_one_way(string? text, string? month)
    {
        Assert.Equal(month is not null, YearMonth.TryParse(text, out YearMonth read));
        Assert.Equal(month ?? "0001-01", read.ToString());
        Assert.Equal(month is not null, YearMonth.TryParse(text.AsSpan(), null, out read));
        Assert.Equal(month ?? "0001-01", read.ToString());
        if (text is not null && month is null)
            Assert.Equal($"'{text}' is no month, as 2024-03 is.", Assert.Throws<FormatException>(() => YearMonth.Parse(text)).Message);
    }

    [Fact]
    public void No_text_is_no_month() => Assert.Throws<ArgumentNullException>("s", () => YearMonth.Parse(null!));

    [Theory, MemberData(nameof(Cultures))]
    public void A_month_is_written_in_place_as_it_is_alone(string culture)
    {
        CultureInfo provider = CultureInfo.GetCultureInfo(culture);
        var march = new YearMonth(2024, 3);
        Span<byte> bytes = stackalloc byte[64];
        Span<char> characters = stackalloc char[64];
        foreach (string format in new[] { "", "MMMM yyyy" })
        {
            string text = march.ToString(format, provider);
            Assert.True(march.TryFormat(bytes, out int written, format, provider));
            Assert.Equal(text, System.Text.Encoding.UTF8.GetString(bytes[..written]));
            Assert.True(march.TryFormat(characters, out written, format, provider));
            Assert.Equal(text, characters[..written]);
            Assert.False(march.TryFormat(characters[..3], out _, format, provider));
        }
    }

    private static T Read<T>(string text, IFormatProvider provider)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), provider);
}
