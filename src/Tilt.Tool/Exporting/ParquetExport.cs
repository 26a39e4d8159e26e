using Parquet;
using Parquet.Schema;
using Tilt.Runtime;

namespace Tilt.Tool.Exporting;

/// <summary>Typed columns: a count that is not known is null, with its bounds beside it.</summary>
internal static class ParquetExport
{
    /// <summary>Rows that stand together: of some hundred reports.</summary>
    private const int GroupSize = 100_000;

    private static readonly DataField report = Text("report"), measure = Text("measure", isNullable: true), dimension = Text("dimension"),
        code = Text("code", isNullable: true), label = Text("label"), name = Text("name"), kind = Text("kind");

    private static readonly DataField month = new DateTimeDataField("month", DateTimeFormat.Date);

    private static readonly DataField year = new DataField<int>("year"), total = new DataField<bool>("total");

    private static readonly DataField count = new DataField<int?>("count"), lower = new DataField<int?>("lower"),
        upper = new DataField<int?>("upper");

    private static readonly ParquetSchema schema =
        new(report, measure, dimension, code, label, name, month, year, count, lower, upper, kind, total);

    public static async Task WriteAsync(IReadOnlyList<Report> reports, Stream to, CancellationToken cancel)
    {
        // What it writes to must tell where it stands, which standard output does not.
        using var file = new MemoryStream();
        ParquetWriter writer = await ParquetWriter.CreateAsync(schema, file, cancellationToken: cancel).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            foreach (ObservationRow[] rows in reports.SelectMany(report => report.Series).Select(ObservationRow.Of).Chunk(GroupSize))
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                await WriteAsync(group, rows, cancel).ConfigureAwait(false);
            }
        }

        file.Position = 0;
        await file.CopyToAsync(to, cancel).ConfigureAwait(false);
    }

    private static async Task WriteAsync(ParquetRowGroupWriter group, ObservationRow[] rows, CancellationToken cancel)
    {
        await TextAsync(report, row => row.Report).ConfigureAwait(false);
        await TextAsync(measure, row => row.Measure).ConfigureAwait(false);
        await TextAsync(dimension, row => row.Dimension).ConfigureAwait(false);
        await TextAsync(code, row => row.Code).ConfigureAwait(false);
        await TextAsync(label, row => row.Label).ConfigureAwait(false);
        await TextAsync(name, row => row.Name).ConfigureAwait(false);
        await ValuesAsync(month, row => row.Month).ConfigureAwait(false);
        await ValuesAsync(year, row => row.Year).ConfigureAwait(false);
        await NullableAsync(count, row => row.Count).ConfigureAwait(false);
        await NullableAsync(lower, row => row.Lower).ConfigureAwait(false);
        await NullableAsync(upper, row => row.Upper).ConfigureAwait(false);
        await TextAsync(kind, row => row.Kind).ConfigureAwait(false);
        await ValuesAsync(total, row => row.Total).ConfigureAwait(false);

        Task TextAsync(DataField field, Func<ObservationRow, string?> value)
            => group.WriteAsync(field, Array.ConvertAll(rows, row => value(row)!));

        Task ValuesAsync<T>(DataField field, Func<ObservationRow, T> value) where T : struct
            => group.WriteAsync<T>(field, Array.ConvertAll(rows, row => value(row)), cancellationToken: cancel);

        Task NullableAsync(DataField field, Func<ObservationRow, int?> value)
            => group.WriteAsync<int>(field, Array.ConvertAll(rows, row => value(row)), cancellationToken: cancel);
    }

    private static DataField Text(string called, bool isNullable = false) => new(called, typeof(string), isNullable);
}
