using CsCheck;
using Tilt.Engine.Findings;
using Tilt.Engine.Reading;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Properties;

/// <summary>The real report, damaged at random: what is damaged may be lost, and is said; what is not stays as it was.</summary>
public class DamageTests
{
    private static readonly string report = TestData.Read("tilt120-2024.md");
    private static readonly string[] reportLines = report.Split('\n');
    private static readonly SortedDictionary<int, string> rows = Understood.Read(report).RowsByLine();

    /// <summary>The lines of rows that are no totals.</summary>
    private static readonly int[] bodyLines = [.. rows.Keys.Where(line => !reportLines[line - 1].Contains("I alt", StringComparison.Ordinal))];

    private static readonly Gen<char> character = Gen.Char["0123456789 \t*-.,;|<>b/\"\\lIOåæø\u00A0\uFFFD\uFEFF\0😀"];

    /// <summary>One slip in a text: at a place from 0 to 1, a character put, lost, changed, doubled, swapped, or the rest cut off.</summary>
    private static readonly Gen<Func<string, string>> slip = Gen.Select(Gen.Double.Unit, Gen.Int[0, 5], character, (where, kind, c) => (Func<string, string>)(text =>
    {
        int at = (int)(where * text.Length);
        return text.Length < 2 ? text + c : kind switch
        {
            0 => text.Insert(at, c.ToString()),
            1 => text.Remove(at, 1),
            2 => text.Remove(at, 1).Insert(at, c.ToString()),
            3 => text.Insert(at, text[at].ToString()),
            4 when at > 0 => text.Remove(at - 1, 2).Insert(at - 1, $"{text[at]}{text[at - 1]}"),
            _ => text[..at],
        };
    }));

    [Fact]
    public void Damage_to_the_figures_of_rows_leaves_every_other_row_as_it_was()
        => Gen.Select(Any.Of(bodyLines), slip).Array[1, 5].Sample(
            damages =>
            {
                string[] lines = [.. reportLines];
                foreach ((int line, var slip) in damages)
                {
                    int label = lines[line - 1].IndexOf('\t');
                    if (label >= 0)
                        lines[line - 1] = lines[line - 1][..(label + 1)] + slip(lines[line - 1][(label + 1)..]);
                }

                AssertOthersStand(lines, damages.Select(damage => damage.Item1));
            },
            iter: Iterations.RealReads);

    [Fact]
    public void Damage_to_a_label_leaves_the_figures_of_every_other_row_as_they_were()
        => Gen.Select(Any.Of(bodyLines), slip).Sample(
            (line, slip) =>
            {
                string[] lines = [.. reportLines];
                int label = lines[line - 1].IndexOf('\t');
                lines[line - 1] = slip(lines[line - 1][..label]) + lines[line - 1][label..];
                AssertOthersStand(lines, [line]);

                var figures = Understood.Read(string.Join('\n', lines)).RowsByLine(named: false);
                foreach ((int other, string row) in Understood.Read(report).RowsByLine(named: false).Where(row => row.Key != line))
                    Assert.Equal((other, row), (other, figures.GetValueOrDefault(other)));
            },
            iter: Iterations.RealReads);

    [Fact]
    public void A_row_that_is_lost_leaves_every_other_row_as_it_was()
    {
        foreach (int line in bodyLines)
            AssertOthersStand([.. reportLines[..(line - 1)], "", .. reportLines[line..]], [line]);
    }

    [Fact]
    public void A_row_that_stands_twice_is_said_and_moves_nothing()
    {
        foreach (int line in bodyLines)
        {
            ReportText read = Understood.Read(string.Join('\n', [.. reportLines[..line], .. reportLines[(line - 1)..]]));
            Assert.Equal(rows.Values, read.RowsByLine().Values);
            Assert.Single(read.Findings, finding => finding.Rule == Rules.RepeatedRow);
        }
    }

    [Fact]
    public void A_report_that_ends_too_soon_has_the_figures_until_there()
        => Gen.Int[0, report.Length].Sample(
            length =>
            {
                int complete = report[..length].Count(c => c == '\n');
                var found = Understood.Read(report[..length]).RowsByLine(named: false);
                var expected = Understood.Read(report).RowsByLine(named: false);
                foreach ((int line, string row) in expected.Where(row => row.Key <= complete))
                    Assert.Equal((line, row), (line, found.GetValueOrDefault(line)));
            },
            iter: Iterations.RealReads);

    [Fact]
    public void No_damage_breaks_the_generator_or_its_code()
        => Gen.Select(slip.Array[1, 40], Gen.Int[0, 3], Gen.Int[0, reportLines.Length - 20]).Sample(
            (slips, kind, line) =>
            {
                IEnumerable<string> lines = kind switch
                {
                    0 => reportLines,
                    1 => [.. reportLines[..line], .. reportLines[(line + 15)..]],
                    2 => [.. reportLines[..line], .. reportLines[(line / 2)..]],
                    _ => reportLines.Select((text, i) => i % 7 == line % 7 ? slips[i % slips.Length](text) : text),
                };
                string damaged = string.Join('\n', lines);
                foreach (var slip in slips)
                {
                    // A cut here would leave nothing to look at.
                    string next = slip(damaged);
                    damaged = next.Length > damaged.Length / 2 ? next : damaged;
                }

                Built built = Project.With(damaged).Build();
                Assert.Empty(built.CompilerSays);
                Assert.DoesNotContain(built.Diagnostics, said => said.Id is "AD0001" or "CS8785");
            },
            iter: Iterations.Builds);

    [Fact]
    public void No_text_makes_reading_throw()
        => Gen.String[character, 0, 400].Sample(text => { Understood.Read(text); }, iter: Iterations.Reads);

    /// <summary>
    /// All rows but the damaged ones have their figures, table, code and name. The total of a piece that has no other row
    /// left is not asked for: what it is the total of, nothing tells any more.
    /// </summary>
    private static void AssertOthersStand(string[] lines, IEnumerable<int> damaged)
    {
        HashSet<int> lost = [.. damaged];
        lost.UnionWith(rows.Keys.Except(bodyLines).Where(total => BodyOf(total).All(lost.Contains)).ToArray());
        ReportText read = Understood.Read(string.Join('\n', lines));
        var found = read.RowsByLine();
        foreach ((int line, string row) in rows.Where(row => !lost.Contains(row.Key)))
            Assert.Equal((line, row), (line, found.GetValueOrDefault(line)));
    }

    private static IEnumerable<int> BodyOf(int total) => Enumerable.Range(total + 1, 20).TakeWhile(bodyLines.Contains);
}
