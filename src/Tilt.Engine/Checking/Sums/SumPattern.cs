namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// Sums that are one statement of how a table is made: the months of one total, the means of one table. They hold nearly everywhere, or
/// the table is made otherwise.
/// </summary>
/// <param name="Row">The ordinal of the row whose figures they are to be; of the table's first where all rows state them.</param>
/// <param name="Column">The mean's; 0 where columns are what they go through.</param>
internal readonly record struct SumPattern(SumKind Kind, int File, int Row, int Column)
{
    public static SumPattern Of(Constraint sum) => sum.Kind switch
    {
        SumKind.Mean => new SumPattern(sum.Kind, sum.Table.File, sum.Table.Table.First.Ordinal, sum.Column),
        SumKind.Tables or SumKind.Reports => new SumPattern(sum.Kind, sum.Table.File, sum.Table.Table.First.Ordinal, 0),
        _ => new SumPattern(sum.Kind, sum.Table.File, sum.Stated.Ordinal, 0),
    };
}
