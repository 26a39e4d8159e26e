using System.Text;
using Spectre.Console;

namespace Tilt.Tool.Tests.Harness;

/// <summary>The tool, run as at a command line whose output goes to a file.</summary>
internal sealed record Run(int Exit, string Out, string Error)
{
    /// <summary>What is told, line by line.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Of what is told, the line that each finding begins with.</summary>
    public string[] Findings => [.. Lines.Where(line => line.Contains(": warning TILT", StringComparison.Ordinal))];

    /// <summary>In English, unless it is asked otherwise.</summary>
    public static Task<Run> Tilt(params string[] args) => Tilt(Stream.Null, args);

    /// <summary>With something on standard input.</summary>
    public static Task<Run> Tilt(Stream input, params string[] args) => Tilt(input, isLookedAt: false, width: 80, args);

    /// <summary>At a terminal with colours.</summary>
    /// <param name="width">How many columns it has.</param>
    public static Task<Run> AtTerminal(int width, params string[] args) => Tilt(Stream.Null, isLookedAt: true, width, args);

    private static async Task<Run> Tilt(Stream input, bool isLookedAt, int width, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isLookedAt ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isLookedAt ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        using var bytes = new MemoryStream();
        var terminal = new Terminal(output, error, console) { In = () => input, OutBytes = () => bytes, IsLookedAt = isLookedAt };

        // A directive has the rest of the line to itself.
        bool isSaid = args.Contains("--language") || args is [['[', ..], ..];
        int exit = await DotnetTilt.RunAsync(isSaid ? args : [.. args, "--language", "en"], terminal);
        return new Run(exit, output + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }
}
