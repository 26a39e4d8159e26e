using System.CommandLine;
using Tilt.Reports;
using Tilt.Tool.Inputs;
using Tilt.Tool.Telling;

namespace Tilt.Tool.Commands;

/// <summary>What a build would say of reports.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("paths") { Description = terminal.Words["Check_Paths"], Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", terminal.Words["Check"]) { paths };
        command.SetAction((parsed, cancel) => RunAsync(terminal, parsed.GetRequiredValue(paths), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, CancellationToken cancel)
    {
        var troubles = new Troubles(terminal);
        IReadOnlyList<Input> inputs = Finder.Find(paths, troubles);
        var check = new InputCheck(terminal, new InputReader(terminal, troubles), troubles);
        var teller = new TextTeller(terminal.Write, terminal.Width, terminal.Words, FindingSeverity.Warning);
        Tally tally = default;
        await foreach (Told told in check.RunAsync(inputs, teller.Look, cancel).ConfigureAwait(false))
        {
            told.Write();
            tally += told.Tally;
        }

        teller.End(tally, 0);
        return troubles.Or(tally.Warnings > 0 ? ExitCode.Findings : ExitCode.Clean);
    }
}
