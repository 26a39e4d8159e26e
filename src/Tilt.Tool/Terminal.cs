using Spectre.Console;

namespace Tilt.Tool;

/// <summary>Where a command writes, so that a test can read it.</summary>
/// <param name="Out">For what was asked for; nothing else goes there, as a program may read it.</param>
/// <param name="Error">For what is said beside it.</param>
/// <param name="Console">For people: <see cref="Out"/> with colours where there are any.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, IAnsiConsole Console)
{
    /// <summary>What is said, in the language of whoever reads.</summary>
    public Words Words { get; init; } = Words.In(null);

    /// <summary>Opens what stands for a file called "-".</summary>
    public Func<Stream> In { get; init; } = System.Console.OpenStandardInput;

    public static Terminal OfProcess() => new(System.Console.Out, System.Console.Error, AnsiConsole.Console);
}
