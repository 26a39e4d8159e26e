using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Lines of figures under no header that was understood: a table by weeks, one whose columns are codes. Among tables that are read it
/// would be missing without a word, so it is said, once, at its first line.
/// </summary>
internal sealed class LostTables
{
    /// <summary>Fewer lines may be anything: a year and a page's number. Under three headings or more one is enough.</summary>
    private const int FewestRows = 2;

    /// <summary>Two columns that nothing but gaps separate, or under no words, may be a list of contents.</summary>
    private const int FewestColumns = 2, FewestOfFigures = 3;

    /// <summary>A page's number has no more digits.</summary>
    private const int LongestOfPage = 3;

    private readonly List<Finding> said = [];
    private TextSpan[]? first;
    private Finding? saidOfFirst;
    private bool isSaid;
    private int rows;

    // Of the last table that was read.
    private int columns;

    // Those right above this line.
    private LooseRows loose = LooseRows.None;

    /// <summary>What there is to say, if any other table was read.</summary>
    public IReadOnlyList<Finding> Said => said;

    /// <summary>What stood above belongs to no line below.</summary>
    public void End()
    {
        Forget();
        loose = LooseRows.None;
    }

    /// <summary>A table is read; as many figures as it has columns are a row, wherever they stand.</summary>
    public void End(Header header)
    {
        columns = header.NamedPositions.Length;
        End();
    }

    /// <summary>A header that is none yet: its lines must show it.</summary>
    public void Begin(List<TextSpan> header)
    {
        Forget();
        first = [.. header];
    }

    /// <summary>A header of which somebody else says that its table is left out.</summary>
    public void BeginSaid()
    {
        End();
        isSaid = true;
    }

    /// <summary>The table was read after all.</summary>
    public void TakeBack()
    {
        if (saidOfFirst is { } finding)
            said.Remove(finding);
        End();
    }

    /// <summary>Notes a line that is no header and no row of a table.</summary>
    public void Note(ReadOnlySpan<char> text, List<TextSpan> cells, int printed, bool isByPlace)
    {
        bool isRow = HasFigure(text, cells);
        if (isSaid && (isRow || printed == 1))
            return;
        loose = loose.With(text, cells);
        if (loose.AreTable(isByPlace))
        {
            Say(text, first ?? loose.First);
            return;
        }

        if (first is null || !isRow || !IsAsWide(cells, printed, isByPlace))
        {
            Forget();
            bool mayBeContents = isRow && columns != 1 && !HasFigure(text, cells, LongestOfPage + 1);
            int fewest = isByPlace || mayBeContents ? FewestOfFigures : FewestColumns;
            if (printed >= fewest || (!isByPlace && IsLoneHeading(text, cells, printed)))
                Begin(cells);
            if (isRow && IsRowOfLast(text, cells, printed))
                Say(text, cells);
            return;
        }

        bool isHeaded = printed >= FewestOfFigures && !HasFigure(text, [.. first]);
        if (++rows < FewestRows && !isHeaded && !IsRowOfLast(text, cells, printed))
            return;
        Say(text, first);
    }

    private void Forget() => (first, saidOfFirst, isSaid, rows) = (null, null, false, 0);

    private void Say(ReadOnlySpan<char> text, IEnumerable<TextSpan> header)
    {
        said.Add(saidOfFirst = UnclearHeaders.Say(text, header, new Phrase("LeftOut_Unknown")));
        isSaid = true;
    }

    // "Antall" behind an empty cell for the labels.
    private static bool IsLoneHeading(ReadOnlySpan<char> text, List<TextSpan> cells, int printed)
        => printed == 1 && cells[0].IsEmpty
            && HeaderRecognizer.IsKnown(HeaderRecognizer.ReadLabel(LabelText.Clean(text, cells.Find(cell => !cell.IsEmpty))));

    // A page that has lost its header may hold a single row.
    private bool IsRowOfLast(ReadOnlySpan<char> text, List<TextSpan> cells, int printed)
    {
        int label = cells.FindIndex(cell => !cell.IsEmpty), figures = 0;
        for (int i = label + 1; i < cells.Count; i++)
            figures += !cells[i].IsEmpty && FigureText.Parse(text.Slice(cells[i].Start, cells[i].Length)) != Cell.Unreadable ? 1 : 0;
        if (columns == 0 || figures != columns || figures != printed - 1)
            return false;
        string name = LabelText.Clean(text, cells[label]);

        // One figure behind a word may be a page's number.
        return figures > 1 ? name.Any(char.IsLetter) : LostRow.IsKnown(name) && HasFigure(text, cells);
    }

    private bool IsAsWide(List<TextSpan> cells, int printed, bool isByPlace)
        => isByPlace ? printed == first!.Count(cell => !cell.IsEmpty) : cells.Count == first!.Length;

    // A year is a heading as well.
    private static bool HasFigure(ReadOnlySpan<char> text, List<TextSpan> cells, int shortest = 1)
    {
        int label = cells.FindIndex(cell => !cell.IsEmpty);
        for (int i = label + 1; i < cells.Count; i++)
        {
            if (cells[i].Length < shortest)
                continue;
            ReadOnlySpan<char> printed = text.Slice(cells[i].Start, cells[i].Length);
            bool isFigure = ShareText.Parse(printed).Kind is CellKind.Number or CellKind.Suppressed || FigureText.Parse(printed).IsNumber;
            if (isFigure && !IsYear(printed))
                return true;
        }

        return false;
    }

    /// <summary>Whether a figure is too long for the number of a page, and no year either.</summary>
    public static bool IsNoPage(ReadOnlySpan<char> printed)
        => printed.Length > LongestOfPage && FigureText.Parse(printed).IsNumber && !IsYear(printed);

    /// <summary>Whether a figure may as well be a year.</summary>
    public static bool IsYear(ReadOnlySpan<char> printed) => ColumnHeadings.Year(printed) > 0;
}
