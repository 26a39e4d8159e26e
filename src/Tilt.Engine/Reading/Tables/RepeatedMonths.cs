using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Two columns that are headed with the same month: "Januar", "Februar", "Februar". Where they hold the same figures the second says
/// nothing; else one of them is another month's, nobody can tell which, and neither counts as the month.
/// </summary>
internal static class RepeatedMonths
{
    /// <summary>Marks the second of two such headings, so that the first is the only one of its month.</summary>
    /// <returns>The same headings where there is none, or where so many are that they are of other years.</returns>
    public static Heading[] Mark(Heading[] headings)
    {
        int again = -1, last = -1;
        var seen = new HashSet<int>();
        for (int i = 0; i < headings.Length; i++)
        {
            Heading heading = headings[i];
            if (!heading.IsMonth)
                continue;
            if (heading.What is not null)
                return headings;
            bool isAgain = heading.Year > 0
                ? Array.FindIndex(headings, other => other.Month == heading.Month && other.Year == heading.Year) < i
                : last >= 0 && headings[last].Month == heading.Month && headings[last].Year == 0;
            if (isAgain && again >= 0)
                return headings;
            (again, last) = (isAgain ? i : again, i);
            seen.Add(heading.Month);
        }

        if (again < 0 || seen.Count < 2)
            return headings;
        var marked = (Heading[])headings.Clone();
        marked[again] = marked[again] with { IsAgain = true };
        return marked;
    }

    /// <summary>Where the second heading stands in its line; null in nearly all tables.</summary>
    public static TextSpan? Place(Header header, List<TextSpan> cells)
        => Array.FindIndex(header.Columns, MonthNames.IsOfTwo) is >= 0 and var again && header.Positions[again] is >= 0 and var at
            ? cells[at] : null;

    /// <summary>Decides which of the two count, alike on all pages that are headed alike, and says so.</summary>
    public static void Settle(ReadOnlySpan<char> text, List<RawTable> tables, List<Finding> findings)
    {
        foreach (RawTable[] pages in RawTable.HeadedAlike(tables.Where(table => table is { Again: not null, Rows.Count: > 0 })))
        {
            int again = Array.FindIndex(pages[0].Header.Columns, MonthNames.IsOfTwo);
            if (again < 0)
                continue; // Its figures have decimals: it is no second month of counts.
            int first = Array.FindIndex(pages[0].Header.Columns, column => column.Label == pages[0].Header.Columns[again].Label);
            bool isAlike = Array.TrueForAll(pages, page => page.Rows.TrueForAll(
                row => row.IsLeftOut || row.Cells[first] == row.Cells[again]));
            foreach (RawTable page in pages)
            {
                string month = page.Header.Columns[first].Label;
                findings.Add(Finding.MonthAgain(new Place(page.Again!.Value), LabelText.Clean(text, page.Again.Value), month, isAlike));
                if (isAlike)
                    page.DropColumn(again);
                else
                    page.Change(first, new ColumnModel(ColumnKind.Other, month));
            }
        }
    }
}
