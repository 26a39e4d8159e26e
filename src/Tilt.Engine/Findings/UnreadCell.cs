using Tilt.Engine.Model;

namespace Tilt.Engine.Findings;

/// <summary>A cell that is no number.</summary>
/// <param name="Row">The row's label.</param>
/// <param name="Column">The column's heading.</param>
/// <param name="IsShare">Whether the column is one of percentages or changes: what becomes of the cell is another thing then.</param>
internal sealed record UnreadCell(Place At, string Printed, string Row, string Column, bool IsShare)
{
    /// <summary>Whether it is a sign that stands for a figure, and none that was misread.</summary>
    public bool IsSign { get; init; }

    /// <summary>Whether it is a figure with a sign between its thousands, or with three decimals.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>What becomes of it, and why.</summary>
    public Phrase Meaning => new(
        IsShare ? "NoNumber_Share" : IsSign ? "NoNumber_Sign" : IsGrouped ? "NoNumber_Thousands" : "NoNumber_Count");
}
