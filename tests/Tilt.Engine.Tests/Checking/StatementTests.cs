using System.Globalization;
using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>How often a statement of how a table is made holds, and what that confirms.</summary>
public class StatementTests
{
    [Theory]
    [InlineData("12|*", 13, true)] // 12 against the 3 that a star leaves open: four times
    [InlineData("11|*", 12, false)]
    [InlineData("6|6|*", 13, true)]
    [InlineData("24|*|*", 26, true)]
    [InlineData("23|*|*", 26, false)]
    [InlineData("1|0", 1, true)]
    [InlineData("0|0", 0, false)] // a sum of nothing says nothing
    public void A_sum_that_holds_tells_something_where_little_is_left_open(string rows, int total, bool tells)
    {
        Statement statement = Of(total.ToString(CultureInfo.InvariantCulture), rows.Split('|'));

        Assert.Empty(statement.Failing);
        Assert.Equal(tells ? 1 : 0, statement.Holding.Count);
        Assert.Equal(tells ? 1 : 0, statement.Count);
    }

    [Theory]
    [InlineData("10|20|30|40|50", 0, false)]
    [InlineData("11|20", 1, false)]
    [InlineData("11|21|30", 2, false)]
    [InlineData("11|21", 2, true)]
    [InlineData("11", 1, false)] // one may be a misprint
    [InlineData("11|21|31|40", 3, false)] // three of four may be as many
    [InlineData("11|21|31|41|50", 4, true)]
    public void What_fails_in_more_than_three_of_four_sums_is_made_otherwise(string totals, int failing, bool isBroken)
    {
        int count = totals.Split('|').Length;
        SumSystem system = System(count, totals, First("4|8|12|16|20", count), First("6|12|18|24|30", count));
        var statement = new Statement();
        foreach (Constraint sum in system.Constraints)
            statement.Add(system, sum);

        Assert.Equal((failing, count), (statement.Failing.Count, statement.Count));
        Assert.Equal(isBroken, new Structures(system).Broken.Any());
    }

    [Theory]
    [InlineData("10|21", "4|8", "6|12", true)] // Februar, and Januar confirms it
    [InlineData("11|21", "4|8", "6|12", false)]
    [InlineData("10|21|31", "4|8|12", "6|12|18", false)] // as many fail
    [InlineData("10|21|31|40", "4|8|12|16", "6|12|18|24", true)]
    [InlineData("6|21", "0|8", "6|12", false)] // where the row's other months are of nobody, it may be no part of the sum
    [InlineData("6|21|30", "0|8|12", "6|12|18", true)]
    public void A_sum_is_confirmed_by_more_others_than_fail(string totals, string first, string second, bool isConfirmed)
    {
        SumSystem system = System(totals.Split('|').Length, totals, first, second);
        Constraint february = system.Constraints[1];

        Assert.Equal(isConfirmed, new Structures(system).Confirm(february, february.Quantities[0]));
    }

    [Fact]
    public void What_the_figures_that_are_asked_about_break_themselves_speaks_against_nothing()
    {
        SumSystem system = System(3, "10|21|31", "4|8|12", "6|12|18");
        Constraint february = system.Constraints[1], march = system.Constraints[2];
        var structures = new Structures(system);

        Assert.True(structures.Confirm(february, february.Quantities[0], march.Quantities[0]));

        // The total is what the rows add up to, and no part of it; each figure must be a part of its own.
        SumSystem nobody = System(3, "6|21|18", "0|8|0", "6|12|18");
        february = nobody.Constraints[1];
        Assert.True(new Structures(nobody).Confirm(february, february.Quantities[^1]));
        Assert.True(new Structures(nobody).Confirm(february, february.Quantities[1]));
        Assert.False(new Structures(nobody).Confirm(february, february.Quantities[0]));
        Assert.False(new Structures(nobody).Confirm(february, february.Quantities[1], february.Quantities[0]));
    }

    private static Statement Of(string total, params string[] rows)
    {
        SumSystem system = System(1, total, rows);
        var statement = new Statement();
        statement.Add(system, Assert.Single(system.Constraints));
        return statement;
    }

    private static string First(string figures, int count) => string.Join('|', figures.Split('|').Take(count));

    private static SumSystem System(int months, string totals, params string[] rows)
    {
        string table = "|" + First("Januar|Februar|Mars|April|Mai", months) + "\nI alt tiltak|" + totals
            + string.Concat(rows.Select((row, i) => $"\n{new[] { "Oslo", "Rogaland", "Vestland" }[i]}|{row}"));
        return SystemBuilder.Build(
            [new StatedReport(0, 0, Given.Read(table, period: "Januar 2024 - Mai 2024").Report)], new LetGo()).System;
    }
}
