using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Reading.Forms;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Observations;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>Goes through a text once, line by line, and finds the tables in it with what stands above them.</summary>
internal sealed class TableScanner
{
    private const int MostCellsOfHeading = 3;

    private readonly List<RawTable> tables = [];
    private readonly List<TextSpan> cells = [];
    private readonly List<Finding> findings;
    private readonly RowReader reader;
    private readonly Titles titles;
    private PageHeading page;

    // The table that rows belong to; none between a heading and the next header.
    private RawTable? table;

    // What has a line for each observation, where the scanner is in such a table.
    private ObservationReader? observations;

    // What was found of a mean's heading that was torn over lines.
    private string tornMean = "";

    private TableScanner(FileName file, List<Finding> findings, Titles titles)
    {
        (this.findings, this.titles) = (findings, titles);
        page = PageHeading.None with { File = file };
        reader = new RowReader(findings);
    }

    /// <param name="titles">Is filled with the titles that are found.</param>
    public static List<RawTable> Scan(
        ReadOnlySpan<char> text, FileName file, List<Finding> findings, Titles titles, CancellationToken cancel)
    {
        var scanner = new TableScanner(file, findings, titles);
        var rows = new TextRows(text);
        while (rows.MoveNext(scanner.cells))
        {
            cancel.ThrowIfCancellationRequested();
            scanner.Read(text, ref rows);
        }

        scanner.EndObservations();
        RowNumbers.Drop(text, scanner.tables);
        RowConfirmation.Confirm(scanner.tables, findings);
        scanner.tables.RemoveAll(found => found.Rows.TrueForAll(row => row.IsLeftOut));
        return scanner.tables;
    }

    private void Read(ReadOnlySpan<char> text, ref TextRows rows)
    {
        int printed = CountPrinted();
        if (printed == 0 || observations?.TryRead(text, cells, rows.Number) == true)
            return;
        if (TryReadHeader(text, ref rows, printed))
        {
            tornMean = "";
            return;
        }

        if (!TryReadHeading(text, printed))
        {
            if (TryReadRow(text, ref rows, printed))
            {
                tornMean = "";
                return;
            }

            NoteLoose(text, rows.Number, printed);
            observations?.LeaveOut(text, cells, printed);
        }

        if (printed <= MostCellsOfHeading)
            tornMean = HeaderRecognizer.ContinueTornMean(tornMean, LabelText.Clean(text, cells.FindLast(cell => !cell.IsEmpty)));
    }

    private bool TryReadHeader(ReadOnlySpan<char> text, ref TextRows rows, int printed)
    {
        if (!rows.IsAligned && ObservationHeader.TryRead(text, cells) is { } ofObservations)
        {
            EndObservations();
            (table, observations) = (null, new ObservationReader(ofObservations, page, titles, findings));
            rows.StandUnder(cells, [], hasShares: false);
            return true;
        }

        if (printed == 1 && cells.Count == 1 && JoinedHeadings.Split(text, cells) is { Count: > 1 } apart)
        {
            // Behind an empty cell for the labels, as a line with gaps has it.
            cells.Clear();
            cells.Add(default);
            cells.AddRange(apart);
            printed = apart.Count;
        }

        bool mayBe = printed > 1 || HeaderRecognizer.IsLoneMonth(text, cells);
        if (!mayBe || HeaderReader.TryRead(text, cells, tornMean, page, findings) is not { } header)
            return false;
        EndObservations();
        rows.StandUnder(cells, header.NamedPositions, header.HasShares);
        tables.Add(table = new RawTable(page, header));
        return true;
    }

    private bool TryReadHeading(ReadOnlySpan<char> text, int printed)
    {
        if (printed > MostCellsOfHeading || ReadHeading(text, printed) is var next && ReferenceEquals(next, page))
            return false;
        EndObservations();
        (page, table) = (next, null);
        titles.Note(text, cells.Find(cell => !cell.IsEmpty), page);
        return true;
    }

    private void EndObservations()
    {
        if (observations is null)
            return;
        int ordinal = reader.RowsRead;
        tables.AddRange(observations.Finish(ref ordinal));
        (reader.RowsRead, observations) = (ordinal, null);
    }

    private bool TryReadRow(ReadOnlySpan<char> text, ref TextRows rows, int printed)
    {
        if (printed < 2 || table is null || reader.TryRead(text, cells, table.Header, rows.Number, rows.IsCut) is not { } row)
            return false;
        table.Rows.Add(row);
        return true;
    }

    private void NoteLoose(ReadOnlySpan<char> text, int line, int printed)
    {
        int at = cells.FindIndex(cell => !cell.IsEmpty);
        if (printed == 1 && at < table?.Header.FirstPosition)
            table.NoteLoose(text, cells[at], line);
    }

    // What stands above a table is one text. Beside it there may be a page's number, and a date may stand in a cell of its own.
    private PageHeading ReadHeading(ReadOnlySpan<char> text, int printed)
    {
        string line = LabelText.Clean(text, cells.Find(cell => !cell.IsEmpty));
        if (printed == 1)
            return page.Read(line);
        if (!PageWords.MayStandBesideOther(line))
            return page;

        PageHeading next = page.ReadStated(line);
        string last = LabelText.Clean(text, cells.FindLast(cell => !cell.IsEmpty));
        return ReferenceEquals(next, page) ? page.ReadStated($"{line} {last}") : next;
    }

    private int CountPrinted()
    {
        int printed = 0;
        foreach (TextSpan cell in cells)
        {
            if (!cell.IsEmpty)
                printed++;
        }

        return printed;
    }
}
