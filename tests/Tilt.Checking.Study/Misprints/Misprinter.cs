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
        Kind.TwoMisprints => Several(kind, report, 2, random),
        Kind.ManyMisprints => Several(kind, report, random.Next(3, 21), random),
        Kind.ScannedBadly => TableSlips.Scan(report, random),
        Kind.ThousandsLost => TableSlips.LoseThousands(report, random),
        Kind.RowsExchanged => RowSlips.Exchange(report, random),
        Kind.RowMoved => RowSlips.Move(report, random),
        Kind.MonthCopied => TableSlips.CopyMonth(report, random),
        Kind.TableOfOther => TableSlips.Replace(report, random),
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

    private static Misprint? Several(Kind kind, Report report, int count, Random random)
    {
        var places = new List<Place>();
        Report wrong = report;
        while (places.Count < count)
        {
            if (InOneCell(AnyOfOneCell(random), wrong, random) is not { } slip || places.Contains(slip.Places[0]))
                return null;
            places.Add(slip.Places[0]);
            wrong = slip.Report;
        }

        return new Misprint(kind, wrong, [.. places]);
    }
}
