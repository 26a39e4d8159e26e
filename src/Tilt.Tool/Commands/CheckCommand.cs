using System.CommandLine;
using System.Text;
using Tilt.Reports;
using Tilt.Tool.CommandLine;
using Tilt.Tool.Inputs;
using Tilt.Tool.Telling;
using Tilt.Tool.Telling.Sarif;
using Tilt.Tool.Writing;

namespace Tilt.Tool.Commands;

/// <summary>What a build would say of reports.</summary>
internal static class CheckCommand
{
    private const string Text = "text", Json = "json", Sarif = "sarif", Github = "github";

    public static Command Create(Terminal terminal)
    {
        Words words = terminal.Words;
        Argument<string[]> paths = Options.Paths(words["Check_Paths"]);
        Option<string> format = Options.OneOf("--format", words["Check_Format"], Text, Json, Sarif, Github);
        Option<string> level = Options.Level(words["Check_Level"]);
        Option<string> output = Options.Output(words["Check_Output"]);
        Option<bool> force = Options.Force(words);
        Option<string> encoding = Options.Encoding(words);
        var derivable = new Option<bool>("--derivable") { Description = words["Check_Derivable"] };
        var soft = new Option<bool>("--soft") { Description = words["Check_Soft"] };
        Option<double> threshold = Options.Number(
            "--soft-threshold", words["Check_Threshold"], words, new ReportFileOptions().SoftThreshold, least: 1, most: 1000);
        Option<double> leastPercent = Options.Number(
            "--soft-least-percent", words["Check_LeastPercent"], words, new ReportFileOptions().SoftLeastPercent, least: 0, most: 100);
        var command = new Command("check", words["Check"])
        {
            paths, format, level, output, force, derivable, soft, threshold, leastPercent, encoding,
        };
        command.SetAction((parsed, cancel) =>
        {
            var options = new ReportFileOptions
            {
                Encoding = Options.EncodingIn(parsed, encoding),
                TellsDerivable = parsed.GetValue(derivable),
                TellsSoft = parsed.GetValue(soft) || IsSaid(threshold) || IsSaid(leastPercent),
                SoftThreshold = parsed.GetValue(threshold),
                SoftLeastPercent = parsed.GetValue(leastPercent),
            };
            FindingSeverity least = Options.LeastIn(parsed, level);
            string form = parsed.GetValue(format)!;
            var to = new Output(parsed.GetValue(output), parsed.GetValue(force));
            return RunAsync(terminal, to, Teller, parsed.GetRequiredValue(paths), options, cancel);

            // Whoever says how much must stand out wants to be told of it.
            bool IsSaid(Option option) => parsed.GetResult(option) is { Implicit: false };

            Teller Teller(TextWriter to, Action<ToldLine> write, int width) => form switch
            {
                Json => new JsonTeller(to, words, least),
                Sarif => new SarifTeller(to, words, least),
                Github => new GithubTeller(to, words, least),
                _ => new TextTeller(write, width, words, least, parsed.GetValue(encoding)),
            };
        });
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal,
        Output output,
        Func<TextWriter, Action<ToldLine>, int, Teller> teller,
        string[] paths,
        ReportFileOptions options,
        CancellationToken cancel)
    {
        var troubles = new Troubles(terminal);
        IReadOnlyList<Input> inputs = Finder.Find(paths, troubles);
        var check = new InputCheck(terminal, new InputReader(terminal, troubles, options), troubles);
        if (output.IsStandard)
            return troubles.Or(await TellAsync(teller(terminal.Out, terminal.Write, terminal.Width)).ConfigureAwait(false));
        if (!output.IsFree(inputs.Select(input => input.Path), troubles))
            return ExitCode.Unreadable;

        int exitCode = ExitCode.Clean;
        await output.TryWriteAsync(terminal, troubles, async file =>
        {
            var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            await using (writer.ConfigureAwait(false))
            {
                Teller told = teller(writer, line => writer.WriteLine(line.ToString()), Terminal.WidthOfFile);
                exitCode = await TellAsync(told).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        return troubles.Or(exitCode);

        async Task<int> TellAsync(Teller teller)
        {
            Tally tally = default;
            teller.Begin();
            await foreach (Told told in check.RunAsync(inputs, teller.Look, cancel).ConfigureAwait(false))
            {
                told.Write();
                tally += told.Tally;
            }

            teller.End(tally, troubles.Count);
            return tally.Unread > 0 ? ExitCode.Unreadable : tally.Warnings > 0 ? ExitCode.Findings : ExitCode.Clean;
        }
    }
}
