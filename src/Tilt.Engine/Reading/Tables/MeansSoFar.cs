using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// "Hittil i år" without a word for a mean: the report's own heading of one, of which the other words were lost, or that of a sum that runs
/// through the year. The figures tell: what they do not confirm as a mean is a column of its own, in no mean.
/// </summary>
internal static class MeansSoFar
{
    /// <summary>Decides what each is, alike on all pages that are headed alike.</summary>
    public static void Settle(List<RawTable> tables)
    {
        foreach (RawTable[] pages in RawTable.HeadedAlike(tables.Where(table => Array.Exists(table.Header.Columns, IsOpen))))
        {
            Header header = pages[0].Header;
            for (int i = 0; i < header.Columns.Length; i++)
            {
                ColumnModel column = header.Columns[i];
                if (!IsOpen(column))
                    continue;
                bool isMean = MonthsOf(header, i).Any(months => RowConfirmation.AreMeans(pages, i, months));
                foreach (RawTable page in pages)
                    page.Change(i, isMean ? column with { Label = MonthNames.Mean } : column with { Kind = ColumnKind.Other });
            }
        }
    }

    private static bool IsOpen(ColumnModel column) => column.Kind == ColumnKind.Mean && column.Label != MonthNames.Mean;

    // Its year's, or those of any one year where it says none.
    private static IEnumerable<int[]> MonthsOf(Header header, int mean)
        => Enumerable.Range(0, header.Columns.Length)
            .Where(i => header.Columns[i].Kind == ColumnKind.Month)
            .Where(i => header.Years[mean] == 0 || header.Years[i] == header.Years[mean])
            .GroupBy(i => header.Years[i]).Select(same => same.ToArray());
}
