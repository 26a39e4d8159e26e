using System.CommandLine;
using System.CommandLine.Help;
using Tilt.Engine.Findings;
using Tilt.Tool.CommandLine;
using Tilt.Tool.Commands;
using Tilt.Tool.Telling;

namespace Tilt.Tool;

/// <summary>The command line as a whole.</summary>
internal static class DotnetTilt
{
    // A file may be called "@report.md", and is no list of arguments.
    private static readonly ParserConfiguration asTheyAre = new() { ResponseFileTokenReplacer = null };

    /// <returns>The process's exit code; see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancel = default)
    {
        var language = new Option<string>("--language") { Recursive = true, HelpName = string.Join('|', Words.Languages) };
        language.AcceptOnlyFromAmong([.. Words.Languages]);

        // The help is in that language too, so that it is asked for before the commands are made.
        var alone = new RootCommand { language };
        alone.TreatUnmatchedTokensAsErrors = false;
        ParseResult asked = alone.Parse(args, asTheyAre);
        terminal = terminal with { Words = Words.In(asked.Errors.Count == 0 ? asked.GetValue(language) : null) };

        language.Description = terminal.Words["Option_Language"];
        RootCommand root = Root(terminal, language);
        ParseResult parsed = root.Parse(args, asTheyAre);
        if (Mistakes.AreIn(parsed))
        {
            Mistakes.Tell(parsed, terminal);
            return ExitCode.Unreadable;
        }

        // Ctrl+C is heard by the process, and what fails is told here.
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync(Printable.Of(fault.Message)).ConfigureAwait(false);
            return ExitCode.Unreadable;
        }
        catch (Exception fault)
        {
            await terminal.Error.WriteLineAsync(terminal.Words.Of("Failed", fault)).ConfigureAwait(false);
            if (Home.Address is { } address)
                await terminal.Error.WriteLineAsync(terminal.Words.Of("Failed_Tell", address + "/issues")).ConfigureAwait(false);
            return ExitCode.Unreadable;
        }
    }

    private static RootCommand Root(Terminal terminal, Option<string> language)
    {
        var root = new RootCommand(terminal.Words["Tilt"])
        {
            language,
            CheckCommand.Create(terminal),
            FixCommand.Create(terminal),
            TextCommand.Create(terminal),
            ViewCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ExportCommand.Create(terminal),
            DiffCommand.Create(terminal),
            AuditCommand.Create(terminal),
        };
        var help = new HelpText(terminal);
        root.Options.OfType<HelpOption>().Single().Action = help;
        root.SetAction(help.Invoke);
        return root;
    }
}
