using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Tilt.Runtime.Tests;

/// <summary>Counts, months and observations through System.Text.Json, by reflection and by generated code.</summary>
public class JsonTests
{
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Cultures => Tests.Cultures.Names;

    [Theory, MemberData(nameof(Cultures))]
    public void A_count_is_written_as_printed(string culture)
    {
        Count[] counts =
        [
            414,
            -5,
            Count.From(long.MaxValue),
            Count.Suppressed,
            Count.Blank,
            Count.Unreadable,
            Count.Between(366, 369),
            Count.Unreadable + 1,
            3 - Count.Unreadable,
        ];
        Assert.Equal(
            """[414,-5,9223372036854775807,"*",null,"?",{"lower":366,"upper":369},{"lower":1,"upper":null},{"lower":null,"upper":3}]""",
            Tests.Cultures.Under(culture, () => JsonSerializer.Serialize(counts)));
    }

    [Fact]
    public void A_count_comes_back() => Some.Any.Sample(count =>
    {
        Assert.Equal(count, JsonSerializer.Deserialize<Count>(JsonSerializer.Serialize(count)));
        string generated = JsonSerializer.Serialize(count, Generated.Default.Count);
        Assert.Equal(count, JsonSerializer.Deserialize(generated, Generated.Default.Count));
    });

    [Theory]
    [InlineData("41.4", "41.4")]
    [InlineData("4e2", "4e2")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("\"414\"", "\"414\"")]
    [InlineData("\"**\"", "\"**\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("true", "true")]
    [InlineData("[1]", "an array")]
    [InlineData("{}", "\"lower\" is missing")]
    [InlineData("{\"lower\":1}", "\"upper\" is missing")]
    [InlineData("{\"lower\":3,\"upper\":1}", "not above")]
    [InlineData("{\"lower\":1,\"lower\":1,\"upper\":2}", "each once")]
    [InlineData("{\"lower\":1,\"upper\":2,\"mean\":1}", "mean")]
    [InlineData("{\"Lower\":1,\"upper\":2}", "Lower")]
    [InlineData("{\"lower\":1,\"upper\":2.5}", "2.5")]
    [InlineData("{\"lower\":{},\"upper\":2}", "an object")]
    public void Anything_else_is_no_count(string json, string said)
    {
        string message = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Count>(json, s_web)).Message;
        Assert.StartsWith("""A count is a whole number, "*", "?", null or a range such as {"lower":""", message, StringComparison.Ordinal);
        Assert.Contains(said, message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Cultures))]
    public void A_month_is_a_string_and_a_key(string culture)
    {
        var july = new Dictionary<YearMonth, Count> { [new YearMonth(2024, 7)] = Count.Suppressed };
        string json = Tests.Cultures.Under(culture, () => JsonSerializer.Serialize(july));

        Assert.Equal("""{"2024-07":"*"}""", json);
        Assert.Equal(july, JsonSerializer.Deserialize<Dictionary<YearMonth, Count>>(json));
        Assert.Equal(json, JsonSerializer.Serialize(july, Generated.Default.DictionaryYearMonthCount));
        Assert.Equal("\"2024-07\"", JsonSerializer.Serialize(new YearMonth(2024, 7)));
        Assert.Equal(new YearMonth(2024, 7), JsonSerializer.Deserialize<YearMonth>("\"2024-07\""));
    }

    [Theory]
    [InlineData("202407", "A month is a string such as \"2024-03\", not 202407.")]
    [InlineData("null", "A month is a string such as \"2024-03\", not null.")]
    [InlineData("\"juli\"", "'juli' is no month, as 2024-03 is.")]
    public void Anything_else_is_no_month(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<YearMonth>(json)).Message);

    [Fact]
    public void A_key_that_is_no_month_is_refused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<YearMonth, Count>>("""{"juli":1}"""));

    [Fact]
    public void An_observation_has_the_names_of_its_members()
    {
        Observation observation = Example.Arbeidstrening().Rows[2].Observations.ElementAt(6);
        Assert.Equal(
            """{"report":"TILT120","measure":"arbeidstrening","dimension":"Fylke","code":null,"label":"Ukjent","name":"Ukjent","""
            + "\"month\":\"2024-07\",\"count\":\"*\",\"isTotal\":false}",
            JsonSerializer.Serialize(observation, s_web));
        Assert.Equal("""{"Month":"2024-07","Count":"*"}""", JsonSerializer.Serialize(new MonthCount(observation.Month, observation.Count)));
    }

    [Fact]
    public void Observations_come_back()
    {
        Observation[] observations = [.. Example.Arbeidstrening().Observations];
        Assert.Equal(observations, JsonSerializer.Deserialize<Observation[]>(JsonSerializer.Serialize(observations, s_web), s_web));
        string json = JsonSerializer.Serialize(observations, Generated.Default.ObservationArray);
        Assert.Equal(observations, JsonSerializer.Deserialize(json, Generated.Default.ObservationArray));
    }

    [Fact]
    public void Months_with_their_counts_come_back() => Gen.Select(Gen.Int[1, 12], Some.Any).Sample((month, count) =>
    {
        var it = new MonthCount(new YearMonth(2024, month), count);
        Assert.Equal(it, JsonSerializer.Deserialize<MonthCount>(JsonSerializer.Serialize(it)));
        string json = JsonSerializer.Serialize(it, Generated.Default.MonthCount);
        Assert.Equal(it, JsonSerializer.Deserialize(json, Generated.Default.MonthCount));
    });

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Month":"2024-07"}""")]
    [InlineData("""{"Count":5}""")]
    public void What_is_left_out_is_not_made_up(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MonthCount>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Generated.Default.MonthCount));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Observation>(json));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("dimension")]
    [InlineData("label")]
    [InlineData("name")]
    [InlineData("month")]
    [InlineData("count")]
    [InlineData("isTotal")]
    public void A_member_of_an_observation_may_not_be_left_out(string member)
    {
        JsonObject json = OneObservation();
        Assert.True(json.Remove(member));
        Assert.Throws<JsonException>(() => json.Deserialize<Observation>(s_web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(InMemberNames(json), Generated.Default.ObservationArray));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("dimension")]
    [InlineData("label")]
    [InlineData("name")]
    public void A_text_of_an_observation_is_never_null(string member)
    {
        JsonObject json = OneObservation();
        json[member] = null;
        string said = $"An observation has a {char.ToUpperInvariant(member[0])}{member[1..]}, which is null here";
        Assert.StartsWith(said, Assert.Throws<JsonException>(() => json.Deserialize<Observation>(s_web)).Message);
        Assert.StartsWith(said, Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize(InMemberNames(json), Generated.Default.ObservationArray)).Message);
    }

    [Theory]
    [InlineData("measure")]
    [InlineData("code")]
    public void What_not_every_row_has_may_be_left_out(string member)
    {
        JsonObject json = OneObservation(), without = OneObservation();
        json[member] = null;
        Assert.True(without.Remove(member));
        Assert.Equal(json.Deserialize<Observation>(s_web), without.Deserialize<Observation>(s_web));
    }

    [Fact]
    public void A_blank_is_null_where_a_count_may_be_missing()
    {
        Count? blank = Count.Blank;
        Assert.Equal("null", JsonSerializer.Serialize(blank));
        Assert.Null(JsonSerializer.Deserialize<Count?>("null"));
    }

    private static JsonObject OneObservation() =>
        JsonSerializer.SerializeToNode(Example.Arbeidstrening().Rows[0].Observations.First(), s_web)!.AsObject();

    // As a list of it, with the names that it has without the web's options.
    private static string InMemberNames(JsonObject json)
    {
        var named = json.Select(member => KeyValuePair.Create(
            char.ToUpperInvariant(member.Key[0]) + member.Key[1..], member.Value?.DeepClone()));
        return new JsonArray(new JsonObject(named)).ToJsonString();
    }
}
