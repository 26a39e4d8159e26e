using System.CommandLine;
using Tilt.Reports;
using Tilt.Tool.Inputs;

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
        var check = new InputCheck(new InputReader(terminal, troubles), troubles);
        int warnings = 0;
        await foreach (string[] told in check.RunAsync(inputs, (_, findings) => Tell(findings), cancel).ConfigureAwait(false))
        {
            foreach (string line in told)
                await terminal.Out.WriteLineAsync(line).ConfigureAwait(false);
            warnings += told.Length;
        }

        return troubles.Or(warnings > 0 ? ExitCode.Findings : ExitCode.Clean);
    }

    private static string[] Tell(IReadOnlyList<Finding> findings)
        => [.. findings.Where(finding => finding.Severity == FindingSeverity.Warning).Select(finding => finding.ToString())];
}
