using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>Which months may be copies of their neighbours, and what that may explain.</summary>
public class CopyTests
{
    [Theory]
    [InlineData("55|55|60", "Oslo|50|50|52", "Vest|5|5|8", true)] // 50 is the same by chance in one of ten
    [InlineData("50|50|60", "Oslo|45|45|52", "Vest|5|5|8", false)]
    [InlineData("85|85|89", "Oslo|45|45|46", "Vest|40|40|43", true)]
    [InlineData("12|12|60", "Oslo|6|6|52", "Vest|6|6|8", false)] // what the total is follows from the rows
    [InlineData("53|53|60", "Oslo|50|50|52", "Vest|3|3|8", true)] // what few are says nothing, and does not speak against it
    [InlineData("55|53|60", "Oslo|50|50|52", "Vest|5|5|8", true)] // the total may not have been copied
    [InlineData("55|55|60", "Oslo|50|50|52", "Vest|5|6|8", false)]
    [InlineData("60|55|55", "Oslo|52|50|50", "Vest|8|5|5", true)]
    [InlineData("55|60|55", "Oslo|50|52|50", "Vest|5|8|5", false)] // no neighbours
    [InlineData("550|551|60", "Oslo|500|500|52", "Vest|*|*|8", true)]
    [InlineData("550|551|60", "Oslo|500|500|52", "Vest|||8", false)] // one row alone
    [InlineData("550|550|60", "Oslo|500|500|52", "Vest|||8", true)] // and its total
    public void Months_that_are_the_same_in_every_row_are_copies_where_chance_hardly_makes_them(
        string total, string first, string second, bool areCopies)
        => Assert.Equal(areCopies, Copies.Find(Months(total, first, second)) is not null);

    [Fact]
    public void It_is_told_which_months_they_are()
    {
        Assert.Equal((0, 1), Copies.Find(Months("55|55|60", "Oslo|50|50|52", "Vest|5|5|8")));
        Assert.Equal((1, 2), Copies.Find(Months("60|55|55", "Oslo|52|50|50", "Vest|8|5|5")));
    }

    [Fact]
    public void A_figure_may_be_a_copy_where_its_months_are_the_same_by_chance_or_not()
    {
        // Januar is the mean as well: that is no month.
        TableModel table = Table("|Gjennomsnitt hittil i år|Januar|Februar|Mars\nI alt tiltak|9|9|9|8\nOslo|5|5|5|4\nVest|4|4|4|4");
        RowModel oslo = table.Rows[0];

        Assert.Equal([false, true, true, false], Enumerable.Range(0, 4).Select(column => Copies.MayBe(table, oslo, column)));

        // In this row the total was not copied.
        table = Table("|Januar|Februar|Mars|April\nI alt tiltak|9|8|7|7\nOslo|5|5|3|3\nVest|4|4|4|4");
        Assert.Equal([false, false, true, true], Enumerable.Range(0, 4).Select(column => Copies.MayBe(table, table.Total!, column)));
        Assert.Equal([true, true, true, true], Enumerable.Range(0, 4).Select(column => Copies.MayBe(table, table.Rows[0], column)));
    }

    // February and March make 210 or 212; what January should be is 0 at least, and no more than twice the most of the others.
    [Theory]
    [InlineData(68, 120, false)]
    [InlineData(69, 120, false)]
    [InlineData(70, 120, true)]
    [InlineData(70, 122, true)]
    [InlineData(110, 120, true)]
    [InlineData(150, 120, true)]
    [InlineData(151, 120, false)]
    [InlineData(300, 120, false)]
    public void A_mean_may_be_that_of_another_month_which_is_one_like_the_others(int mean, int march, bool may)
        => Assert.Equal(may, Copies.MayExplain(
            MeanOfOslo($"|Gjennomsnitt|Januar|Februar|Mars\nI alt tiltak|{mean}|90|90|{march}\nOslo|{mean}|90|90|{march}"), 1));

    [Fact]
    public void Where_no_months_are_the_same_no_mean_is_that_of_another()
    {
        const string Table = "|Gjennomsnitt hittil i år|Januar|Februar|Mars\nI alt tiltak|110|90|90|120\nOslo|110|90|90|120";

        Assert.True(Copies.MayExplain(MeanOfOslo(Table)));
        Assert.False(Copies.MayExplain(MeanOfOslo(Table.Replace("|90|90|", "|90|91|"))));
        Assert.False(Copies.MayExplain(MeanOfOslo(Table.Replace("|110|", "|300|"))));
    }

    [Fact]
    public void Beside_months_of_other_years_any_mean_may_be()
        => Assert.True(Copies.MayExplain(
            MeanOfOslo("|Gjennomsnitt hittil i år|Desember 2023|Januar 2024|Februar 2024\nI alt tiltak|60|90|60|60\nOslo|60|90|60|60"), 1));

    private static Constraint MeanOfOslo(string table)
    {
        ReportModel report = Given.Read(table, period: "").Report;
        return SystemBuilder.Build([new StatedReport(0, 0, report)], new LetGo()).System.Constraints
            .Single(sum => sum.Kind == SumKind.Mean && sum.Stated.Label == "Oslo");
    }

    private static TableModel Months(string total, string first, string second)
        => Table($"|Januar|Februar|Mars\nI alt tiltak|{total}\n{first}\n{second}");

    private static TableModel Table(string table) => Assert.Single(Given.Read(table, period: "Januar 2024 - April 2024").Tables);
}
