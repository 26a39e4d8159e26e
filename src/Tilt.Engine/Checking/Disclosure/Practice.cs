using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Disclosure;

/// <summary>What reports do with counts below the limit, as far as they show it.</summary>
internal sealed class Practice
{
    private readonly int withheld;
    private readonly int printed;

    private readonly Func<bool> isSaid;

    private Practice(int withheld, int printed, Func<bool> isSaid)
        => (this.withheld, this.printed, this.isSaid) = (withheld, printed, isSaid);

    /// <param name="isSaid">Whether words, or other files, say that they are withheld; asked only where figures do not tell.</param>
    /// <param name="tables">A part without any star tells what another part hides, and so does a related report.</param>
    public static Practice Of(IEnumerable<TableSums> tables, Func<bool> isSaid)
        // A table with columns of two kinds has two places in the system.
        => Of(tables.GroupBy(table => (table.Ref.File, table.Table.First.Ordinal)).Select(same => same.First().Table), isSaid);

    /// <inheritdoc cref="Of(IEnumerable{TableSums}, Func{bool})" />
    public static Practice Of(IEnumerable<TableModel> tables, Func<bool> isSaid)
    {
        int withheld = 0, printed = 0;
        foreach (TableModel table in tables)
        {
            foreach (Cell cell in table.TotalAndRows.SelectMany(table.Counts))
            {
                withheld += cell == Cell.Suppressed ? 1 : 0;
                printed += IsSmall(cell) ? 1 : 0;
            }
        }

        return new Practice(withheld, printed, isSaid);
    }

    /// <summary>Without what one cell shows: it may be the one that is wrong.</summary>
    public Practice Without(Cell cell)
        => new(withheld - (cell == Cell.Suppressed ? 1 : 0), printed - (IsSmall(cell) ? 1 : 0), isSaid);

    /// <summary>Whether they are withheld. One that is printed in spite of it is a slip; many are not.</summary>
    public bool Withholds => withheld > printed || isSaid();

    /// <summary>Whether they are printed.</summary>
    public bool Prints => printed > withheld && !isSaid();

    /// <summary>Whether all that is shown is one or the other.</summary>
    public bool IsClear => withheld == 0 || printed == 0;

    private static bool IsSmall(Cell cell) => cell.Count > 0 && Bounds.Hidden.Contains(cell.Count);
}
