using Spectre.Console;

namespace Tilt.Tool.Tests.Harness;

/// <summary>The tool, run as at a command line whose output goes to a file.</summary>
internal sealed record Run(int Exit, string Out, string Error)
{
    /// <summary>What is told, line by line.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>In English, unless it is asked otherwise.</summary>
    public static Task<Run> Tilt(params string[] args) => Tilt(Stream.Null, args);

    /// <summary>With something on standard input.</summary>
    public static async Task<Run> Tilt(Stream input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        var terminal = new Terminal(output, error, console) { In = () => input };
        int exit = await DotnetTilt.RunAsync(args.Contains("--language") ? args : [.. args, "--language", "en"], terminal);
        return new Run(exit, output.ToString(), error.ToString());
    }
}
