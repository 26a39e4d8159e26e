using Tilt.Runtime;

namespace Tilt.Tool.Exporting;

/// <summary>A form in which observations leave the house.</summary>
/// <param name="Name">As it is asked for.</param>
/// <param name="Ending">What a file of it is called.</param>
/// <param name="IsBinary">Whether a terminal cannot show it.</param>
/// <param name="WriteAsync">Writes reports; of each all its years.</param>
internal sealed record ExportFormat(
    string Name, string Ending, bool IsBinary, Func<IReadOnlyList<Report>, Stream, CancellationToken, Task> WriteAsync)
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("csv", ".csv", IsBinary: false, TextExports.WriteCsvAsync),
        new("jsonstat", ".json", IsBinary: false, TextExports.WriteJsonStatAsync),
        new("xlsx", ".xlsx", IsBinary: true, XlsxExport.WriteAsync),
        new("parquet", ".parquet", IsBinary: true, ParquetExport.WriteAsync),
    ];

    /// <summary>The form that is asked for; or, where nothing is, that of the file's name; null where that tells none.</summary>
    public static ExportFormat? Of(string? name, string? path)
        => name is not null ? All.First(format => format.Name == name)
            : All.FirstOrDefault(format => path?.EndsWith(format.Ending, StringComparison.OrdinalIgnoreCase) == true);
}
