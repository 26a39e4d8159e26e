using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Revising;

/// <summary>
/// A figure that does not add up with what was revised, though it did in the edition before. It may be the one that was forgotten, or the
/// only one that was not.
/// </summary>
/// <param name="Row">The row, as it is printed in the later edition; a total that is printed again is that one.</param>
/// <param name="IsRevised">Whether it was revised itself.</param>
/// <param name="Change">By how much it was; null where that is not known, or not to be told.</param>
/// <param name="Others">By how much the others were, as <paramref name="Kind"/> says; null as above.</param>
internal sealed record Unbalanced(
    TableModel Table, RowModel Row, int Column, UnbalancedKind Kind, bool IsRevised, long? Change, long? Others);

/// <summary>What a figure is to those that it does not add up with.</summary>
internal enum UnbalancedKind
{
    /// <summary>A total, and the others are its parts.</summary>
    Total,

    /// <summary>A mean, and the others are its months.</summary>
    Mean,

    /// <summary>A part of several sums, which were not revised with it.</summary>
    Part,

    /// <summary>The same figure as the others, printed again.</summary>
    Again,
}
