using System.Text.Json;

namespace Tilt.Runtime.Json;

/// <summary>Two bounds as an object, <c>{"lower":366,"upper":369}</c>, with null for an open end.</summary>
internal static class JsonRange
{
    public delegate T? BoundReader<T>(ref Utf8JsonReader reader)
        where T : struct;

    /// <param name="reader">It stands at the object's start.</param>
    /// <param name="readBound">Reads one bound; the reader stands at it.</param>
    /// <param name="expected">What all of it should be, for a message.</param>
    public static (T? Lower, T? Upper) Read<T>(ref Utf8JsonReader reader, BoundReader<T> readBound, string expected)
        where T : struct
    {
        T? lower = null, upper = null;
        bool hasLower = false, hasUpper = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isLower = !hasLower && reader.ValueTextEquals("lower"), isUpper = !hasUpper && reader.ValueTextEquals("upper");
            if (!isLower && !isUpper)
                throw new JsonException($"{expected}; its members are \"lower\" and \"upper\", each once, not \"{reader.GetString()}\".");

            reader.Read();
            if (isLower) (hasLower, lower) = (true, readBound(ref reader));
            else (hasUpper, upper) = (true, readBound(ref reader));
        }

        if (!hasLower || !hasUpper)
            throw new JsonException($"{expected}; \"{(hasLower ? "upper" : "lower")}\" is missing. An open end is null.");
        if (Comparer<T?>.Default.Compare(lower, upper) > 0 && upper is not null)
            throw new JsonException($"{expected}; its lower bound is not above the upper.");

        return (lower, upper);
    }

    /// <param name="writer">Where to.</param>
    /// <param name="lower">Null for an open end.</param>
    /// <param name="upper">Null for an open end.</param>
    /// <param name="writeBound">Writes a bound under a name.</param>
    public static void Write<T>(Utf8JsonWriter writer, T? lower, T? upper, Action<string, T> writeBound)
        where T : struct
    {
        writer.WriteStartObject();
        foreach ((string name, T? bound) in new[] { ("lower", lower), ("upper", upper) })
        {
            if (bound is { } number) writeBound(name, number);
            else writer.WriteNull(name);
        }

        writer.WriteEndObject();
    }
}
