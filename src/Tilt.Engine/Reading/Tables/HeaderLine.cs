using Tilt.Engine.Findings;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>A line that is no row, or one without a label: what stands in it may be the upper half of a header.</summary>
/// <param name="Start">Where the line starts in the text.</param>
/// <param name="Number">The line's, from 1.</param>
/// <param name="IsByPlace">Whether only where it stands tells which column a cell belongs to: nothing separates empty ones.</param>
/// <param name="Headings">One for each cell, where it was read as a header.</param>
/// <param name="LeftOut">The row as which it was left out.</param>
internal sealed record HeaderLine(
    TextSpan[] Cells, int Start, int Number, bool IsByPlace, Heading[]? Headings, RawRow? LeftOut = null)
{
    /// <summary>What was said of it by itself: why it was left out, or which month is missing.</summary>
    public IReadOnlyList<Finding> Said { get; init; } = [];
}
