namespace Tilt.Engine.Findings;

/// <summary>A deviation that the project knows of: a cell by its name in code, and what is printed in it.</summary>
/// <param name="Path"><c>Tilt120.Arbeidstrening.Fylke.Oslo.Mars</c>, or a row, in any case.</param>
/// <param name="Value">What the cell prints; <c>row</c> for a row.</param>
internal sealed record Acceptance(string Path, string Value)
{
    /// <param name="printed">Without spaces.</param>
    public bool Covers(string printed)
        => string.Concat(Value.Where(c => !char.IsWhiteSpace(c))).Equals(printed, StringComparison.OrdinalIgnoreCase);
}
