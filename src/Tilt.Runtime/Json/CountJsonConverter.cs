using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilt.Runtime.Json;

/// <summary>
/// A count as what is printed: a number, <c>"*"</c>, <c>"?"</c> for what is no number, null for a blank. A range is
/// <c>{"lower":366,"upper":369}</c>, with null for an open end.
/// </summary>
public sealed class CountJsonConverter : JsonConverter<Count>
{
    private const string Star = "*";
    private const string NoNumber = "?";
    private const string Expected =
        """A count is a whole number, "*", "?", null or a range such as {"lower":366,"upper":369}""";

    /// <summary>True: null is a blank.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is something else. Nothing is rounded, and no number is taken out of a string.</exception>
    public override Count Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => Count.Blank,
        JsonTokenType.Number when reader.TryGetInt64(out long number) => Count.From(number),
        JsonTokenType.String when reader.ValueTextEquals(Star) => Count.Suppressed,
        JsonTokenType.String when reader.ValueTextEquals(NoNumber) => Count.Unreadable,
        JsonTokenType.StartObject => ReadRange(ref reader),
        _ => throw new JsonException($"{Expected}, not {Found.At(ref reader)}."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Count value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value.Kind)
        {
            case CountKind.Exact: writer.WriteNumberValue(value.Value); break;
            case CountKind.Suppressed: writer.WriteStringValue(Star); break;
            case CountKind.Unreadable: writer.WriteStringValue(NoNumber); break;
            case CountKind.Range: JsonRange.Write(writer, value.Lower, value.Upper, writer.WriteNumber); break;
            default: writer.WriteNullValue(); break;
        }
    }

    private static Count ReadRange(ref Utf8JsonReader reader)
    {
        (long? lower, long? upper) = JsonRange.Read(ref reader, ReadBound, Expected);
        return Count.Bounded(lower, upper);
    }

    private static long? ReadBound(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null
        : reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long bound) ? bound
        : throw new JsonException($"{Expected}; a bound is a whole number or null, not {Found.At(ref reader)}.");
}
