using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>
/// What would follow if figures were other than printed is told from what they change; here it is held against going through all terms.
/// </summary>
public class AssumptionTests
{
    // Sums of all kinds of terms: a subtotal, a "herav", means, stars, a blank, an unreadable cell, a total that is printed otherwise.
    private const string Text = """
        |Gjennomsnitt hittil i år|Januar|Februar
        I alt arbeidstrening|60|60|61
        I alt 03 Oslo|17|13|21
        0301 Oslo|12|10|13
        0302 Bærum|5|*|8
        I alt 11 Rogaland|43|47|40
        1101 Eigersund|30|30|30
        herav kvinner|*|2|*
        1103 Stavanger|13|17|1o

        |Gjennomsnitt hittil i år|Januar|Februar
        I alt arbeidstrening|60|60|64
        Kvinner|30|30|31
        Menn|30|30|
        """;

    private static readonly Bounds[] some
        = [Bounds.Exactly(0), Bounds.Exactly(7), Bounds.Hidden, new(5, 40), Bounds.Any];

    [Fact]
    public void Sums_come_out_as_if_the_assumed_figures_were_printed()
    {
        SumSystem system = System();
        var printed = new PrintedSums(system);
        foreach (Quantity figure in system.Quantities.Where(figure => system.ConstraintsOf(figure).Length > 0))
        {
            foreach (Bounds bounds in some)
                AssertAsCounted(system, new Assumptions(printed).Assume(figure, bounds));
        }
    }

    [Fact]
    public void So_they_do_where_several_figures_of_a_sum_are_assumed()
    {
        SumSystem system = System();
        var printed = new PrintedSums(system);
        foreach (Constraint sum in system.Constraints)
        {
            var all = new Assumptions(printed);
            foreach ((Quantity figure, int i) in sum.All.Select((figure, i) => (figure, i)))
                AssertAsCounted(system, all.Assume(figure, some[i % some.Length]));
        }
    }

    [Fact]
    public void A_sum_that_is_let_off_may_miss_by_so_much()
    {
        SumSystem system = System();
        var printed = new PrintedSums(system);
        foreach (Constraint sum in system.Constraints)
        {
            Assumptions letOff = new Assumptions(printed).LetOffSum(sum, new Bounds(-3, 2));

            Assert.Equal(new Bounds(-3, 2), letOff.TargetOf(sum));
            Assert.Equal([sum], letOff.LetOff);
            AssertAsCounted(system, letOff);
        }
    }

    [Fact]
    public void Printings_differ_until_one_of_them_is_not_believed()
    {
        SumSystem system = System();
        Quantity total = system.Quantities.Single(figure => system.BoundsOf(figure).IsEmpty);
        var asPrinted = new Assumptions(new PrintedSums(system));
        Assert.Equal(new Bounds(61, 64), asPrinted[total]);

        CellRef second = system.PrintingsOf(total)[1];
        Assumptions wrong = asPrinted.Disbelieve(new Suspect(total, second));
        Assert.Equal(Bounds.Exactly(61), wrong[total]);
    }

    [Fact]
    public void The_sums_that_a_figure_stands_in_are_known_and_so_is_how()
    {
        SumSystem system = System();
        var printed = new PrintedSums(system);
        foreach (Quantity figure in system.Quantities)
        {
            Constraint[] sums = [.. system.Constraints.Where(sum => sum.All.Contains(figure))];
            Assert.Equal(sums, system.ConstraintsOf(figure).ToArray());
            Assert.Equal(
                sums.Select(sum => (printed.NumberOf(sum), sum.Mean == figure ? 0 : sum.SignOf(Array.IndexOf(sum.Quantities, figure)))),
                printed.UsesOf(figure).ToArray().Select(use => (use.Sum, use.Sign)));
        }
    }

    [Theory]
    [InlineData(0, 3, true, false)]
    [InlineData(1, 2, true, true)]
    [InlineData(1, 3, true, false)]
    [InlineData(0, 2, true, false)]
    [InlineData(2, 5, true, false)]
    [InlineData(3, 5, false, false)]
    [InlineData(-2, 1, true, false)]
    [InlineData(-2, 0, false, false)]
    public void A_sum_can_hold_or_must_by_what_its_terms_reach(long low, long high, bool can, bool must)
    {
        var sum = new OpenSum(null!, [], 0, Target: new Bounds(1, 2), Reach: new Bounds(low, high));

        Assert.Equal((can, must), (sum.CanHold, sum.MustHold));
    }

    [Theory]
    [InlineData("Kvinner||*|9|9\nMenn||9|*|9", 2)]
    [InlineData("Kvinner|4|*|*|9\nMenn|9|9|9|9", 1)] // the mean of women is about both months
    public void Sums_that_share_no_star_are_decided_apart(string rows, int parts)
    {
        ReportText read = ReportText.Read(
            Given.Report("|Gjennomsnitt hittil i år|Januar|Februar|Mars\nI alt tiltak||10|10|18\n" + rows), "", default);
        SumSystem system = SystemBuilder.Build([new StatedReport(0, 0, Assert.Single(read.Reports))], new LetGo()).System;
        var opens = new OpenSums(system.QuantityCount);
        List<OpenSum> open = [.. system.Constraints.Select(sum => opens.Open(system, sum)).Where(sum => sum.CanHold && !sum.MustHold)];

        Assert.Equal(parts, opens.Parts(open).Count);
    }

    private static void AssertAsCounted(SumSystem system, Assumptions assumed)
    {
        for (int number = 0; number < system.Constraints.Count; number++)
        {
            Constraint sum = system.Constraints[number];
            Bounds reach = Counted(sum, assumed);
            Assert.Equal(reach, assumed.Reach(number));
            Assert.Equal(Overlap(reach, assumed.TargetOf(sum)), assumed.CanHold(number));

            OpenSum open = assumed.Open(number);
            Assert.Equal(Unknown(0, sum.Plus), open.Terms.Take(open.Plus).OrderBy(term => term.Quantity.Index));
            Assert.Equal(Unknown(sum.Plus, sum.Quantities.Length), open.Terms.Skip(open.Plus).OrderBy(term => term.Quantity.Index));
            long known = Enumerable.Range(0, sum.Quantities.Length).Where(i => assumed[sum.Quantities[i]].IsFixed)
                .Sum(i => sum.SignOf(i) * assumed[sum.Quantities[i]].Low);
            Bounds target = assumed.TargetOf(sum);
            Assert.Equal(new Bounds(target.Low - known, target.High - known), open.Target);
            Assert.Equal(new Bounds(reach.Low - known, reach.High - known), open.Reach);
            Assert.Equal(assumed.CanHold(number), open.CanHold);

            IEnumerable<(Quantity Quantity, Bounds Bounds)> Unknown(int from, int to) => sum.Quantities[from..to]
                .Select(figure => (Quantity: figure, Bounds: assumed[figure])).Where(term => !term.Bounds.IsFixed)
                .OrderBy(term => term.Quantity.Index);
        }

        foreach (Quantity figure in assumed.Changed)
            AssertImplied(system, assumed, figure);
    }

    // A count is one that a figure can be by each of its sums alone, if and only if it lies within the bounds that are told.
    private static void AssertImplied(SumSystem system, Assumptions assumed, Quantity figure)
    {
        Bounds implied = assumed.Implied(figure), own = assumed[figure];
        foreach (long count in new[] { 0, 1, 7, own.Low, own.High, implied.Low - 1, implied.Low, implied.High, implied.High + 1 })
        {
            bool canBe = own.Contains(count) && system.Constraints.Where(sum => sum.All.Contains(figure)).All(sum => CanHold(sum, count));
            Assert.Equal((figure, count, canBe), (figure, count, implied.Contains(count)));
        }

        bool CanHold(Constraint sum, long count)
        {
            var known = new Assumptions(assumed.Printed);
            foreach (Quantity other in assumed.Changed)
                known.Assume(other, assumed[other]);
            known.Assume(figure, Bounds.Exactly(count));
            return Overlap(Counted(sum, known), sum.Target(sum.Mean is { } mean ? known[mean] : null));
        }
    }

    private static Bounds Counted(Constraint sum, Assumptions assumed)
    {
        long low = 0, high = 0;
        for (int i = 0; i < sum.Quantities.Length; i++)
        {
            Bounds term = assumed[sum.Quantities[i]];
            low += i < sum.Plus ? term.Low : -term.High;
            high += i < sum.Plus ? term.High : -term.Low;
        }

        return new Bounds(low, high);
    }

    private static bool Overlap(Bounds one, Bounds other) => !one.And(other).IsEmpty;

    private static SumSystem System()
    {
        ReportText read = ReportText.Read(Given.Report(Text, period: "Januar 2024 - Februar 2024"), "", default);
        return SystemBuilder.Build([new StatedReport(0, 0, Assert.Single(read.Reports))], new LetGo()).System;
    }
}
