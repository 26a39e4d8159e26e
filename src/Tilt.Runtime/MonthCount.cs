using System.Text.Json.Serialization;

namespace Tilt.Runtime;

/// <summary>The count of one month. Equality is structural: two <c>*</c> (0..3) of one month are equal.</summary>
/// <param name="Month">The month.</param>
/// <param name="Count">How many people.</param>
public readonly record struct MonthCount([property: JsonRequired] YearMonth Month, [property: JsonRequired] Count Count)
{
    /// <summary>Month and count as <c>2024-03: 414</c>, the same on every culture.</summary>
    public override string ToString() => $"{Month.ToString()}: {Count.ToString()}";
}
