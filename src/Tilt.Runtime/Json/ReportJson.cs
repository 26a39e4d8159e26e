using System.Globalization;
using System.Text.Json;

namespace Tilt.Runtime.Json;

/// <summary>
/// A report, a table or a row as a document: each holds what is below it, and nothing of what is above. Names follow the options.
/// </summary>
internal sealed class ReportJson(Utf8JsonWriter writer, JsonSerializerOptions options)
{
    private readonly CountJsonConverter _counts = new();
    private readonly Dictionary<string, JsonEncodedText> _names = [];

    public void Write(Report report)
    {
        writer.WriteStartObject();
        Member(nameof(Report.Code), report.Code);
        Member(nameof(Report.Title), report.Title);
        Member(nameof(Report.File), report.File);
        Member(nameof(Report.Updated), report.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Member(nameof(Report.FirstMonth), report.FirstMonth?.ToString());
        Member(nameof(Report.LastMonth), report.LastMonth?.ToString());
        List(nameof(Report.Tables), report.Tables, Write);
        writer.WriteEndObject();
    }

    public void Write(Table table)
    {
        writer.WriteStartObject();
        Member(nameof(Table.Report), table.Report);
        Member(nameof(Table.Measure), table.Measure);
        Member(nameof(Table.Dimension), table.Dimension);
        List(nameof(Table.Months), table.Months, month => writer.WriteStringValue(month.ToString()));
        Name(nameof(Table.Total));
        if (table.Total is null) writer.WriteNullValue();
        else Write(table.Total);
        List(nameof(Table.Rows), table.Rows, Write);
        if (table.Subtotals.Count > 0) List(nameof(Table.Subtotals), table.Subtotals, Write);
        if (table.OfWhich.Count > 0) List(nameof(Table.OfWhich), table.OfWhich, Write);
        writer.WriteEndObject();
    }

    public void Write(Row row)
    {
        writer.WriteStartObject();
        Member(nameof(Row.Code), row.Code);
        Member(nameof(Row.Label), row.Label);
        Member(nameof(Row.Name), row.Name);
        Member(nameof(Row.Mean), row.Mean);
        Name(nameof(Row.Months));
        writer.WriteStartObject();
        foreach ((YearMonth month, Count count) in row.Months)
        {
            writer.WritePropertyName(month.ToString());
            _counts.Write(writer, count, options);
        }

        writer.WriteEndObject();
        WriteOthers(row);
        writer.WriteEndObject();
    }

    // Columns that are neither month nor mean, and percentages, are named in what they hold: headings may be alike.
    private void WriteOthers(Row row)
    {
        Column[] others = [.. row.Table.Columns.Where(column => column.Month is null && !column.IsMean)];
        if (others.Length > 0)
            List("Columns", others, column => Labelled(column, () => Member("Count", row[column])));
        if (row.Table.ShareColumns.Count > 0)
            List("Shares", row.Table.ShareColumns, column => Labelled(column, () => Member("Value", row.Share(column))));
    }

    private void Labelled(Column column, Action value)
    {
        writer.WriteStartObject();
        Member(nameof(Column.Label), column.Label);
        value();
        writer.WriteEndObject();
    }

    private void Member(string name, string? value)
    {
        Name(name);
        writer.WriteStringValue(value);
    }

    private void Member(string name, Count value)
    {
        Name(name);
        _counts.Write(writer, value, options);
    }

    private void Member(string name, decimal? value)
    {
        Name(name);
        if (value is { } number) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Name(name);
        writer.WriteStartArray();
        foreach (T item in items) write(item);
        writer.WriteEndArray();
    }

    private void Name(string name)
    {
        if (!_names.TryGetValue(name, out JsonEncodedText text))
            _names[name] = text = JsonEncodedText.Encode(options.PropertyNamingPolicy?.ConvertName(name) ?? name, options.Encoder);
        writer.WritePropertyName(text);
    }
}
