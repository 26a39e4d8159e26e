using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Revising;

/// <summary>What a later edition of a report has otherwise, what moved with what, and what no longer adds up.</summary>
/// <param name="Cells">In the order in which they stand.</param>
/// <param name="Unbalanced">Figures that do not add up with what was revised, though all did in the edition before.</param>
internal sealed record RevisedEdition(IReadOnlyList<RevisedCell> Cells, IReadOnlyList<Unbalanced> Unbalanced)
{
    /// <param name="earlier">The tables of the earlier edition, whatever files they stand in.</param>
    public static RevisedEdition Of(IReadOnlyList<StatedReport> earlier, IReadOnlyList<StatedReport> later, CancellationToken cancel)
    {
        var before = new EarlierEdition(earlier.SelectMany(part => part.Report.Tables));
        RevisedCell[] cells = [.. later.SelectMany(part => part.Report.Tables
            .SelectMany(table => before.Of(table) is { } known ? Between(known, new TableRef(part.File, part.Report, table)) : []))];
        return new RevisedEdition(cells, cells.Length == 0 ? [] : new RevisedSums(before, earlier, later, cells, cancel).Find());
    }

    private static IEnumerable<RevisedCell> Between(EarlierTable before, TableRef table)
    {
        int[] columns = [.. before.ColumnsOf(table.Table)];
        int number = 0;
        foreach (RowModel row in table.Table.TotalAndRows)
        {
            var others = new List<(int Column, Cell Was)>();
            foreach (int column in columns)
            {
                if (before.CellOf(table.Table, row, column) is { } was && !IsSame(was, row.Cells[column]))
                    others.Add((column, was));
            }

            bool isWithdrawn = others.Exists(cell => RevisedCell.IsWithdrawal(cell.Was, row.Cells[cell.Column]));
            foreach ((int column, Cell was) in others)
            {
                bool isUntold = isWithdrawn && table.Table.Columns[column].Kind == ColumnKind.Mean;
                yield return new RevisedCell(table, number, row, column, was, isUntold);
            }

            number++;
        }
    }

    // Nothing is nothing, whether a page has a column for it or not.
    private static bool IsSame(Cell was, Cell now) => was == now || (was.Kind == CellKind.Blank && now.Kind == CellKind.Blank);
}
