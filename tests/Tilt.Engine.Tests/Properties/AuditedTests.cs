using System.Globalization;
using System.Text;
using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>What an audit says, held against all that counts can be: of random tables so small that each can be tried.</summary>
public class AuditedTests
{
    // A long search tries all.
    private static readonly double mostTried = Iterations.Reads > 1_000 ? double.MaxValue : 300;

    [Fact]
    public void What_is_left_and_what_to_withhold_is_what_trying_all_finds()
    {
        for (int seed = 0; seed < Iterations.Reads; seed++)
        {
            string report = seed % 10 == 0 ? OfStatus(new Random(seed)) : Report(new Random(seed));
            var audited = Audited.Of(report);
            string at = $"{seed}:\n{report}\n{string.Join('\n', audited.Left)}\n{string.Join('\n', audited.More)}";
            var tried = new Tried(audited.System, audited.Counts, []);

            Assert.True(tried.Left.SequenceEqual(audited.Counts.Select(count => count.Left)), at);
            Assert.True(audited.Counts.All(count => count.Standing is Standing.Safe or Standing.Narrowed or Standing.WorkedOut), at);
            if (audited.Counts.All(count => count.Standing == Standing.Safe))
                continue;
            Assert.True(audited.Further.IsFewest, at);
            AssertNoFewerDo(audited, at);
        }
    }

    [Fact]
    public void What_can_be_worked_out_is_the_same_for_an_audit_and_for_a_build()
    {
        for (int seed = 0; seed < Iterations.RealReads; seed++)
        {
            Understood read = Project.With(seed % 10 == 0 ? OfStatus(new Random(seed)) : Report(new Random(seed))).Read();

            IEnumerable<Place> audited = ReportSet.Of(read.Files).Audit(default).SelectMany(audit => audit.Counts)
                .Where(count => count.Standing == Standing.WorkedOut).SelectMany(count => count.Cells).Select(cell => cell.At);

            Assert.Equal(read.Files[0].Derivable(default).Select(told => told.Finding.At), audited);
        }
    }

    private static void AssertNoFewerDo(Audited audited, string at)
    {
        Quantity[] chosen = [.. audited.Further.Counts.Select(count => count.Quantity)];
        Quantity[] candidates = [.. audited.Printed.Where(quantity => audited.System.BoundsOf(quantity).Low >= 4)];

        // What nothing protects is said, and nothing else.
        var all = new Tried(audited.System, audited.Counts, candidates);
        int[] can = [.. Enumerable.Range(0, audited.Counts.Count).Where(all.IsSafe)];
        Quantity[] cannot = [.. audited.Counts.Where((_, star) => !can.Contains(star)).Select(count => count.Quantity)];
        Assert.True(audited.Further.Left.Select(count => count.Quantity).OrderBy(quantity => quantity.Index).SequenceEqual(cannot), at);
        Assert.True(DoesAll(chosen), at);
        if (cannot.Length > 0)
            return;

        long price = chosen.Sum(Value);
        if (Ways(candidates.Length, chosen.Length - 1) < mostTried)
            Assert.True(Some(candidates, chosen.Length - 1, 0).All(fewer => !DoesAll(fewer)), at);
        if (Ways(candidates.Length, chosen.Length) < mostTried)
            Assert.True(Some(candidates, chosen.Length, 0).Where(same => same.Sum(Value) < price).All(lighter => !DoesAll(lighter)), at);

        bool DoesAll(Quantity[] further)
        {
            var tried = new Tried(audited.System, audited.Counts, further);
            return can.All(tried.IsSafe);
        }

        long Value(Quantity quantity) => audited.System.BoundsOf(quantity).Low;
    }

    private static IEnumerable<Quantity[]> Some(Quantity[] of, int count, int from)
    {
        if (count <= 0)
            return count == 0 ? [[]] : [];
        return Enumerable.Range(from, Math.Max(0, of.Length - from))
            .SelectMany(first => Some(of, count - 1, first + 1).Select(rest => rest.Prepend(of[first]).ToArray()));
    }

    private static double Ways(int of, int count) => Enumerable.Range(0, count).Aggregate(1.0, (ways, i) => ways * (of - i) / (i + 1));

    // Two or three rows of two or three months, with means or without, in two parts or in one.
    private static string Report(Random random)
    {
        int months = random.Next(1, 4), rows = random.Next(2, 4);
        bool hasMean = random.Next(2) == 0, hasParts = random.Next(3) == 0;
        string[] names = ["Januar", "Februar", "Mars"];
        int[][] cells = [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, months).Select(_ => Value()).ToArray())];
        var text = new StringBuilder("# TILT120 Tiltaksdeltakere\n## Tiltak og fylke\nJanuar 2024 - Mars 2024\n");
        text.Append(hasMean ? "\tGjennomsnitt\t" : "\t").AppendJoin('\t', names.Take(months)).Append('\n');
        string[] labels = hasParts ? ["1101 Eigersund", "1103 Stavanger", "1108 Sandnes"] : ["Oslo", "Rogaland", "Ukjent"];
        int[] other = [.. Enumerable.Range(0, months).Select(_ => Value())];
        int[] whole = [.. Enumerable.Range(0, months).Select(month => cells.Sum(row => row[month]))];
        Add("I alt arbeidstrening", hasParts ? [.. whole.Zip(other, (one, more) => one + more)] : whole);
        if (hasParts)
            Add("I alt 11 Rogaland", whole);
        for (int row = 0; row < rows; row++)
            Add(labels[row], cells[row]);
        if (hasParts)
            Add("I alt 03 Oslo", other);
        if (hasParts)
            Add("0301 Oslo", other);
        return text.ToString();

        int Value() => AnyCount(random);

        void Add(string label, int[] row) => AddRow(text, label, row, hasMean);
    }

    // Two measures in two statuses, the months of one of them by gender too: most counts stand in three sums.
    private static string OfStatus(Random random)
    {
        int months = random.Next(1, 3);
        bool hasMean = random.Next(2) == 0;
        int[][] cells = [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, months).Select(_ => AnyCount(random)).ToArray())];
        int[] training = Sum(cells[0], cells[2]), following = Sum(cells[1], cells[3]), women = Array.ConvertAll(training, of => of / 3);
        var text = new StringBuilder("# TILT120 Tiltaksdeltakere\n## Tiltak\nJanuar 2024 - Februar 2024\n");
        Add(("I alt", Sum(training, following)), ("Arbeidstrening", training), ("Oppfølging", following));
        Add(("I alt Arbeidssøkere på tiltak", Sum(cells[0], cells[1])), ("Arbeidstrening", cells[0]), ("Oppfølging", cells[1]));
        Add(("I alt Andre på tiltak", Sum(cells[2], cells[3])), ("Arbeidstrening", cells[2]), ("Oppfølging", cells[3]));
        Add(("I alt arbeidstrening", training), ("Kvinner", women), ("Menn", [.. training.Zip(women, (all, some) => all - some)]));
        return text.ToString();

        static int[] Sum(int[] one, int[] other) => [.. one.Zip(other, (first, second) => first + second)];

        void Add(params (string Label, int[] Counts)[] rows)
        {
            text.Append(hasMean ? "\tGjennomsnitt\t" : "\t").Append(months == 1 ? "Januar\n" : "Januar\tFebruar\n");
            foreach ((string label, int[] counts) in rows)
                AddRow(text, label, counts, hasMean);
            text.Append('\n');
        }
    }

    private static int AnyCount(Random random) => random.Next(3) == 0 ? random.Next(4) : random.Next(4, 12);

    private static void AddRow(StringBuilder text, string label, int[] counts, bool hasMean)
    {
        text.Append(label).Append('\t');
        if (hasMean)
            text.Append(Printed((int)Math.Floor(((decimal)counts.Sum() / counts.Length) + 0.5m))).Append('\t');
        text.AppendJoin('\t', counts.Select(Printed)).Append('\n');

        static string Printed(int count) => count < 4 ? "*" : count.ToString(CultureInfo.InvariantCulture);
    }
}
