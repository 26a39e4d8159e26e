using System.Runtime.CompilerServices;
using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What is found behind the sums of one report that do not hold, and what that cost.</summary>
internal sealed record Located(long Steps, List<Misprint> Found)
{
    /// <summary>All that is claimed: which cells and rows, whether that is certain, whether it may be written, and what fits.</summary>
    public IEnumerable<string> Claims => Found.SelectMany(ClaimsOf);

    /// <param name="most">How many figures may be looked at to find where.</param>
    public static Located In(string report, long most = long.MaxValue)
        => In(Read(report), most);

    public static ReportModel Read(string report) => Assert.Single(ReportText.Read(report, "", default).Reports);

    /// <inheritdoc cref="In(string, long)" />
    public static Located In(ReportModel report, long most = long.MaxValue)
    {
        var letGo = new LetGo();
        (SumSystem system, List<TableSums> tables) = SystemBuilder.Build([new StatedReport(0, 0, report)], letGo);
        Effort detecting = Effort.Unlimited(default), locating = new(most, default);
        var finder = new ConflictFinder(system, detecting, locating);
        List<Misprint> found = new Locator(system, tables, new TableIndex(tables), letGo, finder, locating).FindAll(out _);
        return new Located(detecting.Steps + locating.Steps, found);
    }

    /// <summary>With however little effort nothing is claimed that is not with all of it.</summary>
    public static void AssertNothingIsClaimedTooSoon(ReportModel report)
    {
        Located all = In(report);
        HashSet<string> claims = [.. all.Claims];
        for (long most = 0; most < all.Steps; most += 1 + (all.Steps / 200))
            Assert.All(In(report, most).Claims, claim => Assert.Contains(claim, claims));
    }

    private static IEnumerable<string> ClaimsOf(Misprint misprint) => misprint switch
    {
        WrongCell wrong =>
        [
            Cell(wrong.Suspect), .. Also(wrong, wrong.IsCertain), .. Also(wrong, wrong.IsProved),
            .. Also(wrong, wrong.Fit != Bounds.Any, $"fits {wrong.Fit}"),
        ],
        SwappedCells swapped => [$"{Cell(swapped.First)} {Cell(swapped.Second)} {swapped.IsProved}"],
        ExchangedRows exchanged => [$"exchanged {exchanged.First.Label} {exchanged.Second.Label}"],
        ShiftedRow shifted => [$"shifted {shifted.Row.Label}"],
        DoubledRow doubled => [$"doubled {doubled.Row.Label} {doubled.Original.Label}"],
        MissingRow missing => [$"missing in {missing.Whole.Label}"],
        _ => [],
    };

    private static string[] Also(WrongCell wrong, bool isSo, [CallerArgumentExpression(nameof(isSo))] string what = "")
        => isSo ? [$"{Cell(wrong.Suspect)} {what}"] : [];

    private static string Cell(Suspect suspect) => $"{suspect.Cell.Row.Label}, row {suspect.Cell.Row.Ordinal}, {suspect.Cell.Column}";
}
