using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// What was found not to be part of the structure that tables have as a rule: no sum is laid over it, and what is left is checked as ever.
/// </summary>
internal sealed class LetGo
{
    private readonly HashSet<SumPattern> patterns = [];
    private readonly HashSet<(int File, int Row)> unsummed = [];
    private readonly HashSet<(int File, int Row)> apart = [];
    private readonly HashSet<(int File, int Table, int Column)> columns = [];
    private readonly HashSet<(int File, int Table)> tables = [];

    /// <summary>A statement that holds hardly anywhere.</summary>
    /// <returns>Whether it was not let go before.</returns>
    public bool Add(SumPattern pattern, TableRef table) => patterns.Add(pattern) && Touch(table);

    /// <summary>A row that is part of no sum of its table.</summary>
    /// <inheritdoc cref="Add" />
    public bool AddUnsummed(RowModel row, TableRef table) => unsummed.Add((table.File, row.Ordinal)) && Touch(table);

    /// <summary>A row that does not count what others of its name do.</summary>
    /// <inheritdoc cref="Add" />
    public bool AddApart(RowModel row, TableRef table) => apart.Add((table.File, row.Ordinal)) && Touch(table);

    /// <summary>A column that does not hold what its heading says.</summary>
    /// <inheritdoc cref="Add" />
    public bool AddColumn(int column, TableRef table)
        => columns.Add((table.File, table.Table.First.Ordinal, column)) && Touch(table);

    /// <summary>Notes that a table has to do with what was let go.</summary>
    public bool Touch(TableRef table)
    {
        tables.Add(KeyOf(table));
        return true;
    }

    /// <summary>Whether anything of a table was let go.</summary>
    public bool Touches(TableRef table) => tables.Contains(KeyOf(table));

    /// <summary>Whether a sum is of a statement that holds hardly anywhere.</summary>
    public bool Has(Constraint sum) => patterns.Count > 0 && patterns.Contains(SumPattern.Of(sum));

    public bool IsUnsummed(int file, RowModel row) => unsummed.Contains((file, row.Ordinal));

    public bool IsApart(int file, RowModel row) => apart.Contains((file, row.Ordinal));

    public bool HasColumn(TableRef table, int column)
        => columns.Count > 0 && columns.Contains((table.File, table.Table.First.Ordinal, column));

    private static (int File, int Table) KeyOf(TableRef table) => (table.File, table.Table.First.Ordinal);
}
