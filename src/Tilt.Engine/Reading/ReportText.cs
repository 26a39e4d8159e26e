using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading;

/// <summary>
/// A text, read: the reports in it, where each row stands, and what there is to say about the reading.
/// The room's one door. Whatever the text, reading it gives a result; it throws only to be cancelled.
/// </summary>
/// <param name="Reports">What was understood, without positions.</param>
/// <param name="Places">For each row's ordinal its place in the text; null for rows that were left out.</param>
/// <param name="Findings">In the order they stand in the text.</param>
/// <param name="HasTitle">Whether a report's title and edition or period stand in the text, with or without tables under them.</param>
internal sealed record ReportText(EquatableArray<ReportModel> Reports, RowPlace?[] Places, IReadOnlyList<Finding> Findings, bool HasTitle)
{
    public static ReportText Read(ReadOnlySpan<char> text, FileName file, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        SayDamage(text, findings);
        List<RawTable> tables = TableScanner.Scan(text, file, findings, out bool hasTitle, cancel);
        var places = new RowPlace?[tables.Count == 0 ? 0 : tables[tables.Count - 1].Rows.Last().Ordinal + 1];
        List<ReportModel> reports = ReportAssembler.Assemble(tables, findings, places);
        if (file.Code is { } code && reports.TrueForAll(report => report.Code.Length == 0))
            reports = reports.ConvertAll(report => IsBeyondDoubt(report) ? report with { Code = code } : report);
        return new ReportText(reports.ToEquatableArray(), places, findings.OrderBy(finding => finding.Span.Start).ToArray(), hasTitle) { File = file };
    }

    /// <summary>The file's name, as far as the reading depends on it.</summary>
    public FileName File { get; private init; } = FileName.None;

    // Many a file is called "data2024.csv". One of ours has months, and a total or rows that we know.
    private static bool IsBeyondDoubt(ReportModel report) => report.Tables.Any(table =>
        table.Columns.Any(column => column.Kind == ColumnKind.Month)
        && (table.Total is not null || Dimensions.All.Any(dimension => dimension.Name == table.Dimension)));

    // What a decoder could not read it replaced by U+FFFD: the letters are lost, and once is enough to say so.
    private static void SayDamage(ReadOnlySpan<char> text, List<Finding> findings)
    {
        int first = text.IndexOf('\uFFFD');
        if (first < 0)
            return;
        int count = 0;
        foreach (char c in text.Slice(first))
        {
            if (c == '\uFFFD')
                count++;
        }

        findings.Add(new Finding("TILT009", new TextSpan(first, 1), count));
    }
}
