using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Revising;

/// <summary>A figure that the later of two editions has otherwise.</summary>
/// <param name="rowNumber">The row's number among <see cref="TableModel.TotalAndRows"/>.</param>
/// <param name="was">What the earlier edition prints.</param>
internal sealed class RevisedCell(TableRef table, int rowNumber, RowModel row, int column, Cell was)
{
    private readonly List<RevisedCell> moved = [];
    private readonly List<Unbalanced> against = [];

    public TableModel Table => table.Table;

    public int RowNumber => rowNumber;

    public RowModel Row => row;

    public int Column => column;

    public ColumnModel Heading => Table.Columns[column];

    public Cell Was => was;

    public Cell Now => row.Cells[column];

    /// <summary>Whether a number was printed that is withheld by now: it is not to be told again, nor what would tell it.</summary>
    public bool IsWithdrawn => was.IsNumber && Now == Cell.Suppressed;

    /// <summary>By how much; null where one of the two is no number.</summary>
    public long? Change => was.IsNumber && Now.IsNumber ? (long)Now.Count - was.Count : null;

    /// <summary>The totals it is a part of and the mean it is a month of that were revised too, one cell of each.</summary>
    public IReadOnlyList<RevisedCell> Moved => moved;

    /// <summary>What no longer adds up with it.</summary>
    public IReadOnlyList<Unbalanced> Against => against;

    internal CellRef At => new(table.File, row, column);

    internal void MovedWith(RevisedCell whole)
    {
        if (!moved.Contains(whole) && whole != this)
            moved.Add(whole);
    }

    internal void StandsAgainst(Unbalanced figure) => against.Add(figure);
}
