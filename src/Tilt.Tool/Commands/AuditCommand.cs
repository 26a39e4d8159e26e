using System.CommandLine;
using Tilt.Engine;
using Tilt.Engine.Checking.Disclosure;
using Tilt.Reports;
using Tilt.Tool.Auditing;
using Tilt.Tool.CommandLine;
using Tilt.Tool.Inputs;
using Tilt.Tool.Writing;

namespace Tilt.Tool.Commands;

/// <summary>For whoever publishes reports: which suppressed cells the others give away, and what to suppress as well.</summary>
internal static class AuditCommand
{
    private const string Text = "text", Json = "json";

    public static Command Create(Terminal terminal)
    {
        Words words = terminal.Words;
        Argument<string[]> paths = Options.Paths(words["Check_Paths"]);
        Option<string> format = Options.OneOf("--format", words["Audit_Format"], Text, Json);
        var intervals = new Option<bool>("--intervals") { Description = words["Audit_Intervals"] };
        Option<string> encoding = Options.Encoding(words);
        var command = new Command("audit", words["Audit"]) { paths, format, intervals, encoding };
        command.SetAction((parsed, cancel) => RunAsync(
            terminal,
            parsed.GetRequiredValue(paths),
            new ReportFileOptions { Encoding = Options.EncodingIn(parsed, encoding) },
            parsed.GetValue(format)!,
            parsed.GetValue(intervals),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string[] paths, ReportFileOptions options, string format, bool withIntervals, CancellationToken cancel)
    {
        var troubles = new Troubles(terminal);
        var reader = new InputReader(terminal, troubles, options);
        ReportFiles files = await reader.ReadAllAsync(Finder.Find(paths, troubles), cancel).ConfigureAwait(false);
        if (!files.Files.Any(file => file.Reports.Count > 0))
        {
            if (!troubles.Any)
                troubles.Tell("Inputs_NoReports", files.Files.Count);
            return ExitCode.Unreadable;
        }

        bool isInDoubt = new InDoubt(terminal).Tell(files.Check(cancel).Where(finding => !ReportSet.IsOfMark(finding.Told.Finding)));
        SetAudit[] audits = [.. files.Set.Audit(cancel)];
        if (format == Json)
            terminal.Out.WriteLine(AuditJson.Of(audits, withIntervals, isComplete: !troubles.Any));
        else
            new AuditText(terminal.Write, terminal.Words, withIntervals).Write(audits);

        // What was not decided may be exposed.
        bool hasUncounted = files.Set.HasUncounted;
        if (hasUncounted)
            terminal.Error.WriteLine(terminal.Words["Audit_Uncounted"]);
        bool isSafe = !hasUncounted && audits.SelectMany(audit => audit.Counts).All(count => count.Standing == Standing.Safe);
        return troubles.Or(isInDoubt || !isSafe ? ExitCode.Findings : ExitCode.Clean);
    }
}
