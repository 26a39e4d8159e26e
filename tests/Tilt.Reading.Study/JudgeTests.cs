using Tilt.Engine.Findings;
using Tilt.Engine.Text;
using Tilt.Reading.Study.Judging;
using Tilt.Reading.Study.Layouts;

namespace Tilt.Reading.Study;

/// <summary>The judge is not fooled: readings that were broken on purpose.</summary>
public class JudgeTests
{
    private static readonly Layout layout = Enumerable.Range(0, 100).Select(seed => LayoutMaker.Make(Kind.Semicolons, seed))
        .First(made => made.Traits.Count == 0 && made.Rows.Count > 3);

    private readonly Judging.Reading read = Judging.Reading.Of(layout);

    [Fact]
    public void All_that_is_printed_is_right() => Assert.Equal((Printed, 0, 0), Judged(read));

    [Fact]
    public void Figures_under_the_next_months_name_are_off()
    {
        string[] names = [.. Truth.Columns.Names, "Januar"];
        ReadCell Shift(ReadCell cell)
        {
            string[] parts = cell.Name.Split('.');
            parts[^1] = names[Array.IndexOf(names, parts[^1]) + 1];
            return cell with { Name = string.Join('.', parts) };
        }

        Assert.Equal((0, 0, Printed), Judged(read with { Cells = [.. read.Cells.Select(Shift)] }));
    }

    [Fact]
    public void The_same_figure_of_another_place_is_off()
    {
        PrintedFigure first = layout.Rows[1].Figures[0], other = layout.Rows[2].Figures[0];
        ReadCell[] moved = [.. read.Cells.Select(cell => cell.Span == first.Span ? cell with { Span = new TextSpan(0, 1) } : cell)];

        Assert.NotEqual(first.Span, other.Span);
        Assert.Equal((Printed - 1, 0, 2), Judged(read with { Cells = moved }));
    }

    [Fact]
    public void Another_value_is_off()
    {
        TextSpan span = layout.Rows[1].Figures[1].Span;
        ReadCell[] changed = [.. read.Cells.Select(cell => cell.Span == span ? cell with { Value = "7" } : cell)];

        Assert.Equal((Printed - 1, 0, 1), Judged(read with { Cells = changed }));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_row_that_is_lost_is_warned_of_by_a_warning_at_it_and_by_none_at_another(int rowOfWarning, bool isWarned)
    {
        int lost = layout.Rows[1].Figures.Count;
        Judging.Reading without = read with
        {
            Cells = [.. read.Cells.Where(cell => !layout.Rows[1].Figures.Exists(figure => figure.Span == cell.Span))],
        };
        Judging.Reading said = without with
        {
            Said = [new Said(Rules.RowDoesNotFit, new TextSpan(layout.Rows[rowOfWarning].Regions[0].Start, 3), "", [])],
        };

        Assert.Equal((Printed - lost, 0, lost), Judged(without));
        Assert.Equal((Printed - lost, isWarned ? lost : 0, isWarned ? 0 : lost), Judged(said));
    }

    [Fact]
    public void What_is_only_remarked_is_no_warning()
    {
        Judging.Reading nothing = read with
        {
            Cells = [],
            Said = [.. layout.Rows.Select(row => new Said(Rules.Realigned, new TextSpan(row.Regions[0].Start, 3), "", []))],
        };

        Assert.Equal((0, 0, Printed), Judged(nothing));
    }

    private static int Printed => layout.Rows.Sum(row => row.Figures.Count(figure => !figure.Span.IsEmpty));

    private static (int Right, int Warned, int Off) Judged(Judging.Reading reading)
    {
        var judge = new Judge(layout, reading);
        return (judge.Right, judge.Warned, judge.Off);
    }
}
