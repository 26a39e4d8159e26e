using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Conversion.Pages;

/// <summary>
/// Cuts lines into cells, as far as a line tells that itself. Figures with a gap between them are left apart: columns tell more.
/// </summary>
internal static class LineCutter
{
    // As parts of the font's size. Where a producer writes no spaces, words stand apart by less than columns do.
    private const double WideGap = 0.9, WordGapWithoutSpaces = 0.6, GapWithSpaces = 0.2, Overlap = -0.3;

    public static void Cut(List<PrintedLine> lines)
    {
        bool hasSpaces = HasSpaces(lines);
        foreach (PrintedLine line in lines)
            line.Cells = Cells(line.Tokens, hasSpaces);
    }

    /// <summary>Whether the producer writes spaces between words, rather than to move on.</summary>
    private static bool HasSpaces(List<PrintedLine> lines)
    {
        int with = 0, without = 0;
        foreach (Token token in lines.SelectMany(line => line.Tokens.Skip(1)).Where(token => !token.IsFigure))
        {
            with += token.Before.Spaces == 1 ? 1 : 0;
            without += token.Before.Spaces == 0 && token.Before.Width is >= LineFinder.WordGap and < WordGapWithoutSpaces ? 1 : 0;
        }

        return with > without;
    }

    private static List<Cell> Cells(List<Token> tokens, bool hasSpaces)
    {
        var cells = new List<Cell>();
        var cell = new List<Token>();
        bool isOfMonths = IsOfMonths(tokens);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && !Belongs(tokens, i, hasSpaces, isOfMonths))
            {
                cells.Add(new Cell(cell));
                cell = [];
            }

            cell.Add(tokens[i]);
        }

        if (cell.Count > 0)
            cells.Add(new Cell(cell));
        for (int i = 1; i < cells.Count; i++)
            cells[i - 1].Right = Math.Max(cells[i - 1].Left, Math.Min(cells[i - 1].Right, cells[i].Left));
        return cells;
    }

    // Whether a token is of the same cell as the one before it.
    private static bool Belongs(List<Token> tokens, int at, bool hasSpaces, bool isOfMonths)
    {
        Token before = tokens[at - 1], token = tokens[at];
        Gap gap = token.Before;
        if (gap.IsRuled || gap.Width < Overlap)
            return false;
        if (token.Text == "%" && before.IsFigure)
            return gap.Width < WideGap;
        if (before.IsFigure && token.IsFigure)
            return IsOfSpan(tokens, at);
        if (isOfMonths && IsMonth(token) && !IsInside(before, token))
            return false;

        // Without spaces nothing but what follows tells a label's figure from the first column's.
        if (!hasSpaces && token.IsFigure && gap.Spaces == 0 && !gap.IsNone && tokens.Skip(at).All(next => next.IsFigure))
            return false;
        return gap.Spaces switch
        {
            0 => gap.Width < (hasSpaces ? GapWithSpaces : WordGapWithoutSpaces),
            1 => gap.IsWritten || gap.Width < WideGap,
            _ => false,
        };
    }

    // "2023 - 2024", "Januar 2024 - Desember 2024".
    private static bool IsOfSpan(List<Token> tokens, int at)
    {
        return IsDash(at) ? IsNear(at) && at + 1 < tokens.Count && IsNear(at + 1) && IsTime(at - 1) && IsTime(at + 1)
            : IsDash(at - 1) && at > 1 && IsNear(at) && IsNear(at - 1) && IsTime(at - 2) && IsTime(at);

        bool IsDash(int i) => tokens[i].Text is "-" or "\u2013";
        bool IsNear(int i)
            => tokens[i].Before is { Spaces: <= 1, IsRuled: false } gap && (gap.IsWritten || gap.Width < WordGapWithoutSpaces);
        bool IsTime(int i) => ColumnHeadings.Year(tokens[i].Text) > 0 || IsMonth(tokens[i]);
    }

    // A line of headings: a period names two months, and not one behind the other.
    private static bool IsOfMonths(List<Token> tokens)
        => tokens.Count(IsMonth) > 2 || tokens.Skip(1).Where((token, at) => IsMonth(tokens[at]) && IsMonth(token)).Any();

    // "Endring fra februar 2024": no capital begins a heading there, and what stands before it is no month, nor the end of the mean's.
    private static bool IsInside(Token before, Token month)
        => before.Kind == TokenKind.Word && !IsMonth(before) && char.IsLower(month.Text[0]) && !MeanEnds(before.Text);

    private static bool MeanEnds(string word)
        => LabelKey.Of(word) is var key
            && (MonthNames.IsMean(key) || LabelKey.Of(MonthNames.Mean).EndsWith(key, StringComparison.Ordinal));

    private static bool IsMonth(Token token) => token.Kind == TokenKind.Word && MonthNames.NumberOf(token.Text) > 0;
}
