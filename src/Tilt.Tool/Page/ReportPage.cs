using System.Globalization;
using Tilt.Engine.Model;
using Tilt.Reports;

namespace Tilt.Tool.Page;

/// <summary>
/// Reports as one self-contained page: every table as printed, what is said of a figure where it stands. The room's one door.
/// </summary>
internal sealed class ReportPage
{
    /// <summary>What every page has in its head, so that it is known again.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"dotnet tilt\">";

    private readonly Markup page = new();
    private readonly Words words;
    private readonly FileView[] files;
    private readonly IReadOnlyList<Subject> subjects;
    private readonly IReadOnlyList<string> unread;
    private readonly (FileView File, Remark Remark)[] warnings, notes;

    private ReportPage(ReportFiles files, IReadOnlyList<string> unread, Words words, CancellationToken cancel)
    {
        (this.words, this.unread) = (words, unread);

        // Warnings are counted first: they are what one looks for.
        ILookup<string, (int Number, Finding Finding)> told = files.Check(cancel)
            .OrderByDescending(finding => finding.Severity)
            .Select((finding, index) => (index + 1, finding))
            .ToLookup(entry => entry.finding.Path, StringComparer.Ordinal);
        string[] names = FileNames.Of([.. files.Files.Select(file => file.Path)]);
        this.files = [.. files.Files.Select((file, index) => new FileView(index + 1, names[index], file, told[file.Path]))];
        subjects = Subject.Of(this.files);
        (FileView File, Remark Remark)[] all = [.. this.files
            .SelectMany(file => file.Remarks.Select(remark => (file, remark))).OrderBy(entry => entry.remark.Number)];
        warnings = Array.FindAll(all, entry => entry.Remark.IsWarning);
        notes = Array.FindAll(all, entry => !entry.Remark.IsWarning);
    }

    private bool HasFindings => warnings.Length + notes.Length > 0;

    /// <param name="unread">What is said of files that were asked for, and are not on the page.</param>
    /// <returns>The page's HTML.</returns>
    public static string Of(ReportFiles files, IReadOnlyList<string> unread, Words words, CancellationToken cancel)
    {
        var page = new ReportPage(files, unread, words, cancel);
        page.Write();
        return page.page.ToString();
    }

    private void Write()
    {
        string[] titles = [.. files.SelectMany(file => file.Reports).Select(report => report.Code).Distinct(StringComparer.Ordinal)];
        string title = titles.Length == 0 ? files[0].Name : string.Join(", ", titles);
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

            """);
        page.WriteTrusted(Mark + "\n<style>\n");
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
        foreach (Subject subject in subjects)
            WriteTables(subject);
        page.Write($"</main>\n</div>\n");
        WriteChart();
        page.Write($"<footer><p>{words["Page_Legend"]}</p></footer>\n<script>");
        page.WriteTrusted(Assets.Script);
        page.Write($"</script>\n</body>\n</html>\n");
    }

    private void WriteHead(FileView file)
    {
        if (file.Reports.Count == 0)
            page.Write($"<h1>{file.Name}</h1>\n");
        foreach (ReportModel report in file.Reports)
        {
            string updated = report.Updated is { } date ? words.Of("Page_Updated", Date(date)) : "";
            page.Write(
                $"""
                <h1 lang="nb"><span class="code">{report.Code}</span> {report.Title}</h1>
                <p class="about">{Period(report)}<span>{updated}</span><span>{file.Name}</span></p>

                """);
        }
    }

    // What holds, in a line: the first thing that one wants to know.
    private void WriteState()
    {
        Cell[] cells = [.. files.SelectMany(file => file.Tables).SelectMany(table => table.TotalAndRows).SelectMany(row => row.Cells)];
        bool isRight = warnings.Length == 0 && unread.Count == 0;
        string state = isRight ? words["Page_Holds"]
            : warnings.Length == 0 ? words["Page_NotAll"]
            : warnings.Length == 1 ? words["Page_OneWarning"] : words.Of("Page_Warnings", warnings.Length);
        string counts = words.Of(
            "Page_Counts",
            Figures.Of(cells.Count(cell => cell.IsNumber)),
            Figures.Of(cells.Count(cell => cell.Kind == CellKind.Suppressed)),
            Figures.Of(files.Sum(file => file.Tables.Count())));
        page.Write($"<p class=\"state {(isRight ? "right" : "wrong")}\"><strong>{state}</strong> <span>{counts}</span>");
        foreach (string file in unread)
            page.Write($"<span class=\"unread\">{file}</span>");
        page.Write($"</p>\n");
    }

    private void WriteContents()
    {
        page.Write($"<nav aria-label=\"{words["Page_Contents"]}\"><ul>\n");
        if (HasFindings)
            page.Write($"<li><a href=\"#findings\">{words["Page_Findings"]}</a></li>\n");
        foreach (Subject subject in subjects)
        {
            if (subject.Name.Length > 0)
                page.Write($"<li class=\"subject\"><a href=\"#{subject.Id}\">{subject.Name}</a></li>\n");
            foreach ((string? measure, TableModel[] tables, string id) in subject.Measures)
            {
                page.Write($"<li><a href=\"#{id}\" lang=\"{Language(measure)}\">{measure ?? words["Page_All"]}</a><ul>\n");
                for (int i = 0; i < tables.Length; i++)
                {
                    int wrong = subject.File.Rows(tables[i]).SelectMany(subject.File.In).Count(remark => remark.IsWarning);
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
        if (!HasFindings)
            return;
        page.Write($"<section id=\"findings\">\n<h2>{words["Page_Findings"]}</h2>\n");
        WriteList(warnings);
        if (notes.Length > 0)
        {
            page.Write($"<details><summary>{words.Of("Page_Notes", notes.Length)}</summary>\n");
            WriteList(notes);
            page.Write($"</details>\n");
        }

        page.Write($"</section>\n");
    }

    private void WriteList((FileView File, Remark Remark)[] listed)
    {
        if (listed.Length == 0)
            return;
        page.Write($"<ol class=\"findings\">\n");
        foreach ((FileView file, Remark remark) in listed)
        {
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
            string where = file.Name + (isOfText ? remark.Finding.Place : "");
            page.Write($"<span>{where}</span> <span>{remark.Finding.Id}</span></p></li>\n");
        }

        page.Write($"</ol>\n");
    }

    private void WriteTables(Subject subject)
    {
        if (subject.Name.Length > 0)
            page.Write($"<h2 class=\"subject\" id=\"{subject.Id}\">{subject.Name}</h2>\n");
        foreach ((string? measure, TableModel[] tables, string id) in subject.Measures)
        {
            page.Write($"<section id=\"{id}\">\n<h2 lang=\"{Language(measure)}\">{measure ?? words["Page_All"]}</h2>\n");
            for (int i = 0; i < tables.Length; i++)
            {
                string name = subject.Name.Length > 0 ? $"{tables[i].Title}, {subject.Name}" : tables[i].Title;
                new TableView(page, words, subject.File, tables[i]).Write(FormattableString.Invariant($"{id}-{i + 1}"), name);
            }

            page.Write($"</section>\n");
        }
    }

    private void WriteChart()
    {
        page.Write($"<aside id=\"chart\" hidden aria-label=\"{words["Page_Chart"]}\" data-add=\"{words["Page_Add"]}\"");
        page.Write($" data-gap=\"{words["Page_Gap"]}\" data-full=\"{words["Page_Full"]}\">\n");
        page.Write($"<div class=\"plot\" role=\"img\"></div>\n<ul tabindex=\"0\"></ul>\n");
        page.Write($"<button type=\"button\" class=\"close\">{words["Page_Clear"]}</button>\n</aside>\n");
    }

    // Reports are Norwegian; what stands for a measure without a name is not theirs.
    private string Language(string? measure) => measure is null ? words.Language.Name : "nb";

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
