using System.Globalization;
using Tilt.Reading.Study.Judging;

namespace Tilt.Reading.Study;

/// <summary>
/// The tables of a real report in random layouts, and what is read of them held against what was printed.
/// <c>TILT_STUDY_LAYOUTS</c> says how many layouts, <c>TILT_STUDY_FIRST</c> the number of the first,
/// <c>TILT_STUDY_OUTPUT</c> where the table goes.
/// </summary>
public sealed class ReadingStudy(ReadingStudy.Results results) : IClassFixture<ReadingStudy.Results>
{
    private const int FewLayouts = 520;

    private const double LeastRight = 0.85;

    private readonly Tally tally = results.Tally;

    [Fact]
    public void No_cell_is_silently_off()
        => AssertNone(outcome => outcome.Off > 0);

    [Fact]
    public void No_layout_raises_a_false_alarm() => AssertNone(outcome => outcome.FalseAlarms > 0);

    [Fact]
    public void Most_cells_are_right()
        => Assert.True(tally.Outcomes.Sum(one => one.Right) >= LeastRight * tally.Outcomes.Sum(one => one.Right + one.Warned + one.Off));

    private void AssertNone(Func<Outcome, bool> isWrong)
    {
        Outcome[] wrong = [.. tally.Outcomes.Where(isWrong)];
        if (wrong.Length == 0)
            return;
        IEnumerable<string> stories = wrong.Take(3).Select(one => one.Story);
        Assert.Fail($"{wrong.Length} layouts, among them\n\n{string.Join("\n\n", stories)}");
    }

    /// <summary>The study, made once.</summary>
    public sealed class Results
    {
        public Results()
        {
            Tally = Tally.Run(Number("TILT_STUDY_LAYOUTS") ?? FewLayouts, Number("TILT_STUDY_FIRST") ?? 0);
            if (Environment.GetEnvironmentVariable("TILT_STUDY_OUTPUT") is not { } output)
                return;
            File.WriteAllText(output, Tally.ToMarkdown());
            File.WriteAllText(Path.ChangeExtension(output, ".failures.txt"), string.Join(
                "\n\n=====\n\n", Tally.Outcomes.Where(outcome => outcome.Story.Length > 0)
                    .OrderByDescending(outcome => (outcome.Off > 0, outcome.FalseAlarms > 0, outcome.Needless > 0))
                    .Select(outcome => outcome.Story)));
        }

        internal Tally Tally { get; }

        private static int? Number(string variable)
            => Environment.GetEnvironmentVariable(variable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    }
}
