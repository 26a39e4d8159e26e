using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Checking.Study.Printed;
using Tilt.Checking.Study.Truth;
using Tilt.Engine.Findings;

namespace Tilt.Checking.Study.Studying;

/// <summary>Looks for what a warning must not say: what a star hides, or what it can be worked out from.</summary>
internal static partial class Leaks
{
    public static string? Find(Report before, Report report, PrintedText printed, Warnings warnings)
    {
        if (!before.Suppresses)
            return null;
        foreach (Finding finding in warnings.Checking)
        {
            Place? place = printed.PlaceAt(finding.At.Span);
            string message = Warnings.Message(finding);
            if (IsHidden(finding.Expected))
                return "expects " + finding.Expected;
            if (place is { } at && report[at] == Figure.Star && IsHidden(finding.Found))
                return "finds a number in a star";
            if (Fitting().Match(message) is { Success: true } fit && IsHidden(fit.Groups[1].Value))
                return "says that a hidden figure fits";
            if (finding.Expected is not (null or Figure.Star) && TellsSumWithStars(before, report, message))
                return "tells a sum with stars beside the fitting value";
        }

        return null;
    }

    private static bool IsHidden(string? figure) => figure is "0" or "1" or "2" or "3";

    private static bool TellsSumWithStars(Report before, Report report, string message)
    {
        if (Bounded().IsMatch(message))
            return true;
        return Exact().Match(message) is { Success: true } match
            && long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var sum
            && !SumsWithoutStars(report).Concat(SumsWithoutStars(before)).Any(range => range.Low <= sum && sum <= range.High);
    }

    // What rows of a table add up to in a month, or status tables for a row, where each of the figures is printed somewhere.
    private static IEnumerable<Interval> SumsWithoutStars(Report report)
    {
        ILookup<int, Printing> printings = Statements.Of(report).Printings.ToLookup(printing => printing.Figure);
        Dictionary<Place, Printing[]> figures = printings
            .SelectMany(all => all, (all, one) => (one.Place, All: all.ToArray()))
            .ToDictionary(entry => entry.Place, entry => entry.All);
        Place[] cells = [.. report.Places.Where(place => report.ColumnAt(place) > 0)];
        var tables = cells.Where(cell => !report.RowAt(cell).IsTotal)
            .GroupBy(cell => $"{report.RowAt(cell).Table} {report.ColumnAt(cell)}");
        var statuses = cells.Where(cell => report.Tables[report.RowAt(cell).Table].Role == Role.Status)
            .GroupBy(cell => $"{MeasureOf(report.RowAt(cell))} {report.ColumnAt(cell)}");
        return from sum in tables.Concat(statuses)
               where sum.All(cell => figures[cell].Any(printing => printing.Range.IsOne))
               let terms = sum.Select(cell => figures[cell]).DistinctBy(printed => printed[0].Figure)
               select new Interval(
                   terms.Sum(printed => printed.Min(one => one.Range.Low)),
                   terms.Sum(printed => printed.Max(one => one.Range.High)));

        static string MeasureOf(Row row) => row.IsTotal ? "" : row.Label.Text.Replace(" ", "");
    }

    [GeneratedRegex(@"(?:add up to|have a mean of) \d+ to \d+ ")]
    private static partial Regex Bounded();

    [GeneratedRegex(@"add up to (\d+)(?! to)\b")]
    private static partial Regex Exact();

    [GeneratedRegex(@" is printed, (\d+) (?:to \d+ )?fits?\b")]
    private static partial Regex Fitting();
}
