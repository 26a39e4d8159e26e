using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilt.Tool.Telling;

/// <summary>How all that is told to programs is written.</summary>
internal static class ReadableJson
{
    /// <summary>With letters as they are; it is a file of its own and no part of a page.</summary>
    public static JsonSerializerOptions Options(bool isIndented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = isIndented,
    };
}
