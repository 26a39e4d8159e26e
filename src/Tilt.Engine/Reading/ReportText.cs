using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Forms;
using Tilt.Engine.Reading.Observations;
using Tilt.Engine.Reading.Tables;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading;

/// <summary>
/// A text, read: the reports in it, where each row stands, and what there is to say about the reading.
/// The room's one door. Whatever the text, reading it gives a result; it throws only to be cancelled.
/// </summary>
/// <param name="Reports">What was understood, without positions.</param>
/// <param name="Places">Where the tables' rows stand in the text.</param>
/// <param name="Findings">In the order they stand in the text.</param>
/// <param name="Titles">Of the reports, with or without tables under them.</param>
internal sealed record ReportText(EquatableArray<ReportModel> Reports, Places Places, IReadOnlyList<Finding> Findings, Titles Titles)
{
    /// <param name="path">The file's: its name tells what the text does not; empty where there is none.</param>
    public static ReportText Read(ReadOnlySpan<char> text, string path, CancellationToken cancel)
        => Mojibake.Repair(text) is { } repaired
            ? ReadMeant(repaired.Text.AsSpan(), path, cancel).Moved(repaired, text)
            : ReadMeant(text, path, cancel);

    private static ReportText ReadMeant(ReadOnlySpan<char> text, string path, CancellationToken cancel)
    {
        text = Comments.Blank(text);
        FileName file = FileName.Of(path);
        var findings = new List<Finding>();
        var titles = new Titles();
        List<RawTable> tables = JsonStat.IsIn(text)
            ? JsonStat.Read(text, file, findings, titles, cancel)
            : TableScanner.Scan(text, file, findings, titles, cancel);
        HiddenFigures.Settle(text, tables, findings);
        if (text.IndexOf(Characters.Lost) is >= 0 and var lost)
            findings.Add(DamageFrom(lost, text, LostSeparators.Confirm(text, tables)));
        var places = new RowPlace?[tables.Count == 0 ? 0 : tables.Max(table => table.Rows.Max(row => row.Ordinal)) + 1];
        List<ReportModel> reports = ReportAssembler.Assemble(tables, findings, places);
        if (file.Code is { } code && reports.TrueForAll(report => report.Code.Length == 0))
            reports = reports.ConvertAll(report => IsBeyondDoubt(report) ? report with { Code = code } : report);
        Finding[] inOrder = [.. Once(findings).OrderBy(finding => finding.At.Span.Start)];
        return new ReportText(reports.ToEquatableArray(), new Places(places), inOrder, titles) { File = file };
    }

    // A row with the months of two years stands in the tables of both, and what there is to say of it is said once.
    private static IEnumerable<Finding> Once(List<Finding> findings)
    {
        var said = new HashSet<(Rule, TextSpan, string)>();
        return findings.Where(finding => said.Add((finding.Rule, finding.At.Span, string.Join("|", finding.Arguments))));
    }

    // What was read is not the text as it came: all places are told in that one.
    private ReportText Moved(Mojibake from, ReadOnlySpan<char> text)
    {
        string printed = text.Slice(from.First.Start, from.First.Length).ToString();
        var said = Finding.MisreadCharacters(new Place(from.First), from.Count, from.ReadAs, printed, from.Meant);
        IEnumerable<Finding> moved = Findings.Select(finding => finding.Moved(place => place.Moved(from.Origin)));
        return this with
        {
            Places = Places.Moved(from.Origin),
            Findings = [.. moved.Append(said).OrderBy(finding => finding.At.Span.Start)],
            Titles = Titles.Moved(from.Origin),
        };
    }

    /// <summary>Whether the same text would be read alike under another name.</summary>
    public bool IsReadAlikeAs(string path) => FileName.Of(path) == File;

    private FileName File { get; init; } = FileName.None;

    // Many a file is called "data2024.csv". One of ours has months of a year, and a total or rows that we know.
    private static bool IsBeyondDoubt(ReportModel report) => report.Tables.Any(table =>
        table.Columns.Any(column => column.Month is not null)
        && (table.Total is not null || Dimensions.All.Any(dimension => dimension.Name == table.Dimension)));

    // What a decoder could not read it replaced: that is lost, and once is enough to say so.
    private static Finding DamageFrom(int first, ReadOnlySpan<char> text, int unread)
    {
        int count = 0;
        foreach (char c in text.Slice(first))
        {
            if (c == Characters.Lost)
                count++;
        }

        return Finding.DamagedCharacters(new Place(new TextSpan(first, 1)), count, unread);
    }
}
