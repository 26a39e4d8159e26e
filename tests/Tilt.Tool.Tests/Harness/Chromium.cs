using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace Tilt.Tool.Tests.Harness;

/// <summary>Chromium without a window; one for all tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] names = OperatingSystem.IsWindows() ? ["chrome.exe", "msedge.exe"]
        : ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    private IBrowser? browser;

    /// <summary>Where one is: as CHROME_PATH says, or on the path; null where there is none.</summary>
    public static string? Executable { get; } = Environment.GetEnvironmentVariable("CHROME_PATH")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Executable is not null)
            browser = await Puppeteer.LaunchAsync(new LaunchOptions { ExecutablePath = Executable, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
    }

    /// <summary>A page as the tool writes it, opened from its file.</summary>
    internal async Task<OpenPage> OpenAsync(string html, int width = 1440, int height = 1000, bool hasScripts = true)
    {
        IPage page = await browser!.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = height });
        await page.SetJavaScriptEnabledAsync(hasScripts);
        var opened = new OpenPage(page);
        await page.GoToAsync(new Uri(html).AbsoluteUri);
        return opened;
    }
}

/// <summary>A page, and what went wrong on it.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> faults = [];
    private readonly List<string> requests = [];

    public OpenPage(IPage page)
    {
        Page = page;
        page.PageError += (_, fault) => faults.Add(fault.Message);
        page.Console += (_, said) => faults.Add(said.Message.Text);
        page.Request += (_, request) => requests.Add(request.Request.Url);
    }

    public IPage Page { get; }

    /// <summary>Script errors, and whatever a browser complains of.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>All that was asked for, the page itself first.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>What an expression says in the page.</summary>
    public Task<T> AskAsync<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    /// <param name="colours"><c>light</c> or <c>dark</c>.</param>
    public Task InColoursAsync(string colours)
        => Page.EmulateMediaFeaturesAsync([new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = colours }]);

    public async ValueTask DisposeAsync() => await Page.DisposeAsync();
}

/// <summary>A test in a browser; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserTheoryAttribute.Reason;
}

/// <inheritdoc cref="BrowserFactAttribute" />
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Reason;

    public static string? Reason { get; }
        = Chromium.Executable is null ? "Needs Chromium: install it, or say where with CHROME_PATH." : null;
}
