using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Fixing;

/// <summary>Many fixes of one report at once.</summary>
public class TogetherTests
{
    [Fact]
    public void Restores_the_real_report_to_the_letter()
    {
        string report = TestData.Read("tilt120-2024.md");
        string[] lines = report.Split('\n');
        Misprint(22, "5 791", "5 719");
        Misprint(28, "\t16\t", "\t61\t");
        Misprint(54, "<b>7 640</b>", "<b>640</b>");
        Misprint(55, "\t1 010\t", "\t1 100\t");
        Misprint(133, "3 675", "3 657");
        Misprint(207, "\t1 880\t", "\t1 808\t");
        Mending misprinted = Mending.Of(string.Join('\n', lines));

        Assert.True(misprinted.Warnings.Length >= 6);
        Assert.Equal(report, misprinted.FixedAll("TILT10"));
        Assert.Empty(Mending.Of(report).Warnings);

        void Misprint(int line, string right, string wrong) => lines[line - 1] = lines[line - 1].Misprint(right, wrong);
    }

    [Fact]
    public void Figures_and_labels_are_mended_together()
    {
        string report = Example.Tabs.Misprint("2 700", "2 070").Misprint("Kvinner", "Kvinnner").Misprint("\tFebruar", "\tFebuar");
        Assert.Equal(Example.Tabs, Mending.Of(report).FixedAll("TILT"));
    }

    [Theory]
    [InlineData("2 700", "200")]
    [InlineData("2 500\t2 700", "2 700\t2 500")]
    public void An_edit_is_made_once_however_often_it_is_asked_for(string right, string wrong)
    {
        Mending report = Mending.Of(Example.Tabs.Misprint(right, wrong));
        ReportEdit edit = report.EditFor("TILT101")!;

        Assert.Equal(Example.Tabs, report.With(ReportEdit.Together([edit, edit])));
    }

    [Fact]
    public void They_come_in_the_order_of_the_text()
        => Assert.Equal([1, 5, 9], ReportEdit.Together([Edit((9, 2)), Edit((1, 2)), Edit((5, 2))]).Select(edit => edit.Span.Start));

    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(0, 4, true)]
    [InlineData(4, 2, true)]
    [InlineData(5, 0, true)]
    [InlineData(6, 3, true)]
    [InlineData(7, 1, false)]
    public void Of_two_that_touch_the_first_is_made(int start, int length, bool touches)
    {
        // Characters 4 and 5; an edit right before or behind them would move what they are.
        var first = new TextSpan(Math.Min(start, 4), start < 4 ? length : 2);
        TextEdit[] made = [.. ReportEdit.Together([Edit((4, 2)), Edit((start, length))])];

        Assert.Equal(touches ? 1 : 2, made.Length);
        Assert.Equal(first, made[0].Span);
    }

    [Fact]
    public void One_of_two_places_is_not_made_by_half()
    {
        // The exchange of 4 and 12 touches what is written at 12: of the two the one that begins first is made, whole.
        Assert.Equal(
            [4, 12],
            ReportEdit.Together([Edit((12, 1)), Edit((12, 1), (4, 1)), Edit((4, 1), (12, 1))]).Select(edit => edit.Span.Start));
        Assert.Equal([2, 4], ReportEdit.Together([Edit((4, 1)), Edit((2, 1)), Edit((4, 1), (12, 1))]).Select(edit => edit.Span.Start));
    }

    [Fact]
    public void Of_none_comes_none() => Assert.Empty(ReportEdit.Together([]));

    private static ReportEdit Edit(params (int Start, int Length)[] places)
        => new(new Phrase("Fix_AllFigures"), [.. places.Select(place => new TextEdit(new TextSpan(place.Start, place.Length), "x"))]);
}
