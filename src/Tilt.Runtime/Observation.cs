using System.Text.Json.Serialization;

namespace Tilt.Runtime;

/// <summary>
/// One cell as a tidy record: what was counted, where, when, and how many. Equality is structural: two <c>*</c> (0..3) are
/// equal.
/// </summary>
/// <param name="Report">The report's code, such as <c>TILT120</c>.</param>
/// <param name="Measure">The measure as printed; null where the table's total names none.</param>
/// <param name="Dimension">What the table's rows are, such as <c>Fylke</c>.</param>
/// <param name="Code">The row's code, such as <c>03</c>; null if it has none.</param>
/// <param name="Label">The row's label as printed, such as <c>03 Oslo</c>.</param>
/// <param name="Name">The row's label without its code and rightly spelt, such as <c>Oslo</c>.</param>
/// <param name="Month">The month.</param>
/// <param name="Count">How many people.</param>
/// <param name="IsTotal">Whether the row is the table's total: left out of a sum over the rows.</param>
public readonly partial record struct Observation(
    [property: JsonRequired] string Report,
    string? Measure,
    [property: JsonRequired] string Dimension,
    string? Code,
    [property: JsonRequired] string Label,
    [property: JsonRequired] string Name,
    [property: JsonRequired] YearMonth Month,
    [property: JsonRequired] Count Count,
    [property: JsonRequired] bool IsTotal);
