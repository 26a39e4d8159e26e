namespace Tilt.Runtime;

/// <content>The row elsewhere.</content>
public sealed partial class Row
{
    /// <summary>
    /// The same row of another report: in the same table (<see cref="Table.In"/>) the row of the same code or, where one of them has
    /// none, of the same name, whatever its case, spaces and hyphens; for a total the total, for a subtotal or a part of a row one of
    /// its kind.
    /// </summary>
    /// <param name="report">Another edition or year, or what was read at run time.</param>
    /// <returns>Null if it has none, or several.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No table was made of the row.</exception>
    public Row? In(Report report) => Table.In(report)?.FindSame(this);
}
