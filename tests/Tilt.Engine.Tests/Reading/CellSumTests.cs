using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What cells add up to while a table is read, and which of them may be the mean of the others.</summary>
public class CellSumTests
{
    [Theory]
    [InlineData("7 5", "12", true)]
    [InlineData("7 5", "13", false)]
    [InlineData("7 5", "*", false)]
    [InlineData("7 *", "6", false)]
    [InlineData("7 *", "7", true)]
    [InlineData("7 *", "10", true)]
    [InlineData("7 *", "11", false)]
    [InlineData("* 0", "*", true)]
    [InlineData("0 x", "0", false)]
    [InlineData("0 0", "x", false)]
    public void A_total_may_be_what_its_cells_add_up_to_as_far_as_they_can_be_read(string cells, string total, bool may)
    {
        var sum = default(CellSum);
        foreach (string cell in cells.Split(' '))
            sum.Add(FigureText.Parse(cell));

        Assert.Equal(may, sum.MayBe(FigureText.Parse(total)));
    }

    [Theory]
    [InlineData("55 50 60", true)]
    [InlineData("61 50 61", true)]
    [InlineData("62 50 61", false)]
    [InlineData("50 50 61", true)]
    [InlineData("49 50 61", false)]
    [InlineData("55 50 * 60", true)]
    [InlineData("5 * *", false)]
    [InlineData("5", false)]
    [InlineData("* 50 60", false)]
    public void A_first_figure_may_be_the_mean_of_the_others(string figures, bool may)
        => Assert.Equal(may, MeanFigure.IsFirst(figures, Words(figures)));

    [Theory]
    [InlineData("55 50 60", false)]
    [InlineData("56 50 61", false)]
    [InlineData("55 50 61", true)]
    [InlineData("99 50 61", false)]
    [InlineData("54 50 * 60", false)]
    public void Or_be_near_it_and_not_be_it(string figures, bool isNear)
        => Assert.Equal(isNear, MeanFigure.IsNearOnly(figures, Words(figures)));

    private static TextSpan[] Words(string line)
    {
        int at = 0;
        return [.. line.Split(' ').Select(word => new TextSpan((at += word.Length + 1) - word.Length - 1, word.Length))];
    }
}
