using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilt.Runtime.Json;

/// <summary>
/// A share as a fraction: a number, or <c>{"lower":0.25,"upper":0.5}</c>, with null for an open end; null where nothing is known.
/// </summary>
public sealed class ShareJsonConverter : JsonConverter<Share>
{
    private const string Expected = """A share is a number, null or a range such as {"lower":0.25,"upper":0.5}""";

    /// <summary>True: null is nothing known.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is something else.</exception>
    public override Share Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            decimal? value = ReadBound(ref reader);
            return new Share(value, value);
        }

        (decimal? lower, decimal? upper) = JsonRange.Read(ref reader, ReadBound, Expected);
        return new Share(lower, upper);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Share value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.TryGetValue(out decimal exact))
            writer.WriteNumberValue(exact);
        else if (value.Lower is null && value.Upper is null)
            writer.WriteNullValue();
        else
            JsonRange.Write(writer, value.Lower, value.Upper, writer.WriteNumber);
    }

    private static decimal? ReadBound(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null
        : reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal bound) ? bound
        : throw new JsonException($"{Expected}, not {Found.At(ref reader)}.");
}
