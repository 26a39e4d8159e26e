using Tilt.Engine.Model;

namespace Tilt.Engine.Editions;

/// <summary>Whether one table says what another does.</summary>
internal static class Printed
{
    /// <summary>Whether two tables print the same, counts and percentages, wherever they stand.</summary>
    public static bool AreSame(TableModel table, TableModel other)
    {
        return table.Columns.Equals(other.Columns)
            && table.Total is null == other.Total is null
            && Figures(table).SequenceEqual(Figures(other));

        static IEnumerable<(string, EquatableArray<Cell>)> Figures(TableModel table)
            => table.TotalAndRows.Select(row => (row.Key, row.Cells));
    }
}
