using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Fits a row to its header. A row whose figures stand under the header's names is taken as it stands; one that
/// has the right number of figures but not in the right places is realigned; any other is left out, and said.
/// </summary>
internal sealed class RowReader(List<Finding> findings)
{
    private const string Digits = "0123456789";

    private const int MostDigitsOfCode = 4;

    // A report says the same few labels in table after table.
    private readonly Dictionary<string, PrintedLabel> labels = new(StringComparer.Ordinal);

    /// <summary>How many rows the text has so far: the ordinal of the next.</summary>
    public int RowsRead { get; set; }

    /// <param name="line">From 1.</param>
    /// <param name="isCut">Whether the figures stood so near each other that where one ends was inferred.</param>
    /// <returns>Null where the cells hold no figures.</returns>
    public RawRow? TryRead(ReadOnlySpan<char> text, List<TextSpan> cells, Header header, int line, bool isCut)
    {
        int labelAt = cells.FindIndex(cell => !cell.IsEmpty);
        string? code = SkipNumber(text, cells, header, ref labelAt);
        TextSpan labelSpan = cells[labelAt];
        int figures = CountFigures(text, cells, labelAt, out bool anyRead);

        // Prose may hold the sign that separates columns; it holds no figures, and has not as many cells as a row.
        if (figures == 0 || (!anyRead && 2 * figures < header.Positions.Length && cells.Count <= header.LastPosition))
            return null;

        // A row that starts with a figure has lost its label: whose figures they are is not ours to guess.
        PrintedLabel label = Label(text, labelSpan);
        RowNumber? counted = RowNumbers.In(text, labelSpan);
        if (counted is { Label: var rest } && RowNumbers.IsBefore(LabelText.Clean(text, rest)))
            (label, labelSpan) = (Label(text, rest), rest);
        int ordinal = RowsRead++;
        if (label.Text.Length == 0 || FigureText.Parse(text.Slice(labelSpan.Start, labelSpan.Length)) != Cell.Unreadable)
        {
            var whole = TextSpan.FromBounds(labelSpan.Start, cells.FindLast(cell => !cell.IsEmpty).End);
            bool isNumber = label.Text.Length > 0 && labelAt < header.FirstPosition;
            return LeaveOut(new PrintedLabel(""), Finding.RowWithoutLabel(new Place(whole, CellId.OfRow(ordinal)), label.Text, isNumber));
        }

        var places = new TextSpan[header.Columns.Length];
        bool isRealigned = isCut;
        if (!FitsInPlace(text, cells, labelAt, header, places))
        {
            if (!FitsInOrder(cells, labelAt, figures, header, places))
                return LeaveOut(label, DoesNotFit(new Place(labelSpan, CellId.OfRow(ordinal))));
            isRealigned = true;
        }

        if (code is not null)
            label = new PrintedLabel(code + " " + label.Text);
        List<(int, string)>? unread = null;
        Cell[] read = ReadCells(text, places, header, ref unread);
        return new RawRow(label, line, ordinal, read, new RowPlace(labelSpan, places), unread, counted, isRealigned);

        // As many figures as there are names, with a hole between them: one of them may be another's.
        Finding DoesNotFit(Place row) => figures == header.NamedPositions.Length
            ? Finding.RowNotConfirmed(row, label.Text)
            : Finding.RowLeftOut(row, label.Text, figures, header.NamedPositions.Length);

        RawRow LeaveOut(PrintedLabel label, Finding said)
        {
            findings.Add(said);
            return new RawRow(label, line, ordinal, [], new RowPlace(labelSpan, []), Number: counted, IsLeftOut: true);
        }
    }

    private PrintedLabel Label(ReadOnlySpan<char> text, TextSpan span)
    {
        string printed = text.Slice(span.Start, span.Length).ToString();
        if (!labels.TryGetValue(printed, out PrintedLabel? label))
            labels.Add(printed, label = new PrintedLabel(LabelText.Clean(text, span)));
        return label;
    }

    // A number in front of the label is the place's code, which belongs to it, or the number of the row, which says nothing.
    private static string? SkipNumber(ReadOnlySpan<char> text, List<TextSpan> cells, Header header, ref int labelAt)
    {
        int next = labelAt + 1;
        if (next >= Math.Min(cells.Count, header.FirstPosition) || cells[next].IsEmpty)
            return null;
        ReadOnlySpan<char> number = text.Slice(cells[labelAt].Start, cells[labelAt].Length);
        ReadOnlySpan<char> name = text.Slice(cells[next].Start, cells[next].Length);
        if (number.Length > MostDigitsOfCode || !number.TrimStart(Digits.AsSpan()).IsEmpty || FigureText.Parse(name) != Cell.Unreadable)
            return null;

        labelAt = next;
        string code = number.ToString();
        bool isOfCounty = Counties.ByCode(code) is { } county && name.StartsWith(county.Name.AsSpan(), StringComparison.Ordinal);
        return char.IsLetter(name[0]) && (code.Length == 4 || isOfCounty) ? code : null;
    }

    private static bool FitsInPlace(ReadOnlySpan<char> text, List<TextSpan> cells, int labelAt, Header header, TextSpan[] places)
    {
        if (cells.Count <= header.LastPosition || labelAt >= header.FirstPosition)
            return false;

        int column = header.MeanIsTorn ? 1 : 0;
        int torn = header.TornPosition;
        for (int i = labelAt + 1; i < cells.Count; i++)
        {
            while (column < places.Length && header.Positions[column] < i) column++;
            bool named = column < places.Length && header.Positions[column] == i;
            if (named)
                places[column] = cells[i];
            else if (i == torn && FigureText.Parse(text.Slice(cells[i].Start, cells[i].Length)) != Cell.Unreadable)
                places[0] = cells[i];
            else if (!cells[i].IsEmpty && !IsNothing(text, cells[i]) && !header.IsOverLabels(i))
                return false;
        }

        return true;
    }

    // One figure for each name, or one more than there are names where the mean's heading was torn off: it stands first.
    private static bool FitsInOrder(List<TextSpan> cells, int labelAt, int figures, Header header, TextSpan[] places)
    {
        // Between the figures no cell may be empty then: it could be the missing one.
        int from = places.Length - figures;
        if (from != 0 && !(from == 1 && header.MeanIsTorn && !HasHole(cells, labelAt, figures)))
            return false;

        Array.Clear(places, 0, places.Length);
        for (int i = labelAt + 1; i < cells.Count; i++)
        {
            if (!cells[i].IsEmpty)
                places[from++] = cells[i];
        }

        return true;
    }

    private static Cell[] ReadCells(ReadOnlySpan<char> text, TextSpan[] places, Header header, ref List<(int, string)>? unread)
    {
        var cells = new Cell[places.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            ReadOnlySpan<char> printed = text.Slice(places[i].Start, places[i].Length);
            cells[i] = header.Columns[i].Kind switch
            {
                ColumnKind.Share => ShareText.Parse(printed),
                ColumnKind.Change => FigureText.ParseSigned(printed),
                _ => FigureText.Parse(printed),
            };
            if (cells[i] == Cell.Unreadable)
                (unread ??= []).Add((i, LabelText.Clean(text, places[i])));
        }

        return cells;
    }

    // Tools write "NA" into an empty column.
    private static bool IsNothing(ReadOnlySpan<char> text, TextSpan cell)
        => text.Slice(cell.Start, cell.Length) is "NA" or "NaN";

    private static bool HasHole(List<TextSpan> cells, int labelAt, int figures)
    {
        int first = cells.FindIndex(labelAt + 1, cell => !cell.IsEmpty);
        return cells.FindLastIndex(cell => !cell.IsEmpty) - first + 1 != figures;
    }

    private static int CountFigures(ReadOnlySpan<char> text, List<TextSpan> cells, int labelAt, out bool anyRead)
    {
        int figures = 0;
        anyRead = false;
        for (int i = labelAt + 1; i < cells.Count; i++)
        {
            if (cells[i].IsEmpty)
                continue;
            figures++;
            anyRead = anyRead || FigureText.Parse(text.Slice(cells[i].Start, cells[i].Length)) != Cell.Unreadable;
        }

        return figures;
    }
}
