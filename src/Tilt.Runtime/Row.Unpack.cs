using System.ComponentModel;

namespace Tilt.Runtime;

public sealed partial class Row
{
    /// <summary>
    /// The rows of a table, each list a text with a line a row, in the order in which the table takes them; for generated code. One text is
    /// one constant for the compiler, and the same one for all tables of the same rows.
    /// </summary>
    /// <param name="lines">The lines of the report they stand on: <c>78-89 95 97</c>. For each row one, in the order of the lists.</param>
    /// <param name="total">The label of the total row; null if there is none.</param>
    /// <param name="rows">
    /// The rows that are counted once: <c>code|name</c>, or <c>code|name|label</c> where the label is not made of the two. A backslash
    /// stands before a bar or a backslash that is part of one; <c>\n</c> and <c>\r</c> are a line break's two characters.
    /// </param>
    /// <param name="subtotals">The totals of some of the rows, likewise.</param>
    /// <param name="ofWhich">The rows that are a part of another, likewise.</param>
    /// <exception cref="ArgumentNullException">A text is null that cannot be.</exception>
    /// <exception cref="ArgumentException">There are other lines than rows, or a row is not written so.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Row[] Unpack(string lines, string? total = null, string rows = "", string subtotals = "", string ofWhich = "")
    {
        var unpacked = new PackedRows(lines ?? throw new ArgumentNullException(nameof(lines)));
        if (total is not null) unpacked.AddTotal(total);
        unpacked.Add(rows ?? throw new ArgumentNullException(nameof(rows)), RowKind.Part, nameof(rows));
        unpacked.Add(subtotals ?? throw new ArgumentNullException(nameof(subtotals)), RowKind.Subtotal, nameof(subtotals));
        unpacked.Add(ofWhich ?? throw new ArgumentNullException(nameof(ofWhich)), RowKind.OfWhich, nameof(ofWhich));
        return unpacked.ToArray();
    }

    internal static Row Of(string? code, string label, string name, RowKind kind, int line) => new(code, label, name, kind, line);
}
