namespace Tilt.Runtime;

/// <content>The row elsewhere.</content>
public sealed partial class Row
{
    /// <summary>
    /// The same row of another report: in the same table (<see cref="Table.In"/>) the row of the same code or, where one of them has
    /// none, of the same name, whatever its case, spaces and hyphens; for a total the total, for a subtotal or a part of a row one of
    /// its kind. Each must be the other's: of a <c>1515 Herøy</c> and a <c>1818 Herøy</c>, neither is the other report's one <c>Herøy</c>.
    /// </summary>
    /// <param name="report">Another edition or year, or what was read at run time.</param>
    /// <returns>Null if it has none, or several, or is another report altogether, as <see cref="Table.In"/> says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No table was made of the row.</exception>
    public Row? In(Report report) => Table.In(report) is { } table ? SameIn(table) : null;
}
