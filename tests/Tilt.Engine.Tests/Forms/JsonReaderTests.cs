using Tilt.Engine.Reading.Forms;

namespace Tilt.Engine.Tests.Forms;

/// <summary>JSON, token by token, and what is none.</summary>
public class JsonReaderTests
{
    [Theory]
    [InlineData("""{"a":1}""", "StartObject Name:a Number:1 EndObject None")]
    [InlineData(""" [ 1 , "b" , null ] """, "StartArray Number:1 String:b Literal:null EndArray None")]
    [InlineData("[1e+5,-2.5E-3]", "StartArray Number:1e+5 Number:-2.5E-3 EndArray None")]
    [InlineData("\uFEFF5", "Number:5 None")]
    [InlineData("{}", "StartObject EndObject None")]
    [InlineData("[[],{}]", "StartArray StartArray EndArray StartObject EndObject EndArray None")]
    [InlineData("""["a\"b"]""", "StartArray String:a\"b EndArray None")]
    [InlineData("""["\\"]""", "StartArray String:\\ EndArray None")]
    [InlineData("""["Tr\u00f8ndelag \u00E5"]""", "StartArray String:Trøndelag å EndArray None")]
    [InlineData("""["\u00e","\u00eg"]""", "StartArray String:u00e String:u00eg EndArray None")]
    [InlineData("""["a\nb\tc\rd\be\ff\/g"]""", "StartArray String:a b c d e f/g EndArray None")]
    [InlineData("""["2023\/2024","a\"1234"]""", "StartArray String:2023/2024 String:a\"1234 EndArray None")]
    [InlineData("""{"a" : 1}""", "StartObject Name:a Number:1 EndObject None")]
    [InlineData("", "Damaged")]
    [InlineData("]", "Damaged")]
    [InlineData("}", "Damaged")]
    [InlineData("[1", "StartArray Number:1 Damaged")]
    [InlineData("[1,]", "StartArray Number:1 Damaged")]
    [InlineData("[1}", "StartArray Number:1 Damaged")]
    [InlineData("[1 2]", "StartArray Number:1 Damaged")]
    [InlineData("""{"a":}""", "StartObject Name:a Damaged")]
    [InlineData("""{"a" 1}""", "StartObject Damaged")]
    [InlineData("{1:2}", "StartObject Damaged")]
    [InlineData("""{"a":1,}""", "StartObject Name:a Number:1 Damaged")]
    [InlineData("""["a]""", "StartArray Damaged")]
    [InlineData("""["a\""", "StartArray Damaged")]
    [InlineData("1 2", "Number:1 None")]
    [InlineData("*", "Damaged")]
    public void A_text_is_its_tokens(string text, string tokens)
    {
        var json = new JsonReader(text, 0);
        var read = new List<string>();
        do
        {
            json.Read();
            bool hasText = json.Token is JsonToken.Name or JsonToken.String or JsonToken.Number or JsonToken.Literal;
            read.Add(json.Token + (hasText ? ":" + json.Text : ""));
        }
        while (json.Token is not (JsonToken.None or JsonToken.Damaged));

        Assert.Equal(tokens, string.Join(' ', read));
        Assert.False(json.Read());
    }

    [Theory]
    [InlineData("""{"a":[1,{"b":2}],"c":3}""", true, "c")]
    [InlineData("""{"a":1,"c":3}""", true, "c")]
    [InlineData("""{"a":""", false, "")]
    [InlineData("""{"a":[1,""", false, "")]
    public void A_value_is_skipped_with_all_that_is_in_it(string text, bool isWhole, string next)
    {
        var json = new JsonReader(text, 0);
        json.Read();
        json.Read();

        Assert.True(json.IsNamed("a"));
        Assert.False(json.IsNamed("b"));
        Assert.Equal(isWhole, json.Skip());
        Assert.Equal(isWhole, json.Read());
        Assert.Equal(next, isWhole ? json.Text : "");
    }
}
