using System.Globalization;
using Tilt.Engine.Model;
using Tilt.Reports;

namespace Tilt.Tool.Page;

/// <summary>
/// Reports as one self-contained page: every table as printed, what is said of a figure where it stands. The room's one door.
/// </summary>
internal sealed class ReportPage
{
    private readonly Markup page = new();
    private readonly Words words;
    private readonly FileView[] files;
    private readonly Remark[] remarks;

    private ReportPage(ReportFiles files, Words words, CancellationToken cancel)
    {
        this.words = words;

        // Warnings are counted first: they are what one looks for.
        ILookup<string, (int Number, Finding Finding)> told = files.Check(cancel)
            .OrderByDescending(finding => finding.Severity)
            .Select((finding, index) => (index + 1, finding))
            .ToLookup(entry => entry.finding.Path, StringComparer.Ordinal);
        this.files = [.. files.Files.Select((file, index) => new FileView(index + 1, file, told[file.Path]))];
        remarks = [.. this.files.SelectMany(file => file.Remarks).OrderBy(remark => remark.Number)];
    }

    /// <returns>The page's HTML.</returns>
    public static string Of(ReportFiles files, Words words, CancellationToken cancel)
    {
        var page = new ReportPage(files, words, cancel);
        page.Write();
        return page.page.ToString();
    }

    private void Write()
    {
        string[] titles = [.. files.SelectMany(file => file.Reports).Select(report => report.Code).Distinct(StringComparer.Ordinal)];
        string title = titles.Length == 0 ? Path.GetFileName(files[0].File.Path) : string.Join(", ", titles);
        page.Write(
            $"""
            <!doctype html>
            <html lang="{words.Language.Name}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Assets.Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            <style>
            """);
        page.WriteTrusted(Assets.Style);
        page.Write(
            $"""
            </style>
            </head>
            <body>
            <a class="skip" href="#tables">{words["Page_Skip"]}</a>
            <header>

            """);
        foreach (FileView file in files)
            WriteHead(file);
        WriteState();
        page.Write($"</header>\n<div class=\"columns\">\n");
        WriteContents();
        page.Write($"<main id=\"tables\">\n");
        WriteRemarks();
        foreach (FileView file in files)
            WriteTables(file);
        page.Write($"</main>\n</div>\n");
        WriteChart();
        page.Write($"<footer><p>{words["Page_Legend"]}</p></footer>\n<script>");
        page.WriteTrusted(Assets.Script);
        page.Write($"</script>\n</body>\n</html>\n");
    }

    private void WriteHead(FileView file)
    {
        string name = Path.GetFileName(file.File.Path);
        if (file.Reports.Count == 0)
            page.Write($"<h1>{name}</h1>\n");
        foreach (ReportModel report in file.Reports)
        {
            string updated = report.Updated is { } date ? words.Of("Page_Updated", Date(date)) : "";
            page.Write(
                $"""
                <h1 lang="nb"><span class="code">{report.Code}</span> {report.Title}</h1>
                <p class="about">{Period(report)}<span>{updated}</span><span>{name}</span></p>

                """);
        }
    }

    // What holds, in a line: the first thing that one wants to know.
    private void WriteState()
    {
        int warnings = remarks.Count(remark => remark.IsWarning);
        Cell[] cells = [.. files.SelectMany(file => file.Tables).SelectMany(table => table.TotalAndRows).SelectMany(row => row.Cells)];
        string state = warnings == 0 ? words["Page_Holds"] : warnings == 1 ? words["Page_OneWarning"] : words.Of("Page_Warnings", warnings);
        string counts = words.Of(
            "Page_Counts",
            Figures.Of(cells.Count(cell => cell.IsNumber)),
            Figures.Of(cells.Count(cell => cell.Kind == CellKind.Suppressed)),
            Figures.Of(files.Sum(file => file.Tables.Count())));
        page.Write($"<p class=\"state {(warnings == 0 ? "right" : "wrong")}\"><strong>{state}</strong> <span>{counts}</span></p>\n");
    }

    private void WriteContents()
    {
        page.Write($"<nav aria-label=\"{words["Page_Contents"]}\"><ul>\n");
        if (remarks.Length > 0)
            page.Write($"<li><a href=\"#findings\">{words["Page_Findings"]}</a></li>\n");
        foreach (FileView file in files)
        {
            if (files.Length > 1)
                page.Write($"<li class=\"file\"><a href=\"#file{file.Number}\">{Path.GetFileName(file.File.Path)}</a></li>\n");
            foreach ((string? measure, TableModel[] tables, string id) in Parts(file))
            {
                page.Write($"<li><a href=\"#{id}\" lang=\"nb\">{measure ?? words["Page_All"]}</a><ul>\n");
                for (int i = 0; i < tables.Length; i++)
                {
                    int wrong = file.Rows(tables[i]).Sum(row => Enumerable.Range(-1, tables[i].Columns.Count + 1)
                        .Sum(column => file.At(row, column).Count(remark => remark.IsWarning)));
                    page.Write($"<li><a href=\"#{id}-{i + 1}\" lang=\"nb\">{tables[i].Dimension}</a>");
                    if (wrong > 0)
                        page.Write($" <span class=\"badge warning\">{wrong}</span>");
                    page.Write($"</li>\n");
                }

                page.Write($"</ul></li>\n");
            }
        }

        page.Write($"</ul></nav>\n");
    }

    private void WriteRemarks()
    {
        if (remarks.Length == 0)
            return;
        page.Write($"<section id=\"findings\">\n<h2>{words["Page_Findings"]}</h2>\n");
        WriteList([.. remarks.Where(remark => remark.IsWarning)]);
        if (remarks.Where(remark => !remark.IsWarning).ToArray() is { Length: > 0 } notes)
        {
            page.Write($"<details><summary>{words.Of("Page_Notes", notes.Length)}</summary>\n");
            WriteList(notes);
            page.Write($"</details>\n");
        }

        page.Write($"</section>\n");
    }

    private void WriteList(IReadOnlyList<Remark> listed)
    {
        if (listed.Count == 0)
            return;
        page.Write($"<ol class=\"findings\">\n");
        foreach (Remark remark in listed)
        {
            FileView file = files.First(file => file.Remarks.Contains(remark));
            page.Write(
                $"""
                <li id="f{remark.Number}" class="{remark.Kind}"><span class="badge {remark.Kind}">{remark.Number}</span>
                <p>{remark.Finding.Message}</p>
                <p class="where">
                """);
            if (remark.At is { } cell)
                page.Write($"<a href=\"#{file.IdOf(cell)}\">{words["Page_Show"]}</a> ");

            // Of a sheet or page the message says where.
            bool isOfText = remark.Finding.Place is { Sheet: null, Page: null };
            string where = Path.GetFileName(remark.Finding.Path) + (isOfText ? remark.Finding.Place : "");
            page.Write($"<span>{where}</span> <span>{remark.Finding.Id}</span></p></li>\n");
        }

        page.Write($"</ol>\n");
    }

    private void WriteTables(FileView file)
    {
        if (files.Length > 1)
            page.Write($"<h2 class=\"file\" id=\"file{file.Number}\">{Path.GetFileName(file.File.Path)}</h2>\n");
        foreach ((string? measure, TableModel[] tables, string id) in Parts(file))
        {
            page.Write($"<section id=\"{id}\">\n<h2 lang=\"nb\">{measure ?? words["Page_All"]}</h2>\n");
            for (int i = 0; i < tables.Length; i++)
            {
                string name = files.Length > 1 ? $"{tables[i].Title}, {Path.GetFileName(file.File.Path)}" : tables[i].Title;
                new TableView(page, words, file, tables[i]).Write(FormattableString.Invariant($"{id}-{i + 1}"), name);
            }

            page.Write($"</section>\n");
        }
    }

    private void WriteChart()
        => page.Write(
            $"""
            <aside id="chart" hidden aria-label="{words["Page_Chart"]}" data-add="{words["Page_Add"]}" data-gap="{words["Page_Gap"]}">
            <div class="plot" role="img"></div>
            <ul tabindex="0"></ul>
            <button type="button" class="close">{words["Page_Clear"]}</button>
            </aside>

            """);

    // A file's tables as they follow each other, those of one measure together.
    private static IEnumerable<(string? Measure, TableModel[] Tables, string Id)> Parts(FileView file)
        => file.Tables.GroupBy(table => table.MeasureKey)
            .Select((same, index) => (
                same.First().Measure, same.ToArray(), FormattableString.Invariant($"m{file.Number}-{index + 1}")));

    private string Period(ReportModel report)
    {
        Month[] months = [.. report.Tables.SelectMany(table => table.Columns).Select(column => column.Month).OfType<Month>()];
        if (months.Length == 0)
            return "";
        (Month first, Month last) = (months.Min(), months.Max());
        return first == last ? Name(first)
            : first.Year == last.Year ? $"{NameOfMonth(first.Number)}–{Name(last)}"
            : $"{Name(first)} – {Name(last)}";

        string Name(Month month) => FormattableString.Invariant($"{NameOfMonth(month.Number)} {month.Year:0000}");
    }

    private string Date(string updated)
    {
        var date = DateOnly.ParseExact(updated, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return words.Of("Page_Date", date.Day, NameOfMonth(date.Month), date.Year);
    }

    // Our own names of months: those of a culture are not on every machine.
    private string NameOfMonth(int number) => words["Page_Months"].Split(' ')[number - 1];
}
