using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Tests.Checking;

/// <summary>
/// Tables that others have worked out: the same is left, and no more is withheld. They presume that a count which is not printed can be
/// any from 0 on, whatever it was withheld for.
/// </summary>
public class ReferenceAuditTests
{
    /// <summary>sdcTable, tests/testthat/test-simpleheuristic.R: with its totals (rows w to z, columns a to d).</summary>
    private static readonly long[][] fourByFour =
    [
        [30, 47, 64, 89, 230],
        [90, 124, 5, 31, 250],
        [92, 100, 59, 85, 336],
        [800, 991, 651, 685, 3127],
        [1012, 1262, 779, 890, 3943],
    ];

    private static readonly (int, int)[] withheldOfFour = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 2), (2, 1), (2, 3), (3, 1), (3, 3)];

    [Fact]
    public void Four_by_four_of_sdcTable_gives_one_cell_away_until_one_more_is_withheld()
    {
        Assert.Equal(new Bounds(47, 47), Left(fourByFour, withheldOfFour, (0, 1)));

        // It asserts that one more does, and that 0 to 78 is left then: that is (x, d). Its comment names (x, b), of more people.
        Assert.Equal([(1, 3)], More(fourByFour, withheldOfFour));
        Assert.Equal(new Bounds(0, 78), Left(fourByFour, [.. withheldOfFour, (1, 3)], (0, 1)));
        Assert.Equal(new Bounds(0, 141), Left(fourByFour, [.. withheldOfFour, (1, 1)], (0, 1)));
    }

    /// <summary>
    /// sdcTable, tests/testthat/test-protectTable.R, and the counts in _snaps/jjformat.md: regions A to D, men and women. With women of A
    /// withheld its optimum is men of A, and both of C.
    /// </summary>
    [Fact]
    public void Regions_of_sdcTable_need_three_more_as_its_optimum_has()
    {
        long[][] table = [[2, 18, 20], [19, 14, 33], [10, 12, 22], [14, 11, 25], [45, 55, 100]];

        Assert.Equal([(0, 0), (2, 0), (2, 1)], More(table, [(0, 1)]));
    }

    /// <summary>The τ-ARGUS manual (4.1), section 2.8: 3 to 6 is left for cell (1,1).</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    public void Two_by_two_of_tau_ARGUS_leaves_3_to_6(long first)
    {
        long[][] table = [[first, 7 - first, 7], [6 - first, first - 3, 3], [3, 3, 6], [9, 7, 16]];
        (int, int)[] withheld = [(0, 0), (0, 1), (1, 0), (1, 1)];

        Assert.Equal(
            [new Bounds(3, 6), new Bounds(1, 4), new Bounds(0, 3), new Bounds(0, 3)],
            withheld.Select(cell => Left(table, withheld, cell)));
    }

    private static Bounds Left(long[][] table, (int Row, int Column)[] withheld, (int Row, int Column) asked)
    {
        Verdict verdict = Extremes.TryFind(
            Problem(table, withheld), [Number(table, asked)], Effort.Unlimited(default), out Extreme[] found);

        Assert.Equal((Verdict.Feasible, true), (verdict, found[0].IsExact));
        return found[0].Bounds;
    }

    // As sdcTable has it by default: one less and one more must be possible.
    private static (int Row, int Column)[] More(long[][] table, (int Row, int Column)[] withheld)
    {
        int width = table[0].Length;
        Problem problem = Problem(table, withheld);
        Unknown[] unknowns = [.. problem.Variables.Select((bounds, number) => new Unknown(new Quantity(number), bounds, Bounds.Any, null))];
        Protected[] exposed = [.. withheld.Select(cell => new Protected(
            Number(table, cell), new Bounds(table[cell.Row][cell.Column] - 1, table[cell.Row][cell.Column] + 1)))];
        (IReadOnlyCollection<int> chosen, bool isFewest) = new Protection(problem, unknowns, exposed, Effort.Unlimited(default)).Find();

        Assert.True(isFewest);
        return [.. chosen.Order().Select(number => (number / width, number % width))];
    }

    private static int Number(long[][] table, (int Row, int Column) cell) => (cell.Row * table[0].Length) + cell.Column;

    private static Problem Problem(long[][] table, (int Row, int Column)[] withheld)
    {
        int rows = table.Length, columns = table[0].Length;
        IEnumerable<Problem.Sum> sums = Enumerable.Range(0, rows).Select(row => Sum(columns, i => (row, i)))
            .Concat(Enumerable.Range(0, columns).Select(column => Sum(rows, i => (i, column))));
        return new Problem(
            [.. table.SelectMany((row, r) => row.Select((count, c) => withheld.Contains((r, c)) ? Bounds.Any : Bounds.Exactly(count)))],
            [.. sums]);

        // The last is the total.
        Problem.Sum Sum(int count, Func<int, (int, int)> at)
            => new([.. Enumerable.Range(0, count).Select(i => Number(table, at(i)))], count - 1, Bounds.Exactly(0));
    }
}
