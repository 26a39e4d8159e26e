using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Makes of a table that holds the same months of several years one for each year, as if each stood by itself: a report is one year's.
/// </summary>
internal static class YearTables
{
    public static void Split(List<RawTable> tables, List<Finding> findings)
    {
        if (!tables.Exists(HasSeveral))
            return;
        int next = RawTable.NextOrdinal(tables);
        var split = new List<RawTable>();
        foreach (RawTable whole in tables)
        {
            if (!HasSeveral(whole))
            {
                split.Add(whole);
                continue;
            }

            int[] years = YearsOf(whole, findings);
            int[] all = [.. years.Where(year => year > 0).Distinct().OrderBy(year => year)];
            ILookup<int, int> columnsOf = Enumerable.Range(0, years.Length).ToLookup(column => years[column]);
            foreach (int year in all)
                split.Add(Part(whole, [.. columnsOf[year]], year == all[0], ref next));
        }

        tables.Clear();
        tables.AddRange(split);
    }

    // The same month of two years, be it as "Kvinner Oktober"; or months of several that say no year themselves.
    private static bool HasSeveral(RawTable table)
    {
        Header header = table.Header;
        if (header.Years.Length == 0)
            return false;
        var seen = new Dictionary<(ColumnKind, string, int), int>();
        bool sayYears = false;
        int other = 0, first = header.Years.FirstOrDefault(year => year > 0);
        for (int i = 0; i < header.Years.Length; i++)
        {
            int year = header.Years[i];
            if (year == 0)
                continue;
            ColumnModel column = header.Columns[i];
            if (seen.TryGetValue((column.Kind, column.Label, column.Again), out int before) && before != year)
                return true;
            seen[(column.Kind, column.Label, column.Again)] = year;
            sayYears |= column.Month is not null;
            other += year != first ? 1 : 0;
        }

        return other > 0 && !sayYears;
    }

    private static IEnumerable<int> Months(Header header)
        => Enumerable.Range(0, header.Columns.Length).Where(column => header.Columns[column].Month is not null);

    // What is of no year stands with the newest; a mean with the year whose mean it is, and with none where that is not clear.
    private static int[] YearsOf(RawTable table, List<Finding> findings)
    {
        int[] years = (int[])table.Header.Years.Clone();
        List<(int Year, int[] Months)> months = [.. Months(table.Header).GroupBy(column => years[column])
            .Select(same => (same.Key, same.ToArray()))];
        int newest = years.Max();
        for (int i = 0; i < years.Length; i++)
        {
            if (years[i] > 0)
                continue;
            years[i] = newest;
            if (table.Header.Columns[i].Kind != ColumnKind.Mean)
                continue;
            int mean = i;
            var ofMean = months.FindAll(same => RowConfirmation.MeansHold(table, mean, same.Months));
            years[i] = ofMean is [var only] ? only.Year : -1;
            if (years[i] < 0 && table.Rows.Find(row => !row.IsLeftOut && !row.Place.Cells[mean].IsEmpty) is { } row)
                findings.Add(Finding.UnclearColumn(new Place(row.Place.Cells[i]), table.Header.Columns[i].Label));
        }

        return years;
    }

    private static RawTable Part(RawTable whole, int[] columns, bool isFirst, ref int next)
    {
        Header header = whole.Header;
        var part = new RawTable(whole.Page, header.With(
            Array.ConvertAll(columns, column => header.Columns[column]),
            Array.ConvertAll(columns, column => header.Positions[column]),
            Array.ConvertAll(columns, column => header.Years[column])));
        part.Loose.AddRange(whole.Loose);
        foreach (RawRow row in whole.Rows)
        {
            int ordinal = isFirst ? row.Ordinal : next++;
            part.Rows.Add(row.IsLeftOut ? row with { Ordinal = ordinal } : row with
            {
                Ordinal = ordinal,
                Cells = Array.ConvertAll(columns, column => row.Cells[column]),
                Place = row.Place with { Cells = Array.ConvertAll(columns, column => row.Place.Cells[column]) },
                Unread = row.Unread?.ConvertAll(unread => (Column: Array.BinarySearch(columns, unread.Column), unread.Printed))
                    .FindAll(unread => unread.Column >= 0),
            });
        }

        return part;
    }
}
