using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
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
    private readonly HeaderReader headers;
    private readonly Titles titles;
    private readonly LostTables lost = new();
    private PageHeading page;

    // The table that rows belong to; none between a heading and the next header.
    private RawTable? table;

    // Its header, if the first row shows that another column is that of its labels.
    private (int At, Header Header)? ifLabelsAreBelow;

    // What has a line for each observation, where the scanner is in such a table.
    private ObservationReader? observations;

    // The last printed line, if it is no row.
    private HeaderLine? above;

    // A table whose rows are months, as far as it was read.
    private TurnedTable? turned;

    // Whether such a table stands right above: what looks like one more of its rows is said.
    private bool isBehindTurned;

    private (TextSpan Place, string Label) cleaned = (default, "");

    // What was found of a mean's heading that was torn over lines.
    private string tornMean = "";

    private TableScanner(FileName file, List<Finding> findings, Titles titles)
    {
        (this.findings, this.titles) = (findings, titles);
        page = PageHeading.None with { File = file };
        reader = new RowReader(findings);
        headers = new HeaderReader(findings);
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
        scanner.EndTurned(text);
        findings.AddRange(scanner.tables.Select(found => found.Doubt).OfType<Finding>());
        OtherRows.LeaveOut(scanner.tables, findings);
        RowNumbers.Drop(text, scanner.tables);
        RowGroups.LeaveOut(scanner.tables, findings);
        BlankRows.Keep(scanner.tables);
        CodeColumns.Take(text, scanner.tables);
        EmptyLines.Clear(scanner.tables);
        DecimalColumns.Settle(text, scanner.tables);
        MeansSoFar.Settle(scanner.tables);
        RepeatedMonths.Settle(text, scanner.tables, findings);
        PageFeet.LeaveOut(scanner.tables, findings);
        RowConfirmation.Confirm(text, scanner.tables, findings);
        CellsInOne.LeaveOut(scanner.tables, findings);
        LeftOutWholes.LeaveOut(scanner.tables, findings);

        // A row whose figures stand elsewhere hides that a column is empty, until it is left out.
        EmptyLines.Clear(scanner.tables);
        YearTables.Split(scanner.tables, findings);
        Divisions.Split(scanner.tables);
        if (scanner.tables.Exists(found => found.Rows.Exists(row => !row.IsLeftOut)))
            findings.AddRange(scanner.lost.Said);
        foreach (RawTable unread in scanner.tables.Where(found => found.Rows.TrueForAll(row => row.IsLeftOut)))
            titles.NoteTable(unread.Page);
        scanner.tables.RemoveAll(found => found.Rows.Count == 0);
        return scanner.tables;
    }

    private void Read(ReadOnlySpan<char> text, ref TextRows rows)
    {
        int printed = CountPrinted();
        if (printed == 0)
            return;
        if (observations?.TryRead(text, cells, rows.Number) == true)
        {
            lost.TakeBack();
            return;
        }

        HeaderLine? before = above;
        above = null;
        if (TryReadTurned(text, ref rows, before))
            return;
        if (TryReadHeader(text, ref rows, printed, before))
        {
            tornMean = "";
            return;
        }

        if (TryReadHeading(text, printed))
        {
            SayWhat(text, printed, isTitle: true);
        }
        else
        {
            if (TryReadRow(text, ref rows, printed))
            {
                tornMean = "";
                return;
            }

            SayWhat(text, printed, isTitle: false);
            if (isBehindTurned && printed > 1)
                SayBehindTurned(text);

            bool isPushedOut = printed == 1 && !rows.IsByPlace && SayPushedOut(text);
            RawRow? leftOut = isPushedOut ? null : TryLeaveOut(text, rows.Number, printed);
            if (leftOut is null && !isPushedOut)
                NoteLoose(text, rows.Number, printed);
            if (leftOut is null && !rows.IsByPlace && table is not null)
                table.NoteBlank(reader.TryReadBlank(text, cells, table.Header, rows.Number));
            if (table is null && !isBehindTurned && observations?.IsConfirmed != true)
                lost.Note(text, cells, printed, rows.IsByPlace);
            observations?.LeaveOut(text, cells, printed);
            bool isSaid = isPushedOut || leftOut is not null;
            above = LineOf(ref rows) with { Said = isSaid ? [findings[findings.Count - 1]] : [], LeftOut = leftOut };
        }

        if (printed <= MostCellsOfHeading)
            tornMean = HeaderRecognizer.ContinueTornMean(tornMean, Clean(text, cells.FindLast(cell => !cell.IsEmpty)));
    }

    private bool TryReadHeader(ReadOnlySpan<char> text, ref TextRows rows, int printed, HeaderLine? before)
    {
        bool isOfTable = rows.IsAligned || headers.IsLast(text, cells, tornMean, page);
        if (!isOfTable && ObservationHeader.TryRead(text, cells) is { } ofObservations)
        {
            EndObservations();
            isBehindTurned = false;
            if (HeadingsOfFigures.AreUnclear(ofObservations.Headings, page) is { } unclear)
            {
                SayUnclear(text, cells, unclear);
                table = null;
                return true;
            }

            (table, observations) = (null, new ObservationReader(ofObservations, page, titles, findings));
            rows.StandUnder(cells, [], hasShares: false);
            if (observations.IsKnown)
                lost.BeginSaid();
            else
                lost.Begin(cells);
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

        int saidBefore = findings.Count;
        bool mayBe = printed > 1 || HeaderRecognizer.IsLoneMonth(text, cells);
        if (!mayBe || headers.TryRead(text, cells, tornMean, page, before, rows.LineStart) is not { } read)
            return false;

        // A cell that is empty between two months is none of a month where the line below has several headings for each.
        List<Finding> said = findings.GetRange(saidBefore, findings.Count - saidBefore).FindAll(found => found.Rule == Rules.Realigned);
        EndObservations();
        if (read.IsStacked)
            Withdraw(before!);

        above = LineOf(ref rows) with { Headings = read.Headings, Said = said };
        if (read.Header is not { } header)
        {
            above = above with { Said = [SayUnclear(text, cells, read.Unclear!)] };
            table = null;
            return true;
        }

        lost.End(header);
        isBehindTurned = false;
        if (rows.IsByPlace)
            header = header with { JoinedWidth = 0 };
        rows.StandUnder(cells, header.NamedPositions, header.HasShares);
        tables.Add(table = TableUnder(text, header, cells, said));
        ifLabelsAreBelow = read.IfLabelsAreBelow;
        return true;
    }

    // Says, and notes, what is to be said of its months.
    private RawTable TableUnder(ReadOnlySpan<char> text, Header header, List<TextSpan> headings, List<Finding> said)
    {
        var found = new RawTable(page, header)
        {
            Doubtful = HeaderMonths.OutOfPeriod(text, header, headings, page),
            Again = RepeatedMonths.Place(header, headings),
        };
        if (HeaderMonths.Doubt(text, header, headings, page, mayLack: found.Doubtful is null) is { } doubt)
        {
            findings.Add(doubt);
            said.Add(doubt);
        }

        return found;
    }

    private Finding SayUnclear(ReadOnlySpan<char> text, IEnumerable<TextSpan> header, Phrase why)
    {
        Finding said = UnclearHeaders.Say(text, header, why);
        findings.Add(said);
        titles.NoteTable(page);
        lost.BeginSaid();
        return said;
    }

    private bool TryReadHeading(ReadOnlySpan<char> text, int printed)
    {
        if (printed > MostCellsOfHeading || ReadHeading(text, printed) is var next && ReferenceEquals(next, page))
            return false;
        EndObservations();
        (page, table, isBehindTurned) = (next, null, false);
        lost.End();
        titles.Note(text, cells.Find(cell => !cell.IsEmpty), page);
        return true;
    }

    // "Prosent", "Tall i 1000": alone, or in a title beside a page's number.
    private void SayWhat(ReadOnlySpan<char> text, int printed, bool isTitle)
    {
        if (printed > (isTitle ? MostCellsOfHeading : 1))
            return;
        foreach (TextSpan cell in cells)
        {
            if (!cell.IsEmpty)
                page = page.Say(Clean(text, cell), isTitle);
        }
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
        if (table is not null && HeaderRecognizer.IsUnknown(text, cells, table.Header))
            table = null;
        if (table?.Rows.Count == 0 && ifLabelsAreBelow is { } other && other.At == cells.FindIndex(cell => !cell.IsEmpty))
            tables[tables.Count - 1] = table = new RawTable(page, other.Header);
        if (table is null || reader.TryRead(text, cells, table.Header, rows.Number, rows.IsCut) is not { } row)
            return false;
        table.Rows.Add(row);

        // A word between rows says nothing of what follows them.
        if (page.What != table.Page.What)
            page = page.SayingAs(table.Page);

        // It may be a header, or half of one.
        if (row.IsLeftOut || row.Unread?.Count == printed - 1)
            above = LineOf(ref rows) with { Said = row.IsLeftOut ? [findings[findings.Count - 1]] : [], LeftOut = row };
        return true;
    }

    private void SayBehindTurned(ReadOnlySpan<char> text)
    {
        TextSpan label = cells.Find(cell => !cell.IsEmpty);
        bool hasFigure = false;
        for (int i = cells.IndexOf(label) + 1; i < cells.Count; i++)
            hasFigure |= !cells[i].IsEmpty && FigureText.Parse(text.Slice(cells[i].Start, cells[i].Length)) != Cell.Unreadable;
        if (hasFigure)
            findings.Add(Finding.RowNotConfirmed(new Place(label), LabelText.Clean(text, label)));
    }

    // One figure under a column and nothing else: a column that slid down has pushed it out below, and all above it are another row's.
    private bool SayPushedOut(ReadOnlySpan<char> text)
    {
        int at = cells.FindIndex(cell => !cell.IsEmpty);
        if (table is null || table.Rows.Count == 0 || at < Math.Max(1, table.Header.FirstPosition))
            return false;
        ReadOnlySpan<char> printed = text.Slice(cells[at].Start, cells[at].Length);
        if (FigureText.Parse(printed).Kind is not (CellKind.Number or CellKind.Suppressed) || LostTables.IsYear(printed))
            return false;
        findings.Add(Finding.RowWithoutLabel(new Place(cells[at]), printed.ToString(), isNumber: false));
        return true;
    }

    private RawRow? TryLeaveOut(ReadOnlySpan<char> text, int line, int printed)
    {
        if (table is null || printed != 1 || LostRow.LabelIn(text, cells.Find(cell => !cell.IsEmpty)) is not { } label)
            return null;
        RawRow row = reader.LeaveOut(text, label, line);
        table.Rows.Add(row);
        return row;
    }

    private HeaderLine LineOf(ref TextRows rows) => new([.. cells], rows.LineStart, rows.Number, rows.IsByPlace, Headings: null);

    // By itself it was nothing, or a row of the table above.
    private void Withdraw(HeaderLine line)
    {
        // It was said a line ago: from the end it is near, however much is said of the file.
        foreach (Finding said in line.Said)
            findings.RemoveAt(findings.FindLastIndex(finding => ReferenceEquals(finding, said)));
        if (line.LeftOut is { } row)
            table?.Rows.Remove(row);
    }

    private bool TryReadTurned(ReadOnlySpan<char> text, ref TextRows rows, HeaderLine? before)
    {
        if (turned is not null)
        {
            if (turned.TryAdd(text, cells))
                return true;
            EndTurned(text);
        }

        if (before is null || TurnedTable.TryBegin(text, before, cells) is not { } begun)
            return false;
        rows.StandUnder(before.Cells, begun.Columns, before.Start, cells);
        if (!begun.TryAdd(text, cells))
            return false;
        Withdraw(before);
        EndObservations();
        (turned, table, tornMean) = (begun, null, "");
        return true;
    }

    private void EndTurned(ReadOnlySpan<char> text)
    {
        if (turned is not { } ended)
            return;
        (turned, isBehindTurned) = (null, true);
        Header? header = ended.ReadHeader(text, page, findings, out Phrase? unclear);
        if (header is null)
        {
            SayUnclear(text, ended.Head.Cells, unclear!);
            return;
        }

        RawTable read = TableUnder(text, header, ended.TimeCells(text), []);
        foreach (List<TextSpan> row in ended.Rows(ended.AreWhats(text)))
        {
            if (reader.TryRead(text, row, header, ended.Head.Number, isCut: false) is { } found)
                read.Rows.Add(found);
        }

        tables.Add(read);
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
        string line = Clean(text, cells.Find(cell => !cell.IsEmpty));
        if (printed == 1)
            return page.Read(line);
        TextSpan end = cells.FindLast(cell => !cell.IsEmpty);
        if (!PageWords.MayStandBesideOther(line) || LostTables.IsNoPage(text.Slice(end.Start, end.Length)))
            return page;

        PageHeading next = page.ReadStated(line);
        string last = LabelText.Clean(text, end);
        return ReferenceEquals(next, page) ? page.ReadStated($"{line} {last}") : next;
    }

    // A line of one text is asked for it several times.
    private string Clean(ReadOnlySpan<char> text, TextSpan cell)
    {
        if (cell != cleaned.Place)
            cleaned = (cell, LabelText.Clean(text, cell));
        return cleaned.Label;
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
