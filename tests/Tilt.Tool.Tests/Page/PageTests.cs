using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using PuppeteerSharp;
using PuppeteerSharp.Media;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests.Page;

/// <summary>The page as a browser shows it.</summary>
public sealed class PageTests(Chromium browser) : IClassFixture<Chromium>, IDisposable
{
    private static readonly string real = Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md");

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [BrowserFact]
    public async Task Every_figure_of_the_report_is_in_its_row_and_no_other_is()
    {
        await using OpenPage page = await browser.OpenAsync(await View(real));

        string[][] rows = await page.AskAsync<string[][]>(
            """
            [...document.querySelectorAll('tbody tr:not(.remarks)')]
              .map(row => [...row.querySelectorAll('td:not(.line)')].map(cell => cell.firstChild?.nodeValue ?? ''))
            """);
        var report = Reports.ReportFile.Load(real).Report;
        string[][] printed = [.. report.Tables.SelectMany(table => (table.Total is { } total ? table.Rows.Prepend(total) : table.Rows)
            .Select(row => table.Columns.Select(column => row[column].ToString()).ToArray()))];

        Assert.Equal(
            printed.Select(row => string.Join(' ', row)),
            rows.Select(row => string.Join(' ', row.Select(cell => cell.Replace("\u00A0", "", StringComparison.Ordinal)))));
    }

    [BrowserFact]
    public async Task A_findings_link_scrolls_to_its_cell_whose_words_stand_below_it()
    {
        await using OpenPage page = await browser.OpenAsync(await View(Misprinted()));

        Assert.False(await page.AskAsync<bool>(IsInView));
        await page.Page.ClickAsync(".findings .warning a");
        await page.Page.WaitForFunctionAsync($"() => {IsInView}");

        Assert.Equal("4241", await page.AskAsync<string>("document.querySelector('td.warning').textContent"));
        Assert.Contains("414 fits", await page.AskAsync<string>(
            "document.querySelector('td.warning').closest('tr').nextElementSibling.textContent"), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(1440)]
    [InlineData(380)]
    public async Task A_link_shows_its_cell_however_narrow_the_window_is(int width)
    {
        string path = folder.With("report.md", File.ReadAllText(real).Replace("\t505\n", "\t515\n", StringComparison.Ordinal));
        await using OpenPage page = await browser.OpenAsync(await View(path), width);

        await page.Page.ClickAsync(".findings .warning a");

        await page.Page.WaitForFunctionAsync($"() => {IsInView}");
        Assert.True(await page.AskAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    [BrowserFact]
    public async Task No_script_fails_and_nothing_is_asked_for()
    {
        string html = await View(Misprinted());
        await using OpenPage page = await browser.OpenAsync(html);

        await page.Page.ClickAsync("button.spark");

        Assert.Empty(page.Faults);
        Assert.Equal([new Uri(html).AbsoluteUri], page.Requests.Where(request => !request.StartsWith("data:", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task The_chosen_rows_are_drawn_and_a_star_is_a_gap()
    {
        await using OpenPage page = await browser.OpenAsync(await View(Small("03 Oslo|7|6|7|8", "18 Nordland|*|4|*|5")));

        await page.Page.EvaluateExpressionAsync("document.querySelectorAll('button.spark').forEach(button => button.click())");

        Assert.Equal(
            ["I alt", "03 Oslo", "18 Nordland"],
            await page.AskAsync<string[]>("[...document.querySelectorAll('#chart li strong')].map(name => name.textContent)"));
        int[] points = await page.AskAsync<int[]>(
            "[...document.querySelectorAll('#chart .ct-series')].map(line => line.querySelectorAll('.ct-point').length)");
        Assert.Equal("3 3 2", string.Join(" ", points));
        string gap = await page.AskAsync<string>("document.querySelector('#chart .said').textContent");
        Assert.StartsWith("A gap", gap, StringComparison.Ordinal);

        await page.Page.ClickAsync("#chart .close");
        Assert.False(await page.AskAsync<bool>("document.querySelector('#chart').checkVisibility()"));
    }

    [BrowserFact]
    public async Task A_label_that_is_a_script_stays_text()
    {
        const string Label = "<script>document.title = 'gotcha'</script><img src=x onerror=\"document.title = 'gotcha'\">\" onclick='x'";
        await using OpenPage page = await browser.OpenAsync(await View(Small("03 Oslo|7|6|7|8", Label + "|5|4|5|6")));

        Assert.Equal("TILT120", await page.Page.GetTitleAsync());
        Assert.Empty(page.Faults);
        Assert.Equal(0, await page.AskAsync<int>("document.querySelectorAll('main script, main img, [onclick]').length"));
    }

    [BrowserTheory]
    [InlineData("light", 1440)]
    [InlineData("dark", 1440)]
    [InlineData("light", 380)]
    [InlineData("dark", 380)]
    public async Task Axe_finds_nothing_that_keeps_anybody_out(string colours, int width)
    {
        // It asks each element many things: the whole report once, and all that a page can have in small.
        bool isWhole = (colours, width) == ("light", 1440);
        string report = isWhole ? Misprinted() : Small("03 Oslo|7|6|7|9", "18 Nordland - Nordlännda|*|4|*|5", "11 Rogaland|4|4|x|4");
        await using OpenPage page = await browser.OpenAsync(await View(report), width);
        await page.InColoursAsync(colours);
        foreach (IElementHandle button in (await page.Page.QuerySelectorAllAsync("button.spark")).Take(8))
            await button.ClickAsync();

        Assert.Empty(await Faults(page));
    }

    [BrowserFact]
    public async Task Two_reports_on_a_page_can_be_told_apart()
    {
        string html = Path.Combine(folder.Path, "page.html");
        string small = Small("03 Oslo|7|6|7|8");
        await Run.Tilt("view", small, folder.With("other.md", await File.ReadAllTextAsync(small)), "-o", html);
        await using OpenPage page = await browser.OpenAsync(html);

        Assert.Empty(await Faults(page));
        string[] names = await page.AskAsync<string[]>(
            "[...document.querySelectorAll('nav .subject')].map(name => name.textContent.trim())");
        Assert.Equal(["TILT120 2024, other.md", "TILT120 2024, report.md"], names.Order(StringComparer.Ordinal));
    }

    [BrowserFact]
    public async Task Without_scripts_the_page_is_whole()
    {
        string html = await View(Misprinted());
        await using OpenPage page = await browser.OpenAsync(html, hasScripts: false);
        await using OpenPage with = await browser.OpenAsync(html);

        const string Text = "document.querySelector('main').innerText";
        Assert.Equal(await with.AskAsync<string>(Text), await page.AskAsync<string>(Text));
    }

    [BrowserFact]
    public async Task On_paper_there_is_nothing_that_only_a_screen_needs()
    {
        await using OpenPage page = await browser.OpenAsync(await View(Misprinted()));

        await page.Page.EmulateMediaTypeAsync(MediaType.Print);

        Assert.Equal(0, await page.AskAsync<int>(
            "[...document.querySelectorAll('nav, .skip, #chart')].filter(each => each.checkVisibility()).length"));
        Assert.True(await page.AskAsync<bool>("document.querySelector('.remarks').checkVisibility()"));
    }

    [Fact]
    public async Task Several_files_share_a_page_and_one_that_cannot_be_read_is_said_on_it()
    {
        string broken = folder.With("broken.xlsx", "PK");
        string html = Path.Combine(folder.Path, "page.html");

        Run run = await Run.Tilt("view", Small("03 Oslo|7|6|7|8"), broken, real, "-o", html);
        string page = await File.ReadAllTextAsync(html);

        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Equal(
            ["TILT120 Tiltaksdeltakere", "TILT120 Tiltaksdeltakere på arbeidspraksis. Demografi. Tidsserie måned", "broken.xlsx"],
            Regex.Matches(page, "<h1.*?>(.*)</h1>")
                .Select(heading => Regex.Replace(heading.Groups[1].Value, "<.*?>", ""))
                .Order(StringComparer.Ordinal));
        Assert.Contains("TILT019", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_never_written_over_its_report()
    {
        string report = Small("03 Oslo|7|6|7|8");
        string before = await File.ReadAllTextAsync(report);

        Run run = await Run.Tilt("view", report, "-o", report);

        Assert.Equal(new Run(ExitCode.Unreadable, "", $"{report} is one of the files that are read: choose another name.\n"), run);
        Assert.Equal(before, await File.ReadAllTextAsync(report));
    }

    [Fact]
    public async Task A_star_is_shown_with_its_bounds_and_a_cell_that_is_no_figure_as_it_is_printed()
    {
        string html = await View(Small("03 Oslo|7|*|7|8", "18 Nordland|5|4|4?|6"));
        string page = await File.ReadAllTextAsync(html);

        Assert.Contains("class=\"suppressed \">*<small>0–3</small></td>", page, StringComparison.Ordinal);
        Assert.Contains("class=\"unreadable warning\">4?", page, StringComparison.Ordinal);
    }

    private const string IsInView =
        """
        (() => {
          const cell = document.querySelector('td.warning').getBoundingClientRect();
          const label = document.querySelector('td.warning').closest('tr').querySelector('th').getBoundingClientRect();
          return cell.top >= 0 && cell.bottom <= innerHeight && cell.left >= label.right - 1 && cell.right <= innerWidth;
        })()
        """;

    private static async Task<IEnumerable<string>> Faults(OpenPage page)
    {
        await page.Page.EvaluateExpressionAsync(new BundledAxeScriptProvider().GetScript());
        JsonElement found = await page.AskAsync<JsonElement>("axe.run()");
        return found.GetProperty("violations").EnumerateArray()
            .Select(fault => $"{fault.GetProperty("impact")}: {fault.GetProperty("help")}, {fault.GetProperty("nodes")[0]}");
    }

    private string Misprinted() => folder.With("report.md", File.ReadAllText(real).Replace("\t414\t", "\t424\t", StringComparison.Ordinal));

    private string Small(params string[] rows) => folder.With(
        "report.md",
        $"""
        # TILT120 Tiltaksdeltakere
        ## Arbeidstrening
        ### Januar 2024 - Mars 2024
        Fylke|Gjennomsnitt hittil i år|Januar|Februar|Mars
        I alt|13|12|13|14
        {string.Join('\n', rows)}
        """);

    private async Task<string> View(string report, string language = "en")
    {
        string html = Path.Combine(folder.Path, "page.html");
        Run run = await Run.Tilt("view", report, "-o", html, "--language", language);
        Assert.Equal(new Run(ExitCode.Clean, html + "\n", ""), run);
        return html;
    }
}
