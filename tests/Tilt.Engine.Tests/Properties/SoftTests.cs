using System.Globalization;
using CsCheck;
using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>
/// Whatever a report holds: soft checks tell nothing of a star, nothing twice, and the same whatever order its rows have.
/// </summary>
public class SoftTests
{
    private static readonly Gen<string[][]> tables = Gen.Select(Gen.Int[2, 9], Gen.Int[3, 12], Gen.Int[0, 1_000_000])
        .Select((rows, months, seed) => Table(rows, months, new Random(seed)));

    [Fact]
    public void Nothing_is_told_of_a_star_and_nothing_is_told_twice()
        => tables.Sample(
            table =>
            {
                Understood read = Softly.Read(new SoftOptions(1, 0), Report(table));
                Finding[] told = [.. read.Findings.Select(entry => entry.Told.Finding)
                    .Where(finding => finding.Rule.Category == Category.Soft)];
                string text = read.Files[0].File.Source.Text;

                Assert.DoesNotContain(told, finding => finding.Rule == Rules.StandsOut && text[finding.At.Span.Start] == '*');
                Assert.Equal(told.Length, told.Select(finding => (finding.Rule, finding.At)).Distinct().Count());
                Assert.All(told, finding => Assert.DoesNotContain("*", finding.Message(CultureInfo.InvariantCulture)));
            },
            iter: Iterations.RealReads);

    // Of what is the same twice the later is told, and an order is what this is not about.
    [Fact]
    public void The_order_of_rows_says_nothing_of_what_stands_out()
        => Gen.Select(tables, Gen.Int[0, 1_000_000]).Sample(
            (table, seed) =>
            {
                string[][] other = (string[][])table.Clone();
                new Random(seed).Shuffle(other);

                Assert.Equal(Outliers(table), Outliers(other));
            },
            iter: Iterations.RealReads);

    [Fact]
    public void What_is_off_costs_nothing()
    {
        Understood read = Project.With(Report(Table(9, 12, new Random(1)))).Read();

        Assert.DoesNotContain(read.Ids, id => id.StartsWith("TILT3", StringComparison.Ordinal));
        Assert.False(read.Files[0].Options.Findings.EnablesSoft);
    }

    private static string[] Outliers(string[][] table) => [.. Softly.Read(new SoftOptions(3, 2), Report(table))
        .Findings.Select(entry => entry.Told).Where(told => told.Finding.Rule == Rules.StandsOut)
        .Select(told => told.Finding.Message(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal)];

    private static string Report(string[][] table)
        => Given.Report(
            string.Join('\n', table.Select(row => string.Join('|', row))
                .Prepend("|" + string.Join('|', Family.MonthNames.All.Take(table[0].Length - 1)))),
            period: $"Januar 2024 - {Family.MonthNames.All[table[0].Length - 2]} 2024");

    // Figures of all sizes that move a little, with a star, a blank or a slip here and there.
    private static string[][] Table(int rows, int months, Random random)
        => [.. Enumerable.Range(0, rows).Select(row =>
        {
            double size = Math.Exp(random.NextDouble() * 9);
            return Enumerable.Range(0, months).Select(_ => random.Next(20) switch
            {
                0 => "*",
                1 => "",
                2 => Print(size * 10),
                _ => Print(size * (0.9 + (0.2 * random.NextDouble()))),
            }).Prepend($"Sted {(char)('a' + row)}").ToArray();
        })];

    private static string Print(double figure)
        => figure < 4 ? "*" : Math.Round(figure).ToString(CultureInfo.InvariantCulture);
}
