using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Revising;

/// <summary>A figure that the later of two editions has otherwise.</summary>
/// <param name="rowNumber">The row's number among <see cref="TableModel.TotalAndRows"/>.</param>
/// <param name="was">What the earlier edition prints.</param>
/// <param name="isUntold">Whether it is the mean of a row of which a month is withheld by now: what it was would tell that.</param>
internal sealed class RevisedCell(TableRef table, int rowNumber, RowModel row, int column, Cell was, bool isUntold)
{
    private readonly List<RevisedCell> moved = [];
    private readonly List<Unbalanced> against = [];
    private bool isAmountHidden;

    public TableModel Table => table.Table;

    public int RowNumber => rowNumber;

    public RowModel Row => row;

    public int Column => column;

    public ColumnModel Heading => Table.Columns[column];

    public Cell Was => was;

    public Cell Now => row.Cells[column];

    /// <summary>Whether a number was printed that is withheld by now.</summary>
    public bool IsWithdrawn => IsWithdrawal(was, Now);

    /// <summary>Whether what it was is not to be told.</summary>
    public bool IsUntold => isUntold || IsWithdrawn;

    /// <summary>Whether it is withheld in one of the two editions, and printed in the other.</summary>
    public bool IsHalfHidden => IsWithdrawn || (was == Cell.Suppressed && Now.IsNumber);

    /// <summary>Whether both figures may be told, and not by how much it moved: that would tell it of one that is withheld.</summary>
    public bool IsAmountHidden => isAmountHidden;

    /// <summary>By how much; null where one of the two is no number, or it is not to be told.</summary>
    public long? Change => was.IsNumber && Now.IsNumber && !isUntold && !isAmountHidden ? (long)Now.Count - was.Count : null;

    /// <summary>The totals it is a part of and the mean it is a month of that were revised too, one cell of each.</summary>
    public IReadOnlyList<RevisedCell> Moved => moved;

    /// <summary>What no longer adds up with it.</summary>
    public IReadOnlyList<Unbalanced> Against => against;

    /// <summary>Whether a number is withheld: by a star, or by another sign for it, as ":".</summary>
    public static bool IsWithdrawal(Cell was, Cell now) => was.IsNumber && now.Kind is CellKind.Suppressed or CellKind.Unreadable;

    internal CellRef At => new(table.File, row, column);

    internal void MovedWith(RevisedCell whole)
    {
        if (!moved.Contains(whole) && whole != this && !whole.IsUntold)
            moved.Add(whole);
    }

    internal void HideAmount() => isAmountHidden = true;

    internal void StandsAgainst(Unbalanced figure) => against.Add(figure);
}
