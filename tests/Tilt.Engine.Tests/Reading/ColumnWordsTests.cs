using Tilt.Engine.Reading.Observations;

namespace Tilt.Engine.Tests.Reading;

/// <summary>The words of a column of many lines: each is made into what it means once.</summary>
public class ColumnWordsTests
{
    [Fact]
    public void What_is_said_again_is_made_once()
    {
        int made = 0;
        var words = new ColumnWords<string>(text => text + ++made);
        string[] said = [.. Enumerable.Range(0, 500).Select(i => "sted " + i)];

        string[] first = Array.ConvertAll(said, text => words.Of(text));
        string[] again = Array.ConvertAll(said, text => words.Of(text));

        Assert.Equal(500, made);
        Assert.Equal(first, again);
        Assert.Equal(500, first.Distinct().Count());
    }

    [Fact]
    public void Two_words_of_one_hash_are_two()
    {
        var words = new ColumnWords<string>(text => text);

        Assert.Equal("087 sted 558", words.Of("087 sted 558"));
        Assert.Equal("217 sted 223", words.Of("217 sted 223"));
        Assert.Equal("087 sted 558", words.Of("087 sted 558"));
    }
}
