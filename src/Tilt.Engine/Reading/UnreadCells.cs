using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Tables;

namespace Tilt.Engine.Reading;

/// <summary>Says which cells of a file are no numbers: what has one cause is said once.</summary>
internal sealed class UnreadCells(List<Finding> findings)
{
    /// <summary>Fewer are said one by one.</summary>
    private const int FewestTogether = 3;

    private readonly List<UnreadCell> grouped = [];

    /// <param name="ordinal">Of the row of its table.</param>
    /// <param name="columnOf">The table's column that a header's column is.</param>
    public void Say(RawRow row, Header header, int ordinal, Func<int, int> columnOf)
    {
        var others = new List<UnreadCell>();
        foreach ((int column, string printed) in row.Unread!)
        {
            ColumnModel heading = header.Columns[column];
            var at = new Place(row.Place.Cells[column], new CellId(ordinal, columnOf(column)));
            var cell = new UnreadCell(at, printed, row.Label, heading.Label, !heading.HoldsCounts)
            {
                IsSign = MissingText.IsSign(printed),
                IsGrouped = heading.HoldsCounts && FigureText.IsGrouped(printed),
            };
            (cell.IsGrouped ? grouped : others).Add(cell);
        }

        foreach (var same in others.GroupBy(cell => (cell.Printed, cell.IsShare)))
        {
            UnreadCell[] cells = [.. same];
            if (cells.Length < FewestTogether || !cells[0].IsSign)
                findings.AddRange(cells.Select(Finding.NotANumber));
            else
                findings.Add(Finding.NotNumbers(cells[0], [.. cells.Skip(1).Select(cell => cell.At)]));
        }
    }

    /// <summary>Says which figures have a sign between their thousands, once all are known.</summary>
    public void SayGrouped()
    {
        if (grouped.Count < FewestTogether)
        {
            findings.AddRange(grouped.Select(Finding.NotANumber));
            return;
        }

        UnreadCell[] inOrder = [.. grouped.OrderBy(cell => cell.At.Span.Start)];
        findings.Add(Finding.GroupedFigures(inOrder[0], [.. inOrder.Skip(1).Select(cell => cell.At)]));
    }
}
