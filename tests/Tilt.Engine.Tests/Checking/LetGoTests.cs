using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What is let go is let go once, and the tables that have to do with it are known.</summary>
public class LetGoTests
{
    private readonly SumSystem system;
    private readonly TableRef first;
    private readonly TableRef second;

    public LetGoTests()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt hittil i år|Januar|Februar
            I alt tiltak|95|90|100
            Oslo|58|55|60
            Rogaland|38|35|40

            |Januar|Februar
            I alt kurs|90|100
            Kvinner|50|60
            Menn|40|40
            """);
        (system, List<TableSums> tables) = SystemBuilder.Build([new StatedReport(0, 0, read.Report)], new LetGo());
        (first, second) = (tables[0].Ref, tables[1].Ref);
    }

    [Fact]
    public void A_row_that_is_part_of_no_sum()
        => AssertOnce(
            (letGo, table) => letGo.AddUnsummed(table.Table.Rows[0], table), (letGo, table) => letGo.IsUnsummed(0, table.Table.Rows[0]));

    [Fact]
    public void A_row_that_stands_apart()
        => AssertOnce(
            (letGo, table) => letGo.AddApart(table.Table.Rows[0], table), (letGo, table) => letGo.IsApart(0, table.Table.Rows[0]));

    [Fact]
    public void A_column()
        => AssertOnce((letGo, table) => letGo.AddColumn(1, table), (letGo, table) => letGo.HasColumn(table, 1));

    [Fact]
    public void A_statement()
        => AssertOnce(
            (letGo, table) => letGo.Add(SumPattern.Of(MonthOf(table)), table), (letGo, table) => letGo.Has(MonthOf(table)));

    [Fact]
    public void The_months_of_a_total_are_one_statement_and_so_are_the_means_of_a_table()
    {
        SumPattern[] patterns = [.. system.Constraints.Select(SumPattern.Of)];

        Assert.Equal(7, patterns.Length); // two months and three means, and two months
        Assert.Equal(3, patterns.Distinct().Count());
    }

    private Constraint MonthOf(TableRef table) => system.Constraints.First(sum => sum.Table == table && sum.Kind == SumKind.Month);

    private void AssertOnce(Func<LetGo, TableRef, bool> add, Func<LetGo, TableRef, bool> has)
    {
        var letGo = new LetGo();
        Assert.False(has(letGo, first));
        Assert.False(letGo.Touches(first));

        Assert.True(add(letGo, first));
        Assert.False(add(letGo, first));

        Assert.True(has(letGo, first));
        Assert.False(has(letGo, second));
        Assert.True(letGo.Touches(first));
        Assert.False(letGo.Touches(second));
    }
}
