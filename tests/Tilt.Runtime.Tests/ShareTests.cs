using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace Tilt.Runtime.Tests;

public class ShareTests
{
    // Of wholes that are exact, bounded, open and blank.
    private static readonly Gen<Share> s_shares = Gen.Select(Some.Any, Some.Any).Select((part, whole) => part.ShareOf(whole));

    public static TheoryData<string> Cultures => Tests.Cultures.Names;

    [Fact]
    public void A_share_of_what_is_known_is_exact()
    {
        Share share = Count.From(414).ShareOf(5791);
        Assert.True(share.IsExact && share.TryGetValue(out decimal value) && value == 414m / 5791);
        Assert.Equal(share, Share.Of(414, 5791));
    }

    [Theory]
    [InlineData("a star of 100", "0.0 %–3.0 %")]
    [InlineData("2 of a star", "66.7 %–100.0 %")]
    [InlineData("3 of a star", "100.0 %–300.0 %")]
    [InlineData("3 or more of 3", "≥ 100.0 %")]
    [InlineData("none of a star", "0.0 %")]
    [InlineData("a star of a star", "0.0 %–100.0 %")]
    [InlineData("5 of 100 or more", "0.0 %–5.0 %")]
    [InlineData("unreadable of 100", "0.0 %–100.0 %")]
    [InlineData("120 of 100", "120.0 %")]
    [InlineData("a change of -3 to 3 of 100", "-3.0 % … 3.0 %")]
    [InlineData("5 of nothing", "?")]
    [InlineData("5 of a blank", "?")]
    [InlineData("a blank of 5", "?")]
    [InlineData("unknown of 100", "?")]
    [InlineData("3 or less of 100", "≤ 3.0 %")]
    [InlineData("110 or more of 100", "≥ 110.0 %")]
    public void A_share_has_the_bounds_of_what_it_is_made_of(string sought, string share)
    {
        (Count part, Count whole) = sought switch
        {
            "a star of 100" => (Count.Suppressed, 100),
            "2 of a star" => (2, Count.Suppressed),
            "3 of a star" => (3, Count.Suppressed),
            "3 or more of 3" => (Count.Unreadable + 3, (Count)3),
            "none of a star" => (0, Count.Suppressed),
            "a star of a star" => (Count.Suppressed, Count.Suppressed),
            "5 of 100 or more" => (5, Count.Unreadable + 100),
            "unreadable of 100" => (Count.Unreadable, 100),
            "120 of 100" => (120, 100),
            "a change of -3 to 3 of 100" => (Count.Between(-3, 3), 100),
            "5 of nothing" => (5, 0),
            "5 of a blank" => (5, Count.Blank),
            "a blank of 5" => (Count.Blank, 5),
            "unknown of 100" => (Count.Unreadable - Count.Unreadable, 100),
            "3 or less of 100" => (3 - Count.Unreadable, 100),
            _ => (Count.Unreadable + 110, (Count)100),
        };
        Assert.Equal(share, part.ShareOf(whole).ToString());
    }

    [Fact]
    public void The_bounds_are_those_of_all_choices() => Gen.Select(Some.Bounded, Some.Bounded).Sample((part, whole) =>
    {
        bool isPart = part.Lower >= 0 && part.Lower < whole.Upper;
        decimal[] shares =
        [
            .. from p in Some.Choices(part)
               from w in Some.Choices(whole)
               where w > 0 && (p <= w || !isPart)
               select p / (decimal)w,
        ];
        Share share = part.ShareOf(whole);
        Assert.Equal(shares.Length == 0 ? (null, null) : (shares.Min(), (decimal?)shares.Max()), (share.Lower, share.Upper));
    });

    [Theory, MemberData(nameof(Cultures))]
    public void Text_is_the_same_on_every_culture_unless_one_is_asked_for(string culture)
    {
        CultureInfo provider = CultureInfo.GetCultureInfo(culture);
        Share share = Count.Suppressed.ShareOf(16);
        Assert.Equal("0.0 %–18.8 %", Tests.Cultures.Under(culture, share.ToString));
        Assert.Equal(0m.ToString("P1", provider) + "–" + 0.1875m.ToString("P1", provider), share.ToString(null, provider));
        Assert.Equal(0.5m.ToString("0.00", provider), Share.Of(1, 2).ToString("0.00", provider));
    }

    [Fact]
    public void A_share_is_exact_only_where_both_counts_are() => Gen.Select(Some.Any, Some.Any).Sample((part, whole) =>
        !part.ShareOf(whole).IsExact || (part.IsExact && whole.IsExact) || part.Equals(0));

    [Fact]
    public void Shares_have_an_order() => Gen.Select(s_shares, s_shares, s_shares).Sample((x, y, z) =>
        (x.CompareTo(y) == 0) == x.Equals(y)
        && (!x.Equals(y) || x.GetHashCode() == y.GetHashCode())
        && Math.Sign(x.CompareTo(y)) == -Math.Sign(y.CompareTo(x))
        && !(x.CompareTo(y) <= 0 && y.CompareTo(z) <= 0 && x.CompareTo(z) > 0));

    [Fact]
    public void A_share_comes_back_from_JSON() => Gen.Select(Some.Any, Some.Any).Sample((part, whole) =>
    {
        Share share = part.ShareOf(whole);
        Assert.Equal(share, JsonSerializer.Deserialize<Share>(JsonSerializer.Serialize(share)));
        Assert.Equal(share, JsonSerializer.Deserialize(JsonSerializer.Serialize(share, Generated.Default.Share), Generated.Default.Share));
    });

    [Theory]
    [InlineData("\"25 %\"")]
    [InlineData("{}")]
    [InlineData("{\"lower\":0.5,\"upper\":0.25}")]
    [InlineData("{\"lower\":0.5,\"upper\":\"1\"}")]
    public void Anything_else_is_no_share(string json) =>
        Assert.StartsWith("A share is a number", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Share>(json)).Message);
}
