using System.Globalization;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Observations;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What lines of observations say again and again, and where their figures are kept: each is there, however far apart.</summary>
public class ObservedFiguresTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0, 1, 2, 11, 12, 23, 24)]
    [InlineData(23, 24, 28, 32)]
    [InlineData(40)]
    [InlineData(28, 29, 27, 1000)]
    [InlineData(1000, 0, 40, 999)]
    public void A_figure_is_kept_by_its_number(params int[] numbers)
    {
        var figures = new ObservedFigures();
        foreach (int number in numbers)
            figures[number] = new Observed(new Cell(number), default, Line: 1);
        figures[numbers[^1]] = new Observed(Cell.Suppressed, default, Line: 2);

        List<int> found = [];
        figures.AddNumbers(found, []);
        Assert.Equal(numbers.Order(), found.Order());
        Assert.Equal(numbers.Length, figures.Count);
        Assert.All(numbers.SkipLast(1), number => Assert.Equal(number, figures[number].Cell.Count));
        Assert.Equal(Cell.Suppressed, figures[numbers[^1]].Cell);
        Assert.All(Enumerable.Range(0, 1002).Except(numbers), number => Assert.False(figures[number].IsThere));
    }

    [Fact]
    public void A_text_is_made_into_what_it_means_once()
    {
        List<string> made = [];
        var words = new ColumnWords<int>(text =>
        {
            made.Add(text);
            return int.Parse(text, CultureInfo.InvariantCulture);
        });

        for (int round = 0; round < 2; round++)
        {
            for (int i = 0; i < 500; i++)
                Assert.Equal((i, i), (words.Of($"{i}"), words.Of($"{i}")));
        }

        Assert.Equal(Enumerable.Range(0, 500), made.Select(text => int.Parse(text, CultureInfo.InvariantCulture)));
    }
}
