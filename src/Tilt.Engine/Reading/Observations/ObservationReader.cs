using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>Reads the lines under a header that has a line for each observation. The first of them must show that it is one.</summary>
internal sealed class ObservationReader
{
    private readonly ObservationHeader header;
    private readonly List<Finding> findings;
    private readonly ObservedTables tables;
    private readonly ILineReader lines;
    private readonly int yearAt, timeAt;
    private readonly int[] valuesAt;
    private int lastLine;
    private readonly ObservedDays days = new();
    private readonly ColumnWords<ObservedTime> years = new(text => ObservedTime.Read(Clean(text))), times;

    // What is said of lines before the first that fits: nothing, if none does.
    private readonly List<Finding> unconfirmed = [];

    public ObservationReader(ObservationHeader header, PageHeading page, Titles titles, List<Finding> findings)
    {
        (this.header, this.findings) = (header, findings);
        valuesAt = header.All(ObservationColumn.Count, ObservationColumn.Share);
        tables = new ObservedTables(
            Array.ConvertAll(valuesAt, at => ObservedValue.Of(header.Headings[at].Text)), isSparse: false, findings);
        lines = header.IsExport ? new ExportLines(header, page, titles, tables) : new CubeLines(header, page, tables, findings);
        (yearAt, timeAt) = (header.Of(ObservationColumn.Year), header.Of(ObservationColumn.Time));
        string timeHeading = timeAt < 0 ? "" : header.Headings[timeAt].Text;
        times = new(text => ObservedTime.Read(Clean(text), timeHeading));
    }

    /// <summary>Whether a line showed that they are observations.</summary>
    public bool IsConfirmed { get; private set; }

    /// <summary>Whether all headings are known: then what does not fit them is said; unknown ones may be those of anything.</summary>
    public bool IsKnown
        => !Array.Exists(header.Headings, heading => heading.IsInferred || heading.Column == ObservationColumn.Unknown);

    /// <summary>Whether a line is the header once more, as where files were put together.</summary>
    public bool IsHeaderAgain(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        bool isSame = cells.Count == header.Headings.Length;
        for (int i = 0; isSame && i < cells.Count; i++)
            isSame = text.Slice(cells[i].Start, cells[i].Length).Equals(header.Headings[i].Text.AsSpan(), StringComparison.Ordinal);
        return isSame;
    }

    /// <summary>Reads a line that has a cell for each heading.</summary>
    /// <returns>Whether it has.</returns>
    public bool TryRead(ReadOnlySpan<char> text, List<TextSpan> cells, int line)
    {
        int width = header.Headings.Length;
        bool follows = line == lastLine + 1;
        lastLine = line;
        if (IsConfirmed && follows && IsCutOff(text, cells))
        {
            LeaveOut(text, cells, printed: cells.Count);
            return true;
        }

        if (cells.Count < width || cells.FindIndex(width, cell => !cell.IsEmpty) >= 0 || IsHeaderAgain(text, cells))
            return IsHeaderAgain(text, cells);
        if (HeadsAnother(text, cells))
            return false;

        ObservedTime time = TimeOf(text, cells);
        if (!IsConfirmed && !Confirms(text, cells, time))
            return false;
        int number = tables.NumberOf(time);
        if (number >= 0)
            days.Note(text, time, cells[timeAt >= 0 ? timeAt : yearAt]);
        ObservedRow? row = lines.RowOf(text, cells, ObservedTables.YearOf(time), line);
        if (row is null)
            return true;
        TextSpan at = lines.PlaceOfRow(cells);
        if (number < 0)
        {
            row.Figures.IsPartial = true;
            findings.Add(NoTime(text, cells, at));
            return true;
        }

        for (int i = 0; i < valuesAt.Length; i++)
            tables.State(row, at, number, i, Figure(text, cells, i, line));
        return true;
    }

    /// <summary>Says that a line under the header does not fit it.</summary>
    public void LeaveOut(ReadOnlySpan<char> text, List<TextSpan> cells, int printed)
    {
        // A word below a table is no observation that lost its other cells; a figure may be.
        int first = cells.FindIndex(cell => !cell.IsEmpty), last = cells.FindLastIndex(cell => !cell.IsEmpty);
        if (printed < 2 && !char.IsDigit(text[cells[first].Start]))
            return;
        tables.IsComplete = false;
        var place = new Place(TextSpan.FromBounds(cells[first].Start, cells[last].End));
        Finding said = cells.Count == header.Headings.Length ? NoTime(text, cells, place.Span)
            : Finding.LineLeftOut(place, cells.Count, header.Headings.Length);
        (IsConfirmed ? findings : unconfirmed).Add(said);
    }

    /// <param name="ordinal">See <see cref="ObservedTables.ToTables"/>.</param>
    public List<RawTable> Finish(ref int ordinal)
    {
        if (!IsConfirmed)
            findings.AddRange(unconfirmed.Take(IsKnown ? 1 : 0));
        if (!days.AreMonths)
        {
            days.Say(findings);
            return [];
        }

        lines.Finish();
        return tables.ToTables(ref ordinal);
    }

    private Finding NoTime(ReadOnlySpan<char> text, List<TextSpan> cells, TextSpan line)
    {
        TextSpan time = cells[timeAt >= 0 ? timeAt : yearAt];
        return Finding.ObservedAtNoTime(new Place(time.IsEmpty ? line : time), LabelText.Clean(text, time));
    }

    // "Oslo", "Februar", and no more: what names its time in its place is an observation, and heads no table of one month.
    private bool IsCutOff(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        int at = timeAt >= 0 ? timeAt : yearAt;
        if (cells.Count >= header.Headings.Length || at >= cells.Count || cells.Count < 2 || cells.Exists(cell => cell.IsEmpty))
            return false;
        for (int i = 0; i < cells.Count; i++)
        {
            string said = LabelText.Clean(text, cells[i]);
            if (i == at ? ObservedTime.Read(said) == ObservedTime.None
                : ColumnHeadings.IsOverLabels(said) || HeaderRecognizer.ReadLabel(said).IsMonth)
                return false;
        }

        return true;
    }

    // "Februar" where each figure should stand, and nothing, or "Fylke", where its place should.
    private bool HeadsAnother(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        foreach (int at in valuesAt)
        {
            bool isHeading = !cells[at].IsEmpty && char.IsLetter(text[cells[at].Start])
                && HeaderRecognizer.IsKnown(HeaderRecognizer.ReadLabel(LabelText.Clean(text, cells[at])));
            if (!isHeading)
                return false;
        }

        for (int i = 0; i < header.Headings.Length; i++)
        {
            if (i != timeAt && i != yearAt
                && (cells[i].IsEmpty || ColumnHeadings.IsOverLabels(LabelText.Clean(text, cells[i]))))
                return true;
        }

        return false;
    }

    private ObservedTime TimeOf(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        ObservedTime year = yearAt < 0 ? default : years.Of(text.Slice(cells[yearAt].Start, cells[yearAt].Length));
        ObservedTime time = timeAt < 0 ? default : times.Of(text.Slice(cells[timeAt].Start, cells[timeAt].Length));
        return timeAt < 0 ? (year.Month + year.Quarter == 0 ? year : default) : yearAt < 0 ? time : ObservedTime.Of(year, time);
    }

    // What is in no vocabulary is what it looks like: figures stand under the last heading, and under no other.
    private bool Confirms(ReadOnlySpan<char> text, List<TextSpan> cells, ObservedTime time)
    {
        if (time == ObservedTime.None)
            return false;
        for (int i = 0; i < header.Headings.Length; i++)
        {
            Cell cell = ShareText.Parse(text.Slice(cells[i].Start, cells[i].Length));
            bool fits = header.Headings[i].Column switch
            {
                ObservationColumn.Unknown => cell == Cell.Unreadable,
                ObservationColumn.Unnamed => cell.IsNumber || cell == Cell.Blank,
                ObservationColumn.Count => cell != Cell.Unreadable || !header.Headings[i].IsInferred,
                _ => true,
            };
            if (!fits)
                return false;
        }

        findings.AddRange(unconfirmed);
        return IsConfirmed = true;
    }

    private Observed Figure(ReadOnlySpan<char> text, List<TextSpan> cells, int value, int line)
    {
        TextSpan span = cells[valuesAt[value]];
        Cell cell = tables.Parse(value, text.Slice(span.Start, span.Length));
        (cell, span) = lines.Stated(text, cells, cell, span);
        return new Observed(cell, span, line, cell == Cell.Unreadable ? LabelText.Quote(text, span) : null);
    }

    private static string Clean(string text) => LabelText.Clean(text.AsSpan());
}

/// <summary>Tells what a line observes.</summary>
internal interface ILineReader
{
    /// <summary>The row of a line; null where no table can have one for it.</summary>
    ObservedRow? RowOf(ReadOnlySpan<char> text, List<TextSpan> cells, int year, int line);

    /// <summary>Where the line names it.</summary>
    TextSpan PlaceOfRow(List<TextSpan> cells);

    /// <summary>What a line states, where it says more than the figure that is printed, and where that stands.</summary>
    (Cell Cell, TextSpan Place) Stated(ReadOnlySpan<char> text, List<TextSpan> cells, Cell printed, TextSpan figure);

    /// <summary>Hands the tables over.</summary>
    void Finish();
}
