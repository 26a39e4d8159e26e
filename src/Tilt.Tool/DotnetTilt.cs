using System.CommandLine;
using Tilt.Tool.Commands;

namespace Tilt.Tool;

/// <summary>The command line as a whole.</summary>
internal static class DotnetTilt
{
    /// <returns>The process's exit code; see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancel = default)
    {
        var language = new Option<string>("--language") { Recursive = true };
        language.AcceptOnlyFromAmong([.. Words.Languages]);

        // The help is in that language too, so that it is asked for before the commands are made.
        var alone = new RootCommand { language };
        alone.TreatUnmatchedTokensAsErrors = false;
        ParseResult asked = alone.Parse(args);
        terminal = terminal with { Words = Words.In(asked.Errors.Count == 0 ? asked.GetValue(language) : null) };

        language.Description = terminal.Words["Option_Language"];
        var root = new RootCommand(terminal.Words["Tilt"])
        {
            language,
            CheckCommand.Create(terminal),
        };
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
        };
        return await root.Parse(args).InvokeAsync(configuration, cancel).ConfigureAwait(false);
    }
}
