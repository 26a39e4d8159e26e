using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Disclosure;

/// <summary>What all that is printed leaves for the counts that are withheld.</summary>
/// <param name="Counts">Those that print a <c>*</c>, in the order in which they stand.</param>
/// <param name="Further">What to withhold as well, so that none is exposed any more; nothing where none is.</param>
internal sealed record Audit(IReadOnlyList<AuditedCount> Counts, FurtherCounts Further);

/// <summary>A count that is withheld.</summary>
/// <param name="Cells">The cells that print a <c>*</c> for it.</param>
/// <param name="Left">
/// From the least to the most that it can be; with <see cref="Standing.Undecided"/> it is no less and no more than that.
/// </param>
internal sealed record AuditedCount(Quantity Quantity, IReadOnlyList<CellRef> Cells, Bounds Left, Standing Standing);

/// <summary>How well a count is withheld.</summary>
internal enum Standing
{
    /// <summary>It can be anything that a <c>*</c> stands for.</summary>
    Safe,

    /// <summary>It cannot be all of that.</summary>
    Narrowed,

    /// <summary>It can be one thing only.</summary>
    WorkedOut,

    /// <summary>That was not found out in time.</summary>
    Undecided,

    /// <summary>Sums that it stands in do not hold, and tell nothing.</summary>
    InDoubt,

    /// <summary>A figure that it adds up with could not be read by Tilt, though others can.</summary>
    BesideUnread,

    /// <summary>It stands in no sum that is known, or in a table that does not count: nothing was asked.</summary>
    NotAudited,
}

/// <summary>Counts to withhold for the sake of others.</summary>
/// <param name="IsFewest">Whether it is proved that fewer do not suffice.</param>
/// <param name="Left">The counts that are exposed all the same: no further ones protect them, or none were found in time.</param>
/// <param name="IsInTime">Whether it was found out in time what there is to find.</param>
internal sealed record FurtherCounts(IReadOnlyList<FurtherCount> Counts, bool IsFewest, IReadOnlyList<AuditedCount> Left, bool IsInTime)
{
    public static readonly FurtherCounts None = new([], true, [], true);
}

/// <summary>A count to withhold for the sake of others.</summary>
/// <param name="Cells">The cells that print it: all are to go.</param>
/// <param name="Left">From the least to the most that it can be then.</param>
/// <param name="IsExact">Whether both ends of that were reached; else it is no less and no more.</param>
internal sealed record FurtherCount(Quantity Quantity, IReadOnlyList<CellRef> Cells, Bounds Left, bool IsExact);
