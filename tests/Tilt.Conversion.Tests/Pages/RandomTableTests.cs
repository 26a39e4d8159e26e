namespace Tilt.Conversion.Tests.Pages;

/// <summary>Whatever a table looks like, each of its figures is right or told as doubtful.</summary>
public class RandomTableTests
{
    [Fact]
    public void A_figure_is_right_or_doubtful()
    {
        (int right, int all) = (0, 0);
        for (int seed = 0; seed < Iterations.RealReads * 2; seed++)
        {
            var table = new RandomTable(seed);
            string[][] lines = [.. table.Paper.Lines.Select(line => line.Split('|'))];
            string[] headings = table.IsHeaded ? lines[0] : [];
            for (int i = 0; i < table.Labels.Length; i++)
            {
                string[] want = [.. table.Figures[i].Select(figure => figure.Replace('~', ' '))];
                string[] found = lines.FirstOrDefault(line => line[0] == table.Labels[i]) ?? ["?"];
                bool isRight = want.SequenceEqual(table.IsHeaded ? Under(headings, table.Headings, found) : found[1..]);
                Assert.True(
                    isRight || string.Concat(found).Contains('?') || !Fits(headings, found, table),
                    $"Seed {seed}: {string.Join('|', headings)} over {string.Join('|', found)}, not {string.Join('|', want)}");
                (right, all) = table.IsHeaded ? (right + (isRight ? 1 : 0), all + 1) : (right, all);
            }
        }

        Assert.True(right > all * 0.99, $"{right} of {all}");
    }

    // What is under each heading: a blank one with nothing under it may stand between them.
    private static IEnumerable<string> Under(string[] headings, string[] months, string[] found)
        => months.Select(month => Array.IndexOf(headings, month))
            .Select(at => at >= 0 && at < found.Length ? found[at] : at < 0 ? "lost" : "");

    // A row that is longer than what heads it, and one that has another number of figures, is told by the reader.
    private static bool Fits(string[] headings, string[] found, RandomTable table)
        => table.IsHeaded ? found.Length <= headings.Length : found.Length - 1 == table.Headings.Length;
}
