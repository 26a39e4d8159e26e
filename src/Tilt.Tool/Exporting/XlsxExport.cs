using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using Tilt.Runtime;

namespace Tilt.Tool.Exporting;

/// <summary>A workbook of one sheet: numbers are numbers, months are dates, and no text is taken for a formula.</summary>
internal static class XlsxExport
{
    /// <summary>What a sheet holds, less its header.</summary>
    public const int MostRows = (1 << 20) - 1;

    /// <summary>The sheet's header, a tab a column.</summary>
    public static readonly string Header = string.Join(
        '\t', Cells(new ObservationRow("", null, "", null, "", "", default, 0, null, null, null, "", false)).Keys);

    private const string Month = "month";

    // The same figures make the same file, whenever they are exported: this is as old as a zip can tell.
    private static readonly DateTimeOffset longAgo = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // The sheet's id, which the library draws by lot.
    private static readonly Regex drawn = new("(?<=\"R)[0-9a-f]{32}(?=\")");

    public static async Task WriteAsync(IReadOnlyList<Report> reports, Stream to, CancellationToken cancel)
    {
        ObservationRow[] rows = [.. reports.SelectMany(report => report.Series).Take(MostRows + 1).Select(ObservationRow.Of)];
        if (rows.Length > MostRows)
            throw new TooManyRowsException();

        var configuration = new OpenXmlConfiguration
        {
            FreezeRowCount = 1,
            Culture = CultureInfo.InvariantCulture,
            DynamicColumns = [new DynamicExcelColumn(Month) { Format = "yyyy-mm", Width = 10 }],
        };
        using var workbook = new MemoryStream();
        await MiniExcel.SaveAsAsync(
            workbook, rows.Select(Cells), sheetName: "observations", configuration: configuration, cancellationToken: cancel)
            .ConfigureAwait(false);
        await Settled(workbook).CopyToAsync(to, cancel).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> Cells(ObservationRow row) => new()
    {
        ["report"] = row.Report,
        ["measure"] = row.Measure,
        ["dimension"] = row.Dimension,
        ["code"] = row.Code,
        ["label"] = row.Label,
        ["name"] = row.Name,
        [Month] = row.Month,
        ["year"] = row.Year,
        ["count"] = row.Count,
        ["lower"] = row.Lower,
        ["upper"] = row.Upper,
        ["kind"] = row.Kind,
        ["total"] = row.Total,
    };

    private static MemoryStream Settled(MemoryStream workbook)
    {
        var settled = new MemoryStream();
        workbook.Position = 0;
        using (var from = new ZipArchive(workbook))
        using (var to = new ZipArchive(settled, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                ZipArchiveEntry copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = longAgo;
                using Stream source = entry.Open(), target = copy.Open();
                if (entry.Name.StartsWith("workbook.xml", StringComparison.Ordinal))
                {
                    using var reader = new StreamReader(source);
                    target.Write(Encoding.UTF8.GetBytes(drawn.Replace(reader.ReadToEnd(), "1")));
                }
                else
                {
                    source.CopyTo(target);
                }
            }
        }

        settled.Position = 0;
        return settled;
    }
}

/// <summary>There are more observations than a sheet has rows.</summary>
internal sealed class TooManyRowsException : Exception;
