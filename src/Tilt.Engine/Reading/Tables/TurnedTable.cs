using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// A table that stands the other way: its rows are months, quarters or years, and its columns what rows are elsewhere. It is turned
/// cell by cell, each keeps its place in the text, and nobody behind this class knows.
/// </summary>
internal sealed class TurnedTable
{
    private readonly HeaderLine head;
    private readonly int first;
    private readonly int[] columns;
    private readonly List<TextSpan[]> lines = [];

    private TurnedTable(HeaderLine head, int first, int[] columns) => (this.head, this.first, this.columns) = (head, first, columns);

    /// <summary>The cells of the line above that head a column each.</summary>
    public int[] Columns => columns;

    /// <summary>That line.</summary>
    public HeaderLine Head => head;

    /// <summary>Begins one, where a line of words stands above one that begins with a time and holds figures.</summary>
    public static TurnedTable? TryBegin(ReadOnlySpan<char> text, HeaderLine head, List<TextSpan> cells)
    {
        bool isOfTimes = head.Headings is { } headings && Array.Exists(headings, heading => heading.IsTime);
        if (isOfTimes)
            return null;
        int start = 0, lead = head.IsByPlace ? Array.FindIndex(head.Cells, cell => !cell.IsEmpty) - 1 : 0;
        var columns = new List<int>();
        for (int i = 0; i < head.Cells.Length; i++)
        {
            string label = LabelText.Clean(text, head.Cells[i]);
            if (columns.Count == 0 && (i <= lead || label.Length == 0 || ColumnHeadings.IsOverTimes(label)))
            {
                start = i + 1;
                continue;
            }

            // With places beside its times it is a list of observations; with a time among its words it is a line like those below.
            if (label.Length == 0)
                continue;
            if (ColumnHeadings.IsOverTimes(label) || ColumnHeadings.IsOverLabels(label) || HeaderRecognizer.ReadLabel(label).IsTime
                || FigureCells.IsFigure(text, head.Cells[i]))
                return null;
            columns.Add(i);
        }

        bool isBegun = columns.Count > 0 && BeginsWithTime(text, cells, start) && HoldsFigures(text, head, cells, columns.Count);
        return isBegun ? new TurnedTable(head, start, [.. columns]) : null;
    }

    /// <returns>Whether the line is one of the table.</returns>
    public bool TryAdd(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        int label = cells.FindIndex(cell => !cell.IsEmpty);
        if (IsInOrder(text, cells, label))
        {
            lines.Add(InOrder(cells, label));
            return true;
        }

        if (label < 0 || label >= first)
            return false;

        // A sum over the months, or what was made of them, has a figure under each heading.
        bool isOne = BeginsWithTime(text, cells, first) || (cells.Count > first && CountFigures(text, cells) == columns.Length);
        if (isOne)
            lines.Add([.. cells]);
        return isOne;
    }

    // Where only gaps tell the cells, a line of signs alone ("<5   <5") is cut as a line of words is.
    private bool IsInOrder(ReadOnlySpan<char> text, List<TextSpan> cells, int label)
        => head.IsByPlace && first > 0 && label >= first && cells.Count - label - 1 == columns.Length && IsTime(text, cells[label])
            && cells.Skip(label + 1).All(cell => !cell.IsEmpty) && HoldsFigures(text, head, cells, columns.Length);

    private TextSpan[] InOrder(List<TextSpan> cells, int label)
    {
        var line = new TextSpan[columns[columns.Length - 1] + 1];
        line[first - 1] = cells[label];
        for (int i = 0; i < columns.Length; i++)
            line[columns[i]] = cells[label + 1 + i];
        return line;
    }

    /// <summary>The table as it stands elsewhere, without its rows.</summary>
    /// <param name="unclear">Why there is none, a "LeftOut_…".</param>
    public Header? ReadHeader(ReadOnlySpan<char> text, PageHeading page, List<Finding> findings, out Phrase? unclear)
    {
        unclear = null;
        if (!AreComplete(text) || ReadTimes(text, page, findings) is not { } times || IsSeveral(times))
        {
            unclear = new Phrase("LeftOut_Turned");
            return null;
        }

        if (AreMixed(text))
        {
            unclear = new Phrase("LeftOut_Unknown");
            return null;
        }

        Heading[] whats = WhatsOf(text);
        if (HeadingsOfFigures.AreNoPersons(text, whats, head, page) is { } noPersons)
        {
            unclear = noPersons;
            return null;
        }

        if (whats.Length == 0)
            times = HeadingsOfFigures.Settle([times[0] with { Label = LabelText.Clean(text, head.Cells[0]) }, .. times.Skip(1)], page);
        else
            times = [times[0], .. times.Skip(1).SelectMany(time => whats, StackedHeadings.Merge)];
        if (HeaderReader.AreUndated(times, page))
        {
            unclear = new Phrase("LeftOut_Undated");
            return null;
        }

        return HeaderBuilder.Build(times, page);
    }

    /// <summary>Where each of its times stands: a cell for each of the header's.</summary>
    public List<TextSpan> TimeCells(ReadOnlySpan<char> text)
    {
        int each = AreWhats(text) ? columns.Length : 1;
        var cells = new List<TextSpan> { default };
        foreach (TextSpan[] line in lines)
        {
            int at = Array.FindLastIndex(line, first - 1, cell => !cell.IsEmpty);
            for (int i = 0; i < at; i++)
            {
                // The year may stand behind the month.
                if (HeaderRecognizer.ReadLabel(LabelText.Clean(text, line[i])).IsMonth)
                    at = i;
            }

            cells.AddRange(Enumerable.Repeat(line[at], each));
        }

        return cells;
    }

    // Years or quarters that come again are of several things, a line each. Of months that come again their years may tell.
    private static bool IsSeveral(Heading[] times)
    {
        var seen = new HashSet<(string, int, int)>();
        return !times.Skip(1).All(time => time.IsMonth || seen.Add((time.Label, time.Quarter, time.Year)));
    }

    /// <summary>Its rows, as the cells that they would have elsewhere.</summary>
    public IEnumerable<List<TextSpan>> Rows(bool areWhats)
    {
        if (areWhats)
        {
            yield return [head.Cells[columns[0]], .. lines.SelectMany(line => columns.Select(column => line[column]))];
            yield break;
        }

        foreach (int column in columns)
            yield return [head.Cells[column], .. lines.Select(line => line[column])];
    }

    /// <summary>Whether its columns say what is told of a time ("Antall", "Prosent"), and not of whom.</summary>
    public bool AreWhats(ReadOnlySpan<char> text) => WhatsOf(text).Length > 0;

    // "Barn;Antall": how many there are of something, which may be what the column beside it says.
    private bool AreMixed(ReadOnlySpan<char> text)
    {
        int counts = 0;
        foreach (int column in columns)
            counts += ObservationHeadings.IsBareCount(LabelText.Clean(text, head.Cells[column])) ? 1 : 0;
        return counts > 0 && WhatsOf(text).Length == 0;
    }

    private Heading[] WhatsOf(ReadOnlySpan<char> text)
    {
        var whats = new Heading[columns.Length];
        for (int i = 0; i < whats.Length; i++)
        {
            whats[i] = HeaderRecognizer.ReadLabel(LabelText.Clean(text, head.Cells[columns[i]]));
            if (!HeaderRecognizer.IsKnown(whats[i]) || whats[i].IsTime)
                return [];
        }

        return whats;
    }

    // Each line has a cell under each heading, and none elsewhere: any other may have lost one.
    private bool AreComplete(ReadOnlySpan<char> text)
    {
        int last = columns[columns.Length - 1];
        foreach (TextSpan[] line in lines)
        {
            if (line.Length <= last)
                return false;
            for (int i = first; i < line.Length; i++)
            {
                if (!line[i].IsEmpty && Array.IndexOf(columns, i) < 0 && text.Slice(line[i].Start, line[i].Length) is not ("NA" or "NaN"))
                    return false;
            }
        }

        return true;
    }

    // A year may stand in a column of its own, once for all its months.
    private Heading[]? ReadTimes(ReadOnlySpan<char> text, PageHeading page, List<Finding> findings)
    {
        Heading[]? times = null;
        for (int i = 0; i < first; i++)
        {
            var cells = new List<TextSpan> { default };
            cells.AddRange(lines.Select(line => line[i]));
            if (cells.TrueForAll(cell => cell.IsEmpty) || AreCounted(text, cells))
                continue;
            if (AreYears(text, cells))
                FillDown(cells);
            if (HeaderReader.ReadTimes(text, cells, page, findings) is not { } read)
                return null;
            times = times is null ? read : [times[0], .. times.Zip(read, StackedHeadings.Merge).Skip(1)];
        }

        bool isRead = times is not null && times.Skip(1).All(time => !time.IsEmpty)
            && (!times.Skip(1).All(time => ColumnHeadings.Year(time.Label) > 0) || AreCertain(text, times));
        return isRead ? times : null;
    }

    private static bool AreYears(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        foreach (TextSpan cell in cells)
        {
            if (!cell.IsEmpty && ColumnHeadings.Year(LabelText.Clean(text, NoteMarks.Without(text, cell))) == 0)
                return false;
        }

        return true;
    }

    // A tool's numbers of the rows.
    private static bool AreCounted(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        for (int i = 1; i < cells.Count; i++)
        {
            Cell number = FigureText.Parse(text.Slice(cells[i].Start, cells[i].Length));
            Cell start = FigureText.Parse(text.Slice(cells[1].Start, cells[1].Length));
            if (!number.IsNumber || start.Count > 1 || number.Count != start.Count + i - 1)
                return false;
        }

        return true;
    }

    private static void FillDown(List<TextSpan> cells)
    {
        for (int i = 2; i < cells.Count; i++)
            cells[i] = cells[i].IsEmpty ? cells[i - 1] : cells[i];
    }

    // "2022" may be a figure: its column says that it is none, or the years follow each other.
    private bool AreCertain(ReadOnlySpan<char> text, Heading[] times)
    {
        for (int i = 0; i < first && i < head.Cells.Length; i++)
        {
            if (!head.Cells[i].IsEmpty && ColumnHeadings.IsOverTimes(LabelText.Clean(text, head.Cells[i])))
                return true;
        }

        for (int i = 2; i < times.Length; i++)
        {
            if (Math.Abs(ColumnHeadings.Year(times[i].Label) - ColumnHeadings.Year(times[i - 1].Label)) != 1)
                return false;
        }

        return times.Length > 2;
    }

    private static bool BeginsWithTime(ReadOnlySpan<char> text, List<TextSpan> cells, int first)
    {
        // Before the heads of aligned columns are known, a line has its label behind empty cells.
        int end = Math.Max(first, cells.FindIndex(cell => !cell.IsEmpty) + 1);
        for (int i = 0; i < end && i < cells.Count; i++)
        {
            if (!cells[i].IsEmpty && IsTime(text, cells[i]))
                return true;
        }

        return false;
    }

    private static bool IsTime(ReadOnlySpan<char> text, TextSpan cell)
    {
        cell = NoteMarks.Without(text, cell);
        ReadOnlySpan<char> printed = text.Slice(cell.Start, cell.Length);
        if (MonthCodes.TryRead(printed, out _, out _) || MonthCodes.TryReadDigits(printed, out _, out _)
            || MonthCodes.TryReadWithoutYear(printed, out _))
            return true;
        Heading heading = HeaderRecognizer.ReadLabel(LabelText.Clean(text, cell));
        return heading.IsTime || heading.IsMean;
    }

    // Whatever stands under each heading, in a row of signs alone too; where only gaps tell the cells, one sign may end any line.
    private static bool HoldsFigures(ReadOnlySpan<char> text, HeaderLine head, List<TextSpan> cells, int columns)
    {
        if (CountFigures(text, cells) > 0)
            return true;
        int signs = 0;
        for (int i = cells.FindIndex(cell => !cell.IsEmpty) + 1; i < cells.Count; i++)
        {
            if (!cells[i].IsEmpty && !FigureCells.IsFigureOrSign(text, cells[i]))
                return false;
            signs += cells[i].IsEmpty ? 0 : 1;
        }

        return signs == columns && (signs > 1 || !head.IsByPlace || head.Cells.Length > 1);
    }

    private static int CountFigures(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        int figures = 0;
        for (int i = cells.FindIndex(cell => !cell.IsEmpty) + 1; i < cells.Count; i++)
            figures += FigureCells.IsFigure(text, cells[i]) ? 1 : 0;
        return figures;
    }
}
