using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Forms;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>Tells, before anything says what a line is, which of its cells are figures or stand where one should.</summary>
internal static class FigureCells
{
    /// <summary>"66 112", "2,7 %", "*"; and "2 224 2 536", several of which nothing has told yet where one ends.</summary>
    public static bool IsFigure(ReadOnlySpan<char> text, TextSpan cell)
    {
        if (cell.IsEmpty)
            return false;
        ReadOnlySpan<char> printed = text.Slice(cell.Start, cell.Length);
        return IsOne(ShareText.Parse(printed)) || IsOne(FigureText.Parse(printed)) || CrowdedFigures.IsGrouped(printed)
            || (CrowdedFigures.AtEnd(text, cell, out TextSpan rest).Count > 1 && rest.IsEmpty);
    }

    /// <summary>The same, and "-", "n/a", "&lt;5", "612 1)": none of them is a word.</summary>
    public static bool IsFigureOrSign(ReadOnlySpan<char> text, TextSpan cell)
    {
        if (cell.IsEmpty)
            return false;
        return IsFigure(text, cell) || MissingText.IsSign(text.Slice(cell.Start, cell.Length)) || IsMarked(LabelText.Clean(text, cell));
    }

    private static bool IsOne(Cell cell) => cell.Kind is CellKind.Number or CellKind.Suppressed;

    // A dash between digits makes a span of them: an age group, a date.
    private static bool IsMarked(string printed)
    {
        bool hasDigit = false;
        foreach (char c in printed)
        {
            if (char.IsLetter(c) || (hasDigit && c is '-' or '–' or '—'))
                return false;
            hasDigit |= char.IsDigit(c);
        }

        return hasDigit;
    }
}
