using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilt.Runtime.Json;

/// <summary>What is written as JSON and never read: a report comes from its file.</summary>
/// <typeparam name="T">What is written.</typeparam>
public abstract class WrittenJsonConverter<T> : JsonConverter<T>
    where T : class
{
    private protected WrittenJsonConverter()
    {
    }

    /// <summary>Throws: such an object is made of a report's file.</summary>
    /// <param name="reader">Is not read.</param>
    /// <param name="typeToConvert">Plays no part.</param>
    /// <param name="options">Play no part.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A {typeof(T).Name.ToLowerInvariant()} is written as JSON and not read from it: it is made of a report's file. "
            + "Its Observations are written and read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        Write(new ReportJson(writer, options), value);
    }

    private protected abstract void Write(ReportJson json, T value);
}

/// <summary>A row with its counts by month.</summary>
public sealed class RowJsonConverter : WrittenJsonConverter<Row>
{
    private protected override void Write(ReportJson json, Row value) => json.Write(value);
}

/// <summary>A table with its rows.</summary>
public sealed class TableJsonConverter : WrittenJsonConverter<Table>
{
    private protected override void Write(ReportJson json, Table value) => json.Write(value);
}

/// <summary>A report with its tables.</summary>
public sealed class ReportJsonConverter : WrittenJsonConverter<Report>
{
    private protected override void Write(ReportJson json, Report value) => json.Write(value);
}
