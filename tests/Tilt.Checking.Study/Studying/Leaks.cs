using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Checking.Study.Printed;
using Tilt.Checking.Study.Truth;
using Tilt.Generator.Reading;

namespace Tilt.Checking.Study.Studying;

/// <summary>Looks for what a warning must not say: what a star hides, or what it can be worked out from.</summary>
internal static partial class Leaks
{
    public static string? Find(Report before, Report report, PrintedText printed, Warnings warnings)
    {
        if (!report.Suppresses)
            return null;
        foreach (Finding finding in warnings.Checking)
        {
            Place? place = printed.PlaceAt(finding.Span);
            string message = warnings.Message(finding);
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
            && !SumsWithoutStars(report).Contains(sum) && !SumsWithoutStars(before).Contains(sum);
    }

    // What rows of a table add up to in a month, or status tables for a row, where each of the figures is printed somewhere.
    private static IEnumerable<long> SumsWithoutStars(Report report)
    {
        ILookup<int, Printing> byFigure = Statements.Of(report).Printings.ToLookup(printing => printing.Figure);
        var byPlace = byFigure.SelectMany(printings => printings, (printings, printing) => (printing.Place, printings))
            .ToDictionary(entry => entry.Place, entry => entry.printings.Where(printing => printing.Range.IsOne).Select(printing => (long?)printing.Range.Low).FirstOrDefault());
        var cells = report.Places.Where(place => report.ColumnAt(place) > 0).ToList();
        var tables = cells.Where(cell => !report.RowAt(cell).IsTotal).GroupBy(cell => $"{report.RowAt(cell).Table} {report.ColumnAt(cell)}");
        var statuses = cells.Where(cell => report.Tables[report.RowAt(cell).Table].Role == Role.Status)
            .GroupBy(cell => $"{(report.RowAt(cell).IsTotal ? "" : report.RowAt(cell).Label.Text.Replace(" ", ""))} {report.ColumnAt(cell)}");
        return tables.Concat(statuses).Select(group => group.Select(cell => byPlace[cell])).Where(values => values.All(value => value is not null)).Select(values => values.Sum()!.Value);
    }

    [GeneratedRegex(@"(?:add up to|have a mean of) \d+ to \d+ ")]
    private static partial Regex Bounded();

    [GeneratedRegex(@"add up to (\d+)(?! to)\b")]
    private static partial Regex Exact();

    [GeneratedRegex(@" is printed, (\d+) (?:to \d+ )?fits?\b")]
    private static partial Regex Fitting();
}
