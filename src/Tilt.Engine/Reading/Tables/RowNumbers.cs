using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Numbers that a tool wrote in front of labels, as it counts rows: "17 Ukjent". They say nothing, and one may look like the code
/// of a county. A number is one where a label follows that has no code, or where the rows of a table are counted through.
/// </summary>
internal static class RowNumbers
{
    /// <summary>Four digits are a municipality's.</summary>
    private const int MostDigits = 3;

    /// <summary>What is shorter was not cut off: no column of labels is as narrow.</summary>
    private const int ShortestCut = 20;

    /// <summary>The number in front of a label; null where there is none.</summary>
    /// <param name="label">What is printed, number and all.</param>
    public static RowNumber? In(ReadOnlySpan<char> text, TextSpan label)
    {
        ReadOnlySpan<char> printed = text.Slice(label.Start, label.Length);
        int digits = 0;
        while (digits < printed.Length && printed[digits] is >= '0' and <= '9') digits++;
        int rest = digits;
        while (rest < printed.Length && FigureText.IsSpace(printed[rest])) rest++;
        return digits is > 0 and <= MostDigits && rest > digits && rest < printed.Length
            ? new RowNumber(Value(printed.Slice(0, digits)), TextSpan.FromBounds(label.Start + rest, label.End))
            : null;
    }

    /// <summary>Whether a label is one that never has a code, or has one already.</summary>
    public static bool IsBefore(string label)
        => IsOfPlace(label)
            || LabelPatterns.IsAgeGroup(label)
            || (KnownLabels.Find(LabelKey.Of(label)) is { } known && known.Dimension != Dimensions.County)
            || label.StartsWith(Totals.Words, StringComparison.OrdinalIgnoreCase)
            || (Totals.TryRead(label, out string? measure) && measure is null);

    /// <summary>Takes the numbers away where they count the rows of a table through.</summary>
    public static void Drop(ReadOnlySpan<char> text, List<RawTable> tables)
    {
        int last = 0;
        foreach (RawTable table in tables)
        {
            if (!AreCounted(text, table, ref last))
                continue;
            for (int i = 0; i < table.Rows.Count; i++)
            {
                RawRow row = table.Rows[i];
                if (row.Number is not { Label: var label } || label == row.Place.Label || row.IsLeftOut)
                    continue;
                table.Rows[i] = row with
                {
                    Printed = new PrintedLabel(LabelText.Clean(text, label)),
                    Place = row.Place with { Label = label },
                };
            }
        }
    }

    // 0, 1, 2, … or, on a page that goes on, 17, 18, 19. A total may have been left uncounted, and where a number is missing, so is its
    // line, or it stands in front of a line without figures. Codes of counties follow each other too.
    private static bool AreCounted(ReadOnlySpan<char> text, RawTable table, ref int last)
    {
        RawRow? before = null;
        int first = -1, counted = 0, number = last, loose = 0;
        bool goesOn = false;
        for (int i = 0; i < table.Rows.Count; i++)
        {
            number = CountWithoutFigures(text, table.Loose, ref loose, i, number);
            RawRow row = table.Rows[i];
            if (row.Number is not { Value: var own })
            {
                if (!row.Printed.IsTotal && !row.IsLeftOut)
                    return false;
                continue;
            }

            int step = own - number;
            if (before is null)
                (first, goesOn) = (own, step == 1 && number > 0);
            else if (step < 1 || (step > 1 && (row.Line - before.Line) % (own - before.Number!.Value.Value) != 0))
                return false;
            if (IsOfPlace(row.Label))
                return false;
            (before, number) = (row, own);
            counted++;
        }

        int least = goesOn && last > 0 ? 1 : first is 0 or 1 || goesOn ? 2 : 3;
        bool isCounted = counted >= least && AreLabels(text, table.Rows);
        last = isCounted ? CountWithoutFigures(text, table.Loose, ref loose, table.Rows.Count, number) : 0;
        return isCounted;
    }

    // The number of the last of the lines above a row that have no figures, where they count on.
    private static int CountWithoutFigures(ReadOnlySpan<char> text, List<LooseLabel> lines, ref int next, int row, int number)
    {
        for (; next < lines.Count && lines[next].RowsBefore <= row; next++)
        {
            if (In(text, lines[next].Place) is { Value: var own } && own == number + 1)
                number = own;
        }

        return number;
    }

    // "1 måned", "2 måneder": what follows a number that counts rows is a label by itself, and another for each row of a total. Long
    // ones that were cut off at the edge of their column may be left alike.
    private static bool AreLabels(ReadOnlySpan<char> text, List<RawRow> rows)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        int longest = rows.Max(row => row.Number is { Label: var counted } ? counted.Length : 0);
        foreach (RawRow row in rows)
        {
            if (row.Printed.IsTotal)
                keys.Clear();
            if (row.Printed.IsTotal || row.Number is not { Label: var span })
                continue;
            string label = LabelText.Clean(text, span);
            bool isLabel = label.Length > 0 && (char.IsUpper(label[0]) || IsBefore(label));
            bool mayBeCut = label.Length >= ShortestCut && span.Length == longest;
            if (!isLabel || !(keys.Add(LabelKey.Of(label)) || mayBeCut))
                return false;
        }

        return true;
    }

    // "03 Oslo", "1103 Stavanger".
    private static bool IsOfPlace(string label)
        => LabelPatterns.SplitCode(label) is { Code: { } code, Name: var name }
            && (code.Length > MostDigits
                || (Counties.ByCode(code) is { } county && CountyNames.IsNameOf(county, CountyNames.FirstPart(name))));

    private static int Value(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
            value = (value * 10) + digit - '0';
        return value;
    }
}

/// <param name="Label">Where the label stands that follows it.</param>
internal readonly record struct RowNumber(int Value, TextSpan Label);
