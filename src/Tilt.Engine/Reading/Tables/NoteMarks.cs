using Tilt.Engine.Family;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// What leads from a heading to a note: "Januar 1)", "2022¹", "Mars[1]", "April 2024 (foreløpig)". It is taken away where a heading is left
/// that is known without it; a digit that may be a year's is none.
/// </summary>
internal static class NoteMarks
{
    /// <summary>A heading may be preliminary, and have a note that says so.</summary>
    private const int MostMarks = 2;

    /// <summary>The cells of a row of headings without their marks; the same where there are none, as in nearly all.</summary>
    public static List<TextSpan> Without(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        List<TextSpan>? unmarked = null;
        for (int i = 0; i < cells.Count; i++)
        {
            TextSpan cell = Without(text, cells[i]);
            if (cell != cells[i])
                (unmarked ??= [.. cells])[i] = cell;
        }

        return unmarked ?? cells;
    }

    /// <summary>A heading's place without its mark.</summary>
    public static TextSpan Without(ReadOnlySpan<char> text, TextSpan cell)
    {
        TextSpan unmarked = cell;
        for (int marks = 0; marks < MostMarks; marks++)
        {
            int length = LengthWithout(text.Slice(unmarked.Start, unmarked.Length));
            if (length <= 0)
                break;
            unmarked = FigureText.Trim(text, new TextSpan(unmarked.Start, length));
        }

        if (unmarked == cell)
            return cell;
        Heading heading = HeaderRecognizer.ReadLabel(LabelText.Clean(text, unmarked));
        return heading.IsMean || HeaderRecognizer.IsKnown(heading) ? unmarked : cell;
    }

    // −1 where there is no mark.
    private static int LengthWithout(ReadOnlySpan<char> heading)
    {
        if (heading.IsEmpty)
            return -1;
        int end = heading.Length - 1;
        int raised = heading.IndexOf('<') < 0 ? -1 : heading.ToString().LastIndexOf("<sup", StringComparison.OrdinalIgnoreCase);
        if (raised > 0 && IsMark(LabelText.Clean(heading.Slice(raised))))
            return raised;
        if (IsRaised(heading[end]))
        {
            while (end > 0 && IsRaised(heading[end - 1])) end--;
            return end;
        }

        return heading[end] switch
        {
            ']' when heading.LastIndexOf('[') is >= 0 and var open
                && IsMark(heading.Slice(open + 1, end - open - 1).TrimStart('^').ToString()) => open,
            ')' when heading.LastIndexOf('(') is var open && open > heading.Slice(0, end).LastIndexOf(')')
                => IsRemark(heading.Slice(open + 1, end - open - 1)) ? open : -1,
            ')' => BeforeDigit(heading.Slice(0, end)),
            _ => -1,
        };
    }

    // "Januar1)" and "20221)" have one digit behind what they are; "Januar 24)" may have a year.
    private static int BeforeDigit(ReadOnlySpan<char> heading)
    {
        int digits = 0;
        while (digits < heading.Length && heading[heading.Length - 1 - digits] is >= '0' and <= '9') digits++;
        int before = heading.Length - 1;
        bool isBehindYear = digits == "20221".Length && ColumnHeadings.Year(heading.Slice(before - "2022".Length, "2022".Length)) > 0;
        return digits == 1 || isBehindYear ? before : -1;
    }

    private static bool IsRemark(ReadOnlySpan<char> said) => IsMark(said.ToString()) || ColumnHeadings.IsRemark(said.ToString());

    // "1", "12)".
    private static bool IsMark(string said) => said.TrimEnd(')') is { Length: 1 or 2 } mark && mark.All(c => c is >= '0' and <= '9');

    private static bool IsRaised(char c) => c is '¹' or '²' or '³' or '⁰' or >= '⁴' and <= '⁹' or '⁾';
}
