using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>What stands under one header on one page, before anything is joined or named.</summary>
internal sealed class RawTable(PageHeading page, Header header)
{
    private bool? hasTornMean;

    public PageHeading Page { get; } = page;

    public Header Header { get; private set; } = header;

    public List<RawRow> Rows { get; } = [];

    /// <summary>What it is of, where its rows need not tell; null for all that are printed as tables.</summary>
    public StatedTable? Stated { get; init; }

    /// <summary>Columns that should hold no figures, and what is said if they do; null where there are none.</summary>
    public List<(int Column, Finding Said)>? Doubtful { get; init; }

    /// <summary>What is said of the first of these that holds any.</summary>
    public Finding? Doubt => Doubtful?.Find(doubt => Rows.Exists(
        row => !row.IsLeftOut && row.Cells[doubt.Column].Kind is CellKind.Number or CellKind.Suppressed)).Said;

    /// <summary>Where a heading stands that names a month of another column; null in nearly all tables.</summary>
    public TextSpan? Again { get; init; }

    /// <summary>Lines between the rows that hold no figures.</summary>
    public List<LooseLabel> Loose { get; } = [];

    /// <summary>Lines with a label and empty cells: a row of the table, or a heading of those below.</summary>
    public List<(int RowsBefore, RawRow Row)> Blank { get; } = [];

    /// <summary>
    /// Whether any row has the mean whose heading was torn off; else there never was one. Asked when all rows are read, for each table
    /// that these are pieces of.
    /// </summary>
    public bool HasTornMean => hasTornMean ??= Rows.Exists(row => !row.IsLeftOut && !row.Place.Cells[0].IsEmpty);

    /// <summary>Notes a line that may be part of a label; of a run of many one more than labels have is enough to tell.</summary>
    public void NoteLoose(ReadOnlySpan<char> text, TextSpan place, int line)
    {
        bool isLongRun = Loose.Count > LooseLabel.LongestRun && Loose[Loose.Count - 1 - LooseLabel.LongestRun].RowsBefore == Rows.Count;
        if (!isLongRun)
            Loose.Add(new LooseLabel(LabelText.Clean(text, place), place, line, Rows.Count));
    }

    /// <summary>Notes what may be a row without figures.</summary>
    public void NoteBlank(RawRow? row)
    {
        if (row is not null)
            Blank.Add((Rows.Count, row));
    }

    /// <summary>Takes a row out as if it were not there.</summary>
    public void RemoveRow(int at)
    {
        Rows.RemoveAt(at);
        for (int i = 0; i < Loose.Count; i++)
            Loose[i] = Loose[i].RowsBefore > at ? Loose[i] with { RowsBefore = Loose[i].RowsBefore - 1 } : Loose[i];
        for (int i = 0; i < Blank.Count; i++)
            Blank[i] = Blank[i].RowsBefore > at ? (Blank[i].RowsBefore - 1, Blank[i].Row) : Blank[i];
    }

    /// <summary>Notes which columns hold decimals, though their headings do not say so.</summary>
    public void HoldDecimals(IEnumerable<int> decimals)
    {
        var columns = (ColumnModel[])Header.Columns.Clone();
        foreach (int column in decimals)
            columns[column] = columns[column] with { Kind = ColumnKind.Share };
        Header = Header.With(columns, Header.Positions, Header.Years);
    }

    /// <summary>Tables that may be pages of one: headed alike, with the same total if any.</summary>
    public static IEnumerable<RawTable[]> Pages(IEnumerable<RawTable> tables) => tables
        .GroupBy(table => (table.Rows.Find(row => row.IsTotal)?.Printed.Key, table.Header.Columns.ToEquatableArray()))
        .Select(same => same.ToArray());

    /// <summary>Tables that have the same columns, together.</summary>
    public static RawTable[][] HeadedAlike(IEnumerable<RawTable> tables)
        => [.. tables.GroupBy(table => table.Header.Columns.ToEquatableArray()).Select(same => same.ToArray())];

    /// <summary>The ordinal of a row that none of them has yet.</summary>
    public static int NextOrdinal(IEnumerable<RawTable> tables)
        => tables.SelectMany(table => table.Rows).Select(row => row.Ordinal).DefaultIfEmpty().Max() + 1;

    /// <summary>Takes a column for another.</summary>
    public void Change(int at, ColumnModel column)
    {
        var columns = (ColumnModel[])Header.Columns.Clone();
        columns[at] = column;
        Header = Header.With(columns, Header.Positions, Header.Years);
    }

    /// <summary>Leaves out a column.</summary>
    public void DropColumn(int at)
    {
        Header = Header.With(Without(Header.Columns, at), Without(Header.Positions, at), Without(Header.Years, at));
        for (int i = 0; i < Rows.Count; i++)
        {
            RawRow row = Rows[i];
            if (row.IsLeftOut)
                continue;
            List<(int Column, string Printed)>? unread = row.Unread?
                .FindAll(cell => cell.Column != at)
                .ConvertAll(cell => (cell.Column > at ? cell.Column - 1 : cell.Column, cell.Printed));
            Rows[i] = row with
            {
                Cells = Without(row.Cells, at),
                Place = row.Place with { Cells = Without(row.Place.Cells, at) },
                Unread = unread?.Count > 0 ? unread : null,
            };
        }
    }

    private static T[] Without<T>(T[] all, int at) => [.. all.Take(at), .. all.Skip(at + 1)];

    /// <summary>Gives months without a year the year of their report, where their own page has lost its period.</summary>
    public void Date(int year) => Header = HeaderDating.Date(Header, year);
}

/// <summary>What a table is of whose figures each say that themselves.</summary>
/// <param name="Measure">Null for all.</param>
/// <param name="Dimension">What its rows are, in words.</param>
/// <param name="Known">The same as the vocabulary knows it; null where it does not.</param>
/// <param name="HasTotal">Whether its first row is its total.</param>
/// <param name="IsComplete">Whether all its figures are there that stand in the text.</param>
internal sealed record StatedTable(string? Measure, string Dimension, Dimension? Known, bool HasTotal, bool IsComplete);

/// <param name="Cells">One for each column of the header.</param>
/// <param name="Place">Where label and cells stand.</param>
/// <param name="Unread">What is no number, by the header's columns; null for nearly all rows.</param>
/// <param name="Number">What stands in front of the label, if that may be the row's number.</param>
/// <param name="IsRealigned">Whether it was inferred which figure belongs to which heading: something must confirm it.</param>
/// <param name="IsNested">Whether it is the total of a part of its table, and not of all of it.</param>
/// <param name="Within">The ordinal of the nested total that is known to count it; −1 for none.</param>
/// <param name="IsLeftOut">Whether it did not fit its header: it is known that there is such a row, and none of its figures.</param>
internal sealed record RawRow(
    PrintedLabel Printed,
    int Line,
    int Ordinal,
    Cell[] Cells,
    RowPlace Place,
    List<(int Column, string Printed)>? Unread = null,
    RowNumber? Number = null,
    bool IsRealigned = false,
    bool IsLeftOut = false,
    bool IsNested = false,
    int Within = -1)
{
    /// <summary>Whether it is the total of its table.</summary>
    public bool IsTotal => Printed.IsTotal && !IsNested;

    /// <summary>Whether it is a row like most: neither the sum of others nor a part of one.</summary>
    public bool IsPlain => !Printed.IsTotal && !Printed.IsOfWhich;

    /// <summary>As printed, without markup.</summary>
    public string Label => Printed.Text;

    /// <summary>
    /// The number of the row whose figures these are: another's, where they stand in several tables and once in the text.
    /// </summary>
    public int Print { get; init; } = Ordinal;

    /// <summary>What stands under "År" in front of its label; empty in nearly all rows.</summary>
    public string Time { get; init; } = "";

    /// <summary>Whether its label stands on each of several lines: to mend one of them would make two rows of it.</summary>
    public bool IsSpread { get; init; }

    /// <summary>Whether it was left out because it is of two things: what its table's rows are it does not tell.</summary>
    public bool IsOfSeveral { get; init; }

    /// <summary>Whether its label says that its figures are no persons: see <see cref="OtherRows"/>.</summary>
    public bool IsOfOthers { get; init; }

    /// <summary>The same row, left out: that there is one is known, and none of its figures.</summary>
    public RawRow WithoutFigures() => this with { Cells = [], Place = Place with { Cells = [] }, Unread = null, IsLeftOut = true };

    /// <summary>Where it stands as a whole.</summary>
    public Place At => new(Place.Label, CellId.OfRow(Ordinal));
}
