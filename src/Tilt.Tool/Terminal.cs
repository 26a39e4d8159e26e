using System.Text;
using Spectre.Console;
using Tilt.Tool.Telling;

namespace Tilt.Tool;

/// <summary>Where a command writes, so that a test can read it.</summary>
/// <param name="Out">For what was asked for; nothing else goes there, as a program may read it.</param>
/// <param name="Error">For what is said beside it.</param>
/// <param name="Console">For people: <see cref="Out"/> with colours where there are any.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, IAnsiConsole Console)
{
    /// <summary>A line of a file is as long as it is; this is what reads well.</summary>
    public const int WidthOfFile = 100;

    /// <summary>What is said, in the language of whoever reads.</summary>
    public Words Words { get; init; } = Words.In(null);

    /// <summary>Opens what stands for a file called "-".</summary>
    public Func<Stream> In { get; init; } = System.Console.OpenStandardInput;

    /// <summary>Whether somebody looks at it, and no file takes it.</summary>
    public bool IsLookedAt { get; init; }

    /// <summary>Opens <see cref="Out"/> for what is no text.</summary>
    public Func<Stream> OutBytes { get; init; } = System.Console.OpenStandardOutput;

    /// <summary>Where it is shown how far something is: standard error, where that is a terminal; null where nobody looks.</summary>
    public IAnsiConsole? Progress { get; init; }

    /// <summary>How many columns a line has that is drawn.</summary>
    public int Width => IsLookedAt ? Console.Profile.Width : WidthOfFile;

    private bool HasColours => Console.Profile.Capabilities.Ansi;

    public static Terminal OfProcess()
    {
        // What other programs read is UTF-8, whatever code page a console of Windows has.
        if (OperatingSystem.IsWindows())
            System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool isPlain = System.Console.IsOutputRedirected
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,

            // A build server has colours in its log, and none in a file.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        return new Terminal(System.Console.Out, System.Console.Error, console)
        {
            IsLookedAt = !System.Console.IsOutputRedirected,
            Progress = OfError(),
        };
    }

    /// <summary>Writes a line for people.</summary>
    public void Write(ToldLine line)
    {
        if (HasColours)
            Console.Write(line);
        else
            Out.WriteLine(line.ToString());
    }

    // A bar moves, which a dumb terminal and a log cannot.
    private static IAnsiConsole? OfError()
    {
        IAnsiConsole error = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Error) });
        return !System.Console.IsErrorRedirected && error.Profile.Capabilities is { Ansi: true, Interactive: true } ? error : null;
    }
}
