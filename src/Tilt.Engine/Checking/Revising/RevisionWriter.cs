using System.Globalization;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Revising;

/// <summary>TILT106 in words: what a figure was and is, by how much it moved, what moved with it and what did not.</summary>
internal static class RevisionWriter
{
    /// <summary>Names that are told one by one; nearly every figure stands in fewer sums.</summary>
    private const int MostNamed = 3;

    /// <summary>Whether it is told by itself: the mean so far moves with each month, and what is no month with what it is of.</summary>
    public static bool IsTold(RevisedCell cell) => cell.Heading.Kind == ColumnKind.Month;

    public static Finding Write(RevisedCell cell, Places places)
    {
        Place at = places.Of(cell.Row, cell.Column);
        object against = AgainstOf(cell) ?? (object)"";

        // What was printed once and is withheld by now, is not told again; neither is what moved with it.
        if (cell.IsWithdrawn)
            return Finding.Withdrawn(at, cell.Row.Label, cell.Heading.Label, Text(cell.Now), against);
        string change = cell.Change is { } known ? $" ({Signed(known)})" : "";
        object moved = cell.Moved.Count > 0 ? new Phrase("Revised_Moved", Named(cell.Moved.Select(whole => NameOf(cell, whole)))) : "";
        return Finding.Revised(at, cell.Row.Label, cell.Heading.Label, Text(cell.Was), Text(cell.Now), change, moved, against);
    }

    /// <summary>With its sign, in any language: +12, -3, 0.</summary>
    public static string Signed(long change) => change.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    private static Phrase? AgainstOf(RevisedCell cell)
    {
        Unbalanced[] others = [.. cell.Against.Where(figure => figure.Row.Ordinal != cell.Row.Ordinal || figure.Column != cell.Column)];
        Unbalanced[] still = Array.FindAll(others, figure => !figure.IsRevised);
        return still.Length > 0 ? new Phrase("Revised_Still", Named(still.Select(Name)))
            : others.Length > 0 ? new Phrase("Revised_Against", Named(others.Select(Name)))
            : cell.Against.Count > 0 ? new Phrase("Revised_Alone")
            : null;

        string Name(Unbalanced figure) => NameOf(cell, figure.Table, figure.Row, figure.Column);
    }

    private static string NameOf(RevisedCell cell, RevisedCell whole)
    {
        string name = NameOf(cell, whole.Table, whole.Row, whole.Column);
        return whole.Change is { } change ? $"{name} ({Signed(change)})" : name;
    }

    // As short as it is clear: a mean stands in the row, a total in the column.
    private static string NameOf(RevisedCell cell, TableModel table, RowModel row, int column)
        => !ReferenceEquals(table, cell.Table) ? $"'{row.Label}' [{table.Title}]"
            : column == cell.Column ? $"'{row.Label}'"
            : row.Key == cell.Row.Key ? table.Columns[column].Label
            : $"'{row.Label}', {table.Columns[column].Label}";

    private static string Named(IEnumerable<string> names)
    {
        string[] all = [.. names.Distinct()];
        return string.Join(", ", all.Take(MostNamed)) + (all.Length > MostNamed ? ", …" : "");
    }

    private static string Text(Cell cell) => cell.Kind == CellKind.Blank ? "–" : cell.ToString();
}
