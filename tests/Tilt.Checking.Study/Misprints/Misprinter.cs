using Tilt.Checking.Study.Printed;

namespace Tilt.Checking.Study.Misprints;

/// <summary>Prints a report wrong, in one of the ways it happens.</summary>
internal static class Misprinter
{
    private const int Attempts = 40;

    /// <returns>Null where the report has no place for such a slip.</returns>
    public static Misprint? Make(Kind kind, Report report, Random random)
    {
        for (int i = 0; i < Attempts; i++)
        {
            if (TryMake(kind, report, random) is { } misprint)
                return misprint;
        }

        return null;
    }

    private static Misprint? TryMake(Kind kind, Report report, Random random) => kind switch
    {
        Kind.CellsSwapped => RowSlips.Swap(report, random),
        Kind.RowShifted => RowSlips.Shift(report, random),
        Kind.RowLost => RowSlips.Lose(report, random),
        Kind.RowTwice => RowSlips.Twice(report, random),
        Kind.RowTwiceRenamed => RowSlips.TwiceRenamed(report, random),
        Kind.TwoMisprints => Two(report, random),
        _ => InOneCell(kind, report, random),
    };

    private static Misprint? InOneCell(Kind kind, Report report, Random random)
    {
        Place[] places = [.. report.Places.Where(place => kind != Kind.NumberForStar || report[place] == Figure.Star)];
        if (places.Length == 0)
            return null;
        Place at = places[random.Next(places.Length)];
        string? text = CellSlips.Slip(kind, report[at], random);
        return text is null ? null : new Misprint(kind, report.With(at, text), [at]);
    }

    private static Kind AnyOfOneCell(Random random) => (Kind)random.Next((int)Kind.DigitChanged, (int)Kind.NumberForStar + 1);

    private static Misprint? Two(Report report, Random random)
    {
        if (InOneCell(AnyOfOneCell(random), report, random) is not { } first
            || InOneCell(AnyOfOneCell(random), first.Report, random) is not { } second
            || first.Places[0] == second.Places[0])
            return null;
        return new Misprint(Kind.TwoMisprints, second.Report, [first.Places[0], second.Places[0]]);
    }
}
