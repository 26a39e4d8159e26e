using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Reading.Forms;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>Goes through a text once, line by line, and finds the tables in it with what stands above them.</summary>
internal static class TableScanner
{
    private const int MostCellsOfHeading = 3;

    public static List<RawTable> Scan(ReadOnlySpan<char> text, FileName file, List<Finding> findings, Titles titles, CancellationToken cancel)
    {
        var tables = new List<RawTable>();
        var cells = new List<TextSpan>();
        var reader = new RowReader(findings);
        PageHeading page = PageHeading.None with { File = file };
        RawTable? table = null;
        string tornMean = "";

        var rows = new TextRows(text);
        while (rows.MoveNext(cells))
        {
            cancel.ThrowIfCancellationRequested();
            int printed = CountPrinted(cells);
            if (printed == 0)
                continue;

            if ((printed > 1 || HeaderRecognizer.IsLoneMonth(text, cells)) && HeaderReader.TryRead(text, cells, tornMean, page, findings) is { } header)
            {
                rows.StandUnder(cells, header.NamedPositions, header.HasShares);
                tornMean = "";
                tables.Add(table = new RawTable(page, header));
                continue;
            }

            if (printed <= MostCellsOfHeading && ReadHeading(text, cells, printed, page) is var next && !ReferenceEquals(next, page))
            {
                (page, table) = (next, null);
                titles.Note(text, cells.Find(cell => !cell.IsEmpty), page);
            }
            else if (printed > 1 && table is not null && reader.TryRead(text, cells, table.Header, rows.Number) is { } row)
            {
                table.Rows.Add(row);
                tornMean = "";
                continue;
            }
            else if (printed == 1 && table is not null && cells.FindIndex(cell => !cell.IsEmpty) is var at && at < table.Header.FirstPosition)
                table.NoteLoose(text, cells[at], rows.Number);

            if (printed <= MostCellsOfHeading)
                tornMean = HeaderRecognizer.ContinueTornMean(tornMean, LabelText.Clean(text, cells.FindLast(cell => !cell.IsEmpty)));
        }

        tables.RemoveAll(found => found.Rows.TrueForAll(row => row.IsLeftOut));
        return tables;
    }

    // What stands above a table is one text. Beside it there may be a page's number, and a date may stand in a cell of its own.
    private static PageHeading ReadHeading(ReadOnlySpan<char> text, List<TextSpan> cells, int printed, PageHeading page)
    {
        string line = LabelText.Clean(text, cells.Find(cell => !cell.IsEmpty));
        if (printed == 1)
            return page.Read(line);
        if (!PageWords.MayStandBesideOther(line))
            return page;

        PageHeading next = page.ReadStated(line);
        return !ReferenceEquals(next, page) ? next : page.ReadStated($"{line} {LabelText.Clean(text, cells.FindLast(cell => !cell.IsEmpty))}");
    }

    private static int CountPrinted(List<TextSpan> cells)
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
