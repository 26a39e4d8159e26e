using System.Globalization;
using System.Text;
using Tilt.Checking.Study.Printed;
using Tilt.Checking.Study.Reports;
using Tilt.Engine.Findings;

namespace Tilt.Checking.Study.Soft;

/// <summary>
/// Soft checks: what they tell of reports in which nothing is wrong, and of slips that no sum can see. <c>TILT_SOFT_ITERATIONS</c> says how
/// much is tried, <c>TILT_SOFT_OUTPUT</c> where the tables go.
/// </summary>
public sealed class SoftStudy(SoftStudy.Results results) : IClassFixture<SoftStudy.Results>
{
    private const int Few = 1;

    [Fact]
    public void Nothing_is_told_of_the_real_report() => Assert.Empty(results.OfReal.Soft.Select(Told.Describe));

    [Fact]
    public void Hardly_anything_is_told_of_made_up_reports()
    {
        foreach ((string reports, double told) in results.Noise)
            Assert.True(told <= 1, $"{reports}: {told.ToString(CultureInfo.InvariantCulture)}");
    }

    [Theory]
    [InlineData("real", Slip.DigitDropped, 0.9)]
    [InlineData("real", Slip.DigitDoubled, 0.9)]
    [InlineData("real", Slip.DigitsExchanged, 0.25)]
    [InlineData("real", Slip.DigitChanged, 0.2)]
    [InlineData("real", Slip.MonthTimesTen, 0.95)]
    [InlineData("real", Slip.MonthCopied, 0.7)]
    [InlineData("real", Slip.RowCopied, 0.9)]
    [InlineData("real", Slip.LabelsExchanged, 0.3)]
    [InlineData("years", Slip.LabelsExchanged, 0.9)]
    [InlineData("years", Slip.DigitDropped, 0.9)]
    [InlineData("years", Slip.DigitDoubled, 0.9)]
    [InlineData("years", Slip.YearCopied, 0.5)]
    public void Slips_are_found(string of, object slip, double least)
    {
        var kind = (Slip)slip;
        (int found, int all) = results.Of(of, kind);
        Assert.True(found >= least * all, $"{found} of {all}");
    }

    [Fact]
    public void No_sum_sees_them() => Assert.Equal(0, results.SeenBySums);

    /// <summary>The study, made once.</summary>
    public sealed class Results
    {
        private static readonly string[] sizes = ["less than 5 %", "5–10 %", "10–20 %", "20–40 %", "40–100 %", "more"];
        private static readonly double[] upTo =
            [.. new[] { 1.05, 1.1, 1.2, 1.4, 2, double.PositiveInfinity }.Select(times => Math.Log(times))];

        private readonly Dictionary<(string Of, Slip Slip), (int Found, int All)> bySlip = [];
        private readonly Dictionary<(string Of, int Size), (int Found, int All)> bySize = [];

        public Results()
        {
            int iterations = int.TryParse(
                Environment.GetEnvironmentVariable("TILT_SOFT_ITERATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out int asked)
                ? asked : Few;
            OfReal = Told.Of(SoftOptions.Default, ("tilt120-2024.md", new PrintedText(RealReport.Read()).Text));
            Noise = [.. NoiseOf(iterations)];
            PlantInReal(2 * iterations);
            PlantInYears(8 * iterations);
            if (Environment.GetEnvironmentVariable("TILT_SOFT_OUTPUT") is { } output)
                File.WriteAllText(output, ToMarkdown());
        }

        internal Told OfReal { get; }

        internal IReadOnlyList<(string Reports, double Told)> Noise { get; }

        internal int SeenBySums { get; private set; }

        internal (int Found, int All) Of(string of, Slip slip) => bySlip[(of, slip)];

        private static IEnumerable<(string, double)> NoiseOf(int iterations)
        {
            int many = 3 * iterations;
            IReadOnlyList<Book>[] sets = [.. Enumerable.Range(0, many).Select(seed => Books.Simulated(seed))];
            int years = sets.Sum(books => books.Count);
            yield return ("made-up years, four together", sets.Sum(books => Told.Of(
                SoftOptions.Default, [.. books.Select(book => (book.Path, book.Print()))]).Soft.Count()) / (double)years);
            yield return ("made-up years, each alone", sets.SelectMany(books => books).Sum(book => Told.Of(
                SoftOptions.Default, (book.Path, book.Print())).Soft.Count()) / (double)years);
            yield return ("random reports without any season", Enumerable.Range(0, 10 * many).Sum(seed => Told.Of(
                SoftOptions.Default, ("report.md", new PrintedText(RandomReport.Make(seed)).Text)).Soft.Count()) / (10.0 * many));
        }

        private void PlantInReal(int times)
        {
            IReadOnlyList<Sheet> sheets = Books.Real();
            var random = new Random(1);
            for (int number = 0; number < times * sheets.Count; number++)
            {
                // Without a total too, which is another way not to be seen.
                Sheet sheet = sheets[number % sheets.Count] with { HasTotal = number / sheets.Count % 2 == 0 };
                Sheet[] beside = [.. sheets.Where(other
                    => sheet.HasTotal && other.Dimension == sheet.Dimension && other.Measure != sheet.Measure)];
                foreach (Slip slip in Enum.GetValues<Slip>())
                {
                    if (Planted.Make(slip, sheet, null, random) is { } planted)
                        Count("real", slip, planted, new Book(2024, [planted.Sheet, .. beside]), []);
                }
            }
        }

        private void PlantInYears(int times)
        {
            var random = new Random(2);
            for (int seed = 0; seed < times; seed++)
            {
                IReadOnlyList<Book> all = Books.Simulated(seed);
                string dimension = Names.Dimensions[seed % Names.Dimensions.Length].Dimension;
                Book[] books = [.. all.Select(book
                    => book with { Sheets = [.. book.Sheets.Where(sheet => sheet.Dimension == dimension)] })];
                foreach (Slip slip in Enum.GetValues<Slip>())
                {
                    int year = random.Next(1, books.Length), at = random.Next(books[year].Sheets.Count);
                    if (Planted.Make(slip, books[year].Sheets[at], books[year - 1].Sheets[at], random) is not { } planted)
                        continue;
                    Sheet[] sheets = [planted.Sheet, .. books[year].Sheets.Where((_, i) => i != at)];
                    Count("years", slip, planted, books[year] with { Sheets = sheets }, books.Where((_, i) => i != year));
                }
            }
        }

        private void Count(string of, Slip slip, Planted planted, Book book, IEnumerable<Book> others)
        {
            string text = book.Print();
            var told = Told.Of(SoftOptions.Default, [(book.Path, text), .. others.Select(other => (other.Path, other.Print()))]);
            SeenBySums += told.IsHard ? 1 : 0;
            string label = planted.Sheet.Rows[0].Label + "\t";
            int first = Array.FindIndex(text.Split('\n'), line => line.StartsWith(label, StringComparison.Ordinal)) + 1;
            bool isFound = told.Soft.Any(one => one.Path == book.Path
                && (planted.Figure is null
                    ? one.Line >= first - 1 && one.Line < first + planted.Sheet.Rows.Count
                    : one.Line == first + planted.Row && one.Printed == planted.Figure));
            Add(bySlip, (of, slip), isFound);
            if (planted.Figure is not null)
                Add(bySize, (of, Array.FindIndex(upTo, size => planted.Change < size)), isFound);
        }

        private static void Add<T>(Dictionary<T, (int Found, int All)> tally, T key, bool isFound) where T : notnull
        {
            (int found, int all) = tally.GetValueOrDefault(key);
            tally[key] = (found + (isFound ? 1 : 0), all + 1);
        }

        private string ToMarkdown()
        {
            var text = new StringBuilder("| nothing wrong | told a report |\n|---|---|\n");
            text.Append(CultureInfo.InvariantCulture, $"| the real report | {OfReal.Soft.Count()} |\n");
            foreach ((string reports, double told) in Noise)
                text.Append(CultureInfo.InvariantCulture, $"| {reports} | {told:0.00} |\n");
            text.Append("\n| slip | in the real report | in made-up years |\n|---|---|---|\n");
            foreach (Slip slip in Enum.GetValues<Slip>())
            {
                text.Append(
                    CultureInfo.InvariantCulture, $"| {slip} | {Share(bySlip, ("real", slip))} | {Share(bySlip, ("years", slip))} |\n");
            }

            text.Append("\n| off by | in the real report | in made-up years |\n|---|---|---|\n");
            for (int size = 0; size < sizes.Length; size++)
            {
                (string real, string years) = (Share(bySize, ("real", size)), Share(bySize, ("years", size)));
                text.Append(CultureInfo.InvariantCulture, $"| {sizes[size]} | {real} | {years} |\n");
            }

            return text.Append(CultureInfo.InvariantCulture, $"\nseen by sums: {SeenBySums}\n").ToString();
        }

        private static string Share<T>(Dictionary<T, (int Found, int All)> tally, T key) where T : notnull
            => tally.TryGetValue(key, out (int Found, int All) of)
                ? string.Create(CultureInfo.InvariantCulture, $"{of.Found}/{of.All} ({100.0 * of.Found / of.All:0} %)")
                : "–";
    }
}
