using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilt.Runtime.Json;

/// <summary>A month as <c>"2024-03"</c>, also as the key of a dictionary.</summary>
public sealed class YearMonthJsonConverter : JsonConverter<YearMonth>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no such string.</exception>
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Read(reader.GetString()!)
            : throw new JsonException($"A month is a string such as \"2024-03\", not {Found.At(ref reader)}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(value.ToString());

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is no month.</exception>
    public override YearMonth ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.ToString());

    private static YearMonth Read(string text) =>
        YearMonth.TryParse(text, out YearMonth month) ? month : throw new JsonException(YearMonth.IsNone(text));
}
