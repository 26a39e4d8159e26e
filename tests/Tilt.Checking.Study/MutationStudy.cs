using System.Globalization;
using Tilt.Checking.Study.Misprints;
using Tilt.Checking.Study.Studying;

namespace Tilt.Checking.Study;

/// <summary>
/// Misprints of every kind, seeded into consistent reports, and what the checker says of them held against an independent truth.
/// <c>TILT_STUDY_ITERATIONS</c> says for how many reports, <c>TILT_STUDY_OUTPUT</c> where the table goes.
/// </summary>
public sealed class MutationStudy(MutationStudy.Results results) : IClassFixture<MutationStudy.Results>
{
    private const int FewReports = 48;

    private readonly Tally tally = results.Tally;

    [Fact]
    public void Detects_all_that_can_be_detected() => AssertNone("missed");

    [Fact]
    public void Raises_no_false_alarm() => AssertNone("false alarm");

    [Fact]
    public void Stands_at_the_cell_that_alone_explains_it()
        => AssertShare(0.99, tally.Share(outcome => outcome.AtTheCell), "not at the cell");

    [Fact]
    public void Tells_the_value_that_fits() => AssertShare(0.99, tally.Share(outcome => outcome.RightValue), "not the value");

    [Fact]
    public void Gives_one_warning_for_one_misprint()
        => AssertShare(0.95, tally.Of(kind => kind.IsOfOneCell()).Share(outcome => outcome.OneWarning), "several warnings");

    [Fact]
    public void Is_never_certain_of_a_wrong_cell() => AssertNone("certain but wrong", tally.Of(kind => kind.IsOfOneCell()));

    [Fact]
    public void Is_hardly_ever_where_more_is_wrong()
        => AssertShare(0.995, tally.Share(outcome => !outcome.CertainButWrong), "certain but wrong");

    [Fact]
    public void Never_writes_what_is_not_right() => AssertNone("mended wrong");

    [Fact]
    public void Leaks_nothing() => AssertNone("leak");

    private void AssertNone(string failure) => AssertNone(failure, tally);

    private static void AssertNone(string failure, Tally of) => Assert.True(of.Stories(failure).Length == 0, of.Stories(failure));

    private void AssertShare(double least, Share share, string failure)
        => Assert.True(share.Part >= least, $"{share}\n\n{tally.Stories(failure)}");

    /// <summary>The study, made once.</summary>
    public sealed class Results
    {
        public Results()
        {
            string? iterations = Environment.GetEnvironmentVariable("TILT_STUDY_ITERATIONS");
            string? output = Environment.GetEnvironmentVariable("TILT_STUDY_OUTPUT");
            Tally = Studying.Study.Run(iterations is null ? FewReports : int.Parse(iterations, CultureInfo.InvariantCulture));
            if (output is null)
                return;
            File.WriteAllText(output, Tally.ToMarkdown());
            File.WriteAllText(Path.ChangeExtension(output, ".failures.txt"), Tally.FailuresToText());
        }

        internal Tally Tally { get; }
    }
}
