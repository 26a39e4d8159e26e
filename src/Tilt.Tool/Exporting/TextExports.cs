using System.Text;
using Tilt.Runtime;

namespace Tilt.Tool.Exporting;

/// <summary>CSV and JSON-stat, as the runtime writes them.</summary>
internal static class TextExports
{
    /// <summary>How a file of JSON-stat begins, of one report or of several.</summary>
    public const string JsonStart = """{"version":"2.0","class":"collection",""";

    private static readonly UTF8Encoding unmarked = new(encoderShouldEmitUTF8Identifier: false);

    // The labels come from elsewhere, and whoever has a CSV opens it in a spreadsheet.
    public static Task WriteCsvAsync(IReadOnlyList<Report> reports, Stream to, CancellationToken cancel) => WriteAsync(
        to,
        writer => new CsvText(writer, new CsvOptions { GuardFormulas = true })
            .Write(Cancelled(reports.SelectMany(report => report.Series), cancel)));

    // A dataset is of one year; a collection holds as many as there are.
    public static Task WriteJsonStatAsync(IReadOnlyList<Report> reports, Stream to, CancellationToken cancel) => WriteAsync(to, writer =>
    {
        Report[] years = [.. reports.SelectMany(report => report.Years)];
        if (years.Length == 1)
        {
            years[0].WriteJsonStat(writer);
            return;
        }

        writer.Write(JsonStart);
        writer.Write("\"link\":{\"item\":[");
        for (int i = 0; i < years.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (i > 0)
                writer.Write(',');
            years[i].WriteJsonStat(writer);
        }

        writer.Write("]}}");
    });

    private static async Task WriteAsync(Stream to, Action<TextWriter> write)
    {
        var writer = new StreamWriter(to, unmarked, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
            write(writer);
    }

    private static IEnumerable<T> Cancelled<T>(IEnumerable<T> all, CancellationToken cancel) => all.Select(one =>
    {
        cancel.ThrowIfCancellationRequested();
        return one;
    });
}
