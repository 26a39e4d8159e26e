using Tilt.Engine.Checking.Revising;
using Tilt.Runtime;

namespace Tilt.Tool.Comparing;

/// <summary>How one report differs from another.</summary>
internal enum What
{
    /// <summary>A figure is another one.</summary>
    Changed,

    /// <summary>A figure became a <c>*</c>. What it was is not told again.</summary>
    Withdrawn,

    /// <summary>A figure does not add up with what was revised, though it did in the edition before.</summary>
    DoesNotAddUp,

    RowCame,
    RowWent,
    MonthCame,
    MonthWent,
    ColumnCame,
    ColumnWent,
    TableCame,
    TableWent,
    ReportCame,
    ReportWent,
}

/// <summary>One thing in which two reports differ.</summary>
/// <param name="Report">The report's code.</param>
internal sealed record Difference(What What, string Report)
{
    public string? Measure { get; init; }

    public string? Dimension { get; init; }

    public string? Code { get; init; }

    /// <summary>The row's; null where it is about more than a row.</summary>
    public string? Name { get; init; }

    public bool IsTotal { get; init; }

    /// <summary>The heading of a column that is no month, as the mean is.</summary>
    public string? Column { get; init; }

    /// <summary>Whether that is the mean.</summary>
    public bool IsMean { get; init; }

    /// <summary>The cell in the newer report; null where it is about more than a cell.</summary>
    public CellKey? Cell { get; init; }

    /// <summary>Whether it is a total or a mean of its table that moved with others, and not one of these.</summary>
    public bool IsBeneath { get; init; }

    /// <summary>The numbers, among all, of the totals and means that moved with it.</summary>
    public IReadOnlyList<int> Moved { get; init; } = [];

    /// <summary>What does not add up; null of all else.</summary>
    public Unbalanced? Unbalanced { get; init; }

    public YearMonth? OldMonth { get; init; }

    public YearMonth? NewMonth { get; init; }

    /// <summary>Null where there is none, or it is not to be told.</summary>
    public Count? Old { get; init; }

    /// <summary>Null where there is none.</summary>
    public Count? New { get; init; }

    /// <summary>Whether by how much it moved would tell that of a figure that is withheld in one of the two.</summary>
    public bool HidesAmount { get; init; }

    /// <summary>
    /// By how much, within bounds where one of them is a <c>*</c>; null where one is nothing or no number, or it is not to be told.
    /// </summary>
    public Count? Change
        => Unbalanced is { } figure ? CountOf(figure.Change)
            : HidesAmount ? null
            : Old is { IsBlank: false, IsUnreadable: false } old && New is { IsBlank: false, IsUnreadable: false } now ? now - old : null;

    /// <summary>By how much those moved that a figure does not add up with; null where that is not known, or not to be told.</summary>
    public Count? OthersChange => CountOf(Unbalanced?.Others);

    /// <summary>The change as a share of what it was; null where that is not known, or nothing.</summary>
    public Share? Part => Old is { IsExact: true, Value: > 0 } old && Change is { } change ? change.ShareOf(old) : null;

    public static Difference Of(What what, Table table) => new(what, table.Report)
    {
        Measure = table.Measure,
        Dimension = table.Dimension,
    };

    public static Difference Of(What what, Row row) => Of(what, row.Table) with
    {
        Code = row.Code,
        Name = row.Name,
        IsTotal = row.IsTotal,
    };

    private static Count? CountOf(long? known) => known is { } change ? Count.From(change) : null;
}

/// <summary>A cell, by its table's names and its place in that.</summary>
/// <param name="Row">Its number among all rows of the table.</param>
/// <param name="Column">Its number among the columns of counts.</param>
internal readonly record struct CellKey(string? Measure, string Dimension, int Row, int Column)
{
    public static CellKey Of(Row row, Column column) => new(
        row.Table.Measure, row.Table.Dimension, row.Index, row.Table.Columns.TakeWhile(other => !ReferenceEquals(other, column)).Count());
}
