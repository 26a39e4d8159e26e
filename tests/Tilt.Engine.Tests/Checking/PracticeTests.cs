using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What a report does with counts below 4, as far as its other cells and its words tell.</summary>
public class PracticeTests
{
    [Theory]
    [InlineData("9|8|0", false, "")]
    [InlineData("*|*|1", false, "withholds")] // one that is printed in spite of it is a slip
    [InlineData("*|9|9", false, "withholds, clear")]
    [InlineData("1|2|*", false, "prints")]
    [InlineData("3|3|4", false, "prints, clear")]
    [InlineData("*|2|9", false, "")] // as many of each
    [InlineData("9|8|0", true, "withholds, clear")]
    [InlineData("1|2|*", true, "withholds")]
    [InlineData("1|2|9", true, "withholds, clear")]
    public void What_the_others_show_or_words_say_it_does(string figures, bool isSaid, string does)
    {
        Practice practice = Of(figures, isSaid);

        Assert.Equal(does.Contains("withholds", StringComparison.Ordinal), practice.Withholds);
        Assert.Equal(does.Contains("prints", StringComparison.Ordinal), practice.Prints);
        Assert.Equal(does.Length == 0 ? figures == "9|8|0" : does.Contains("clear", StringComparison.Ordinal), practice.IsClear);
    }

    [Fact]
    public void A_cell_that_may_be_wrong_shows_nothing()
    {
        Practice one = Of("*|2|9", isSaid: false);

        Assert.True(one.Without(Cell.Suppressed) is { Prints: true, Withholds: false, IsClear: true });
        Assert.True(one.Without(new Cell(2)) is { Prints: false, Withholds: true, IsClear: true });
        Assert.True(one.Without(new Cell(9)) is { Prints: false, Withholds: false, IsClear: false });

        Practice two = Of("*|*|2", isSaid: false);
        Assert.True(two.Without(Cell.Suppressed) is { Prints: false, Withholds: false, IsClear: false });
    }

    [Fact]
    public void Other_figures_than_counts_show_nothing_and_those_of_two_kinds_of_columns_count_once()
    {
        Understood read = Given.Read("Fylke|Januar|Antall i fjor|Prosent\nI alt tiltak|9|9|2\nOslo|2|*|1\nRogaland|7|9|*");
        (_, List<TableSums> tables) = SystemBuilder.Build([new StatedReport(0, 0, read.Report)], new LetGo());

        Assert.Equal(2, tables.Count);
        Practice practice = Practice.Of(tables, () => false);
        Assert.True(practice is { Prints: false, Withholds: false, IsClear: false });
        Assert.True(practice.Without(Cell.Suppressed) is { Prints: true, IsClear: true });
        Assert.True(practice.Without(new Cell(2)) is { Withholds: true, IsClear: true });
    }

    private static Practice Of(string figures, bool isSaid)
    {
        Understood read = Given.Read("|Januar|Februar|Mars\nOslo|" + figures);
        return Practice.Of(SystemBuilder.Build([new StatedReport(0, 0, read.Report)], new LetGo()).Tables, () => isSaid);
    }
}
