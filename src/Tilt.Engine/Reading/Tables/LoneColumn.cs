using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Lines of a label and one figure, right below each other and under no header: a table of one column, or a list of contents.
/// </summary>
/// <param name="First">Where the first of them stands.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="Known">How many of them have a label that rows have.</param>
/// <param name="Last">The last figure.</param>
/// <param name="MayBePages">Whether all of them are as short as the number of a page, and none comes before one that is less.</param>
internal sealed record LoneColumn(IReadOnlyList<TextSpan> First, int Rows, int Known, int Last, bool MayBePages)
{
    public static readonly LoneColumn None = new([], 0, 0, 0, MayBePages: true);

    private const int FewestKnown = 2, FewestRows = 3;

    private const int HighestPage = 999;

    /// <summary>Whether they are enough to be missed. Between words that nothing but gaps separate, only rows that are known are.</summary>
    public bool IsTable(bool isByPlace) => !MayBePages && (Known >= FewestKnown || (Rows >= FewestRows && !isByPlace));

    /// <summary>With one more line; none where it is no such line.</summary>
    public LoneColumn With(ReadOnlySpan<char> text, List<TextSpan> cells, int printed)
    {
        TextSpan label = cells.Find(cell => !cell.IsEmpty), last = cells.FindLast(cell => !cell.IsEmpty);
        if (printed != 2 || !IsFigure(text.Slice(last.Start, last.Length), out Cell figure))
            return None;
        string name = LabelText.Clean(text, label);
        if (!name.Any(char.IsLetter))
            return None;
        return new LoneColumn(
            Rows == 0 ? [label, last] : First,
            Rows + 1,
            Known + (LostRow.IsKnown(name) ? 1 : 0),
            figure.IsNumber ? figure.Count : 0,
            MayBePages && figure is { IsNumber: true, Count: <= HighestPage } && figure.Count >= Last);
    }

    // A year stands beside words in many places.
    private static bool IsFigure(ReadOnlySpan<char> printed, out Cell figure)
    {
        figure = FigureText.Parse(printed);
        return figure.IsNumber ? !LostTables.IsYear(printed) : figure.Kind == CellKind.Suppressed;
    }
}
