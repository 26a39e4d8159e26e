using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Lines of a label and figures, right below each other and under no header: the rows of a table, or, with one figure each, a list of
/// contents.
/// </summary>
/// <param name="First">Where the first of them stands.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="Known">How many of them have a label that rows have.</param>
/// <param name="Last">The last figure.</param>
/// <param name="Longest">The largest of all.</param>
/// <param name="MayBePages">
/// Whether each has one, as short as the number of a page, and none comes before one that is less.
/// </param>
internal sealed record LooseRows(IReadOnlyList<TextSpan> First, int Rows, int Known, int Last, int Longest, bool MayBePages)
{
    public static readonly LooseRows None = new([], 0, 0, 0, 0, MayBePages: true);

    private const int FewestKnown = 2, FewestRows = 3;

    private const int HighestPage = 999;

    /// <summary>Whether they are enough to be missed. Between words that nothing but gaps separate, only rows that are known are.</summary>
    public bool AreTable(bool isByPlace)
        => !MayBePages && (Known >= FewestKnown || (Rows >= FewestRows && Longest > HighestPage && !isByPlace));

    /// <summary>With one more line; none where it is no such line.</summary>
    public LooseRows With(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        int label = cells.FindIndex(cell => !cell.IsEmpty), figures = 0, longest = Longest;
        Cell last = default;
        for (int i = label + 1; i < cells.Count; i++)
        {
            if (cells[i].IsEmpty)
                continue;
            if (!IsFigure(text.Slice(cells[i].Start, cells[i].Length), out last))
                return None;
            figures++;
            longest = Math.Max(longest, last.IsNumber ? last.Count : 0);
        }

        if (figures == 0)
            return None;
        string name = LabelText.Clean(text, cells[label]);
        if (!name.Any(char.IsLetter))
            return None;
        bool isKnown = LostRow.IsKnown(name) || HeaderRecognizer.ReadLabel(name).IsMonth;
        return new LooseRows(
            Rows == 0 ? [.. cells] : First,
            Rows + 1,
            Known + (isKnown ? 1 : 0),
            last.IsNumber ? last.Count : 0,
            longest,
            MayBePages && figures == 1 && last is { IsNumber: true, Count: <= HighestPage } && last.Count >= Last);
    }

    // A year stands beside words in many places.
    private static bool IsFigure(ReadOnlySpan<char> printed, out Cell figure)
    {
        figure = FigureText.Parse(printed);
        return figure.IsNumber ? !LostTables.IsYear(printed) : figure.Kind == CellKind.Suppressed;
    }
}
