using PuppeteerSharp;
using PuppeteerSharp.Media;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests.Page;

/// <summary>
/// Draws the page for a person to look at: <c>TILT_SCREENSHOTS=folder dotnet test --filter Screenshots</c>. One stands in the README.
/// </summary>
public sealed class Screenshots(Chromium browser) : IClassFixture<Chromium>
{
    private static readonly string? to = Environment.GetEnvironmentVariable("TILT_SCREENSHOTS");

    [Drawn]
    public async Task Draw()
    {
        string report = Path.Combine(to!, "tilt120-2024.md"), html = Path.Combine(to!, "page.html");
        string real = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md"));
        await File.WriteAllTextAsync(report, real.Replace("\t414\t", "\t424\t", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Clean, (await Run.Tilt("view", report, "-o", html)).Exit);

        await using OpenPage page = await browser.OpenAsync(html, width: 1400, height: 900);
        await DrawAsync("top");
        await page.Page.ClickAsync(".findings .warning a");
        await DrawAsync("cell");
        foreach (string row in new[] { "03 Oslo", "11 Rogaland", "46 Vestland" })
            await page.Page.ClickAsync($"section section:has(td.warning) tr[data-name='{row}'] button");
        await DrawAsync("chart");
        await page.InColoursAsync("dark");
        await DrawAsync("dark");
        await page.Page.SetViewportAsync(new ViewPortOptions { Width = 380, Height = 800, DeviceScaleFactor = 2 });
        await page.Page.ClickAsync(".findings .warning a");
        await DrawAsync("phone");
        await page.Page.EmulateMediaTypeAsync(MediaType.Print);
        await page.Page.PdfAsync(Path.Combine(to!, "page.pdf"), new PdfOptions { PreferCSSPageSize = true, PrintBackground = true });

        async Task DrawAsync(string name)
        {
            // Scrolling, and what marks the cell that one came to, take their time; the row under the mouse is coloured.
            await page.Page.Mouse.MoveAsync(0, 0);
            await Task.Delay(2500);
            await page.Page.ScreenshotAsync(Path.Combine(to!, $"page-{name}.png"));
        }
    }

    private sealed class DrawnAttribute : FactAttribute
    {
        public DrawnAttribute()
            => Skip = to is null ? "Draws pictures for a person: set TILT_SCREENSHOTS to a folder." : BrowserTheoryAttribute.Reason;
    }
}
