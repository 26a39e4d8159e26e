using System.Globalization;

namespace Tilt.Checking.Study.Soft;

/// <summary>What a slip of one cell, or of several, is here: each leaves all sums as they were, or moves the total along.</summary>
internal enum Slip
{
    DigitChanged,
    DigitsExchanged,
    DigitDropped,
    DigitDoubled,

    /// <summary>One digit changed, and another row of the month makes up for it.</summary>
    MadeUpFor,

    /// <summary>All figures of a month have a digit more.</summary>
    MonthTimesTen,

    /// <summary>A month is printed over its neighbour, in all rows.</summary>
    MonthCopied,

    /// <summary>The same in half of the rows, as on one of two pages.</summary>
    PageCopied,

    /// <summary>A month of the year before.</summary>
    YearCopied,

    /// <summary>A row is printed over another one.</summary>
    RowCopied,

    /// <summary>Two labels change places, and their figures do not.</summary>
    LabelsExchanged,

    /// <summary>The digits of a code, or of an age, are exchanged.</summary>
    LabelMisread,
}

/// <summary>A sheet that was printed wrong, and where.</summary>
/// <param name="Row">The row that is wrong; of a month that is, any.</param>
/// <param name="Figure">What is printed there; null where it is not one cell.</param>
/// <param name="Change">By which part of itself the figure changed.</param>
internal sealed record Planted(Sheet Sheet, int Row, string? Figure, double Change)
{
    /// <param name="before">The same sheet of the year before; null where there is none.</param>
    /// <returns>Null where there is no place for it.</returns>
    public static Planted? Make(Slip slip, Sheet sheet, Sheet? before, Random random)
    {
        int row = random.Next(sheet.Rows.Count), other = random.Next(sheet.Rows.Count), month = random.Next(12);
        int next = month < 11 ? month + 1 : month - 1, count = sheet.Rows[row].Counts[month];
        switch (slip)
        {
            case Slip.MonthTimesTen:
                return Of(All(sheet, counts => counts[month] * 10, month), 0);
            case Slip.MonthCopied:
                return Of(All(sheet, counts => counts[next], month), 0);
            case Slip.PageCopied:
                Sheet half = sheet;
                for (int i = sheet.Rows.Count / 2; i < sheet.Rows.Count; i++)
                    half = half.With(i, month, sheet.Rows[i].Counts[next]);
                return sheet.Rows.Count < 4 ? null : Of(half, sheet.Rows.Count / 2);
            case Slip.YearCopied:
                return before is null ? null : Of(
                    sheet with
                    {
                        Rows = [.. sheet.Rows.Select((old, i) => (old.Label, Put(old.Counts, month, before.Rows[i].Counts[month])))],
                    },
                    0);
            case Slip.RowCopied:
                (int first, int second) = (Math.Min(row, other), Math.Max(row, other));
                return row == other ? null : Of(sheet.With(second, _ => sheet.Rows[first].Counts), second);
            case Slip.LabelsExchanged:
                return row == other || sheet.Rows.Count < 2 ? null : Of(Exchanged(sheet, row, other), Math.Min(row, other));
            case Slip.LabelMisread:
                string misread = sheet.Rows[row].Label is [var one and >= '0' and <= '9', var two and >= '0' and <= '9', .. var rest]
                    ? $"{two}{one}{rest}" : sheet.Rows[row].Label;
                return misread == sheet.Rows[row].Label || sheet.Rows.Any(old => old.Label == misread) ? null
                    : Of(sheet with { Rows = [.. sheet.Rows.Select((old, i) => (i == row ? misread : old.Label, old.Counts))] }, row);
            default:
                if (count < Limit || Misprint(slip, count, random) is not { } wrong)
                    return null;
                Sheet made = sheet.With(row, month, wrong);
                if (slip == Slip.MadeUpFor)
                {
                    int left = sheet.Rows[other].Counts[month] + count - wrong;
                    if (row == other || left < Limit)
                        return null;
                    made = made.With(other, month, left);
                }

                return new Planted(made, row, Book.Print(wrong), Math.Abs(Math.Log((double)wrong / count)));
        }

        static Planted Of(Sheet sheet, int row) => new(sheet, row, null, 0);
    }

    private const int Limit = Tilt.Checking.Study.Printed.Figure.Limit;

    private static Sheet All(Sheet sheet, Func<int[], int> figure, int month)
        => sheet with { Rows = [.. sheet.Rows.Select(old => (old.Label, Put(old.Counts, month, figure(old.Counts))))] };

    private static int[] Put(int[] counts, int month, int figure) => [.. counts.Select((old, at) => at == month ? figure : old)];

    private static Sheet Exchanged(Sheet sheet, int row, int other)
        => sheet with
        {
            Rows = [.. sheet.Rows.Select((old, i) => (sheet.Rows[i == row ? other : i == other ? row : i].Label, old.Counts))],
        };

    private static int? Misprint(Slip slip, int count, Random random)
    {
        string digits = count.ToString(CultureInfo.InvariantCulture);
        int at = random.Next(digits.Length);
        string wrong = slip switch
        {
            Slip.DigitsExchanged when at + 1 < digits.Length => $"{digits[..at]}{digits[at + 1]}{digits[at]}{digits[(at + 2)..]}",
            Slip.DigitDropped => digits.Remove(at, 1),
            Slip.DigitDoubled => digits.Insert(at, digits[at].ToString()),
            _ => digits.Remove(at, 1).Insert(at, random.Next(10).ToString(CultureInfo.InvariantCulture)),
        };
        return wrong.Length == 0 || wrong[0] == '0' || wrong == digits
            ? null
            : int.Parse(wrong, CultureInfo.InvariantCulture) is >= Limit and var figure ? figure : null;
    }
}
