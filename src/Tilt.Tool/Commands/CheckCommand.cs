using System.CommandLine;
using Tilt.Reports;

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
        var options = new ReportFileOptions { Culture = terminal.Words.Language };
        ReportFiles files = await ReportFiles.LoadAsync(paths, options, cancel).ConfigureAwait(false);
        Finding[] findings = [.. files.Check(cancel).Where(finding => finding.Severity == FindingSeverity.Warning)];
        foreach (Finding finding in findings)
            await terminal.Out.WriteLineAsync(finding.ToString()).ConfigureAwait(false);
        return findings.Length > 0 ? ExitCode.Findings : ExitCode.Clean;
    }
}
