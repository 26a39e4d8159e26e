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
    private const string Text = "text", Json = "json", Sarif = "sarif", Github = "github", Warning = "warning", Info = "info";

    public static Command Create(Terminal terminal)
    {
        Words words = terminal.Words;
        Argument<string[]> paths = Options.Paths(words["Check_Paths"]);
        Option<string> format = Options.OneOf("--format", words["Check_Format"], Text, Json, Sarif, Github);
        Option<string> level = Options.OneOf("--level", words["Check_Level"], Warning, Info);
        Option<string> output = Options.Output(words["Check_Output"]);
        Option<string> encoding = Options.Encoding(words);
        var derivable = new Option<bool>("--derivable") { Description = words["Check_Derivable"] };
        var command = new Command("check", words["Check"]) { paths, format, level, output, derivable, encoding };
        command.SetAction((parsed, cancel) =>
        {
            var options = new ReportFileOptions
            {
                Encoding = Options.EncodingIn(parsed, encoding),
                TellsDerivable = parsed.GetValue(derivable),
            };
            FindingSeverity least = parsed.GetValue(level) == Info ? FindingSeverity.Info : FindingSeverity.Warning;
            string[] files = parsed.GetRequiredValue(paths);
            string form = parsed.GetValue(format)!;
            if (parsed.GetValue(output) is not { } path)
                return RunAsync(terminal, Teller(form, terminal.Out, terminal.Write, terminal.Width), files, options, cancel);
            return ToFileAsync(path, file => RunAsync(
                terminal, Teller(form, file, line => file.WriteLine(line.ToString()), Terminal.WidthOfFile), files, options, cancel));

            Teller Teller(string form, TextWriter to, Action<ToldLine> write, int width) => form switch
            {
                Json => new JsonTeller(to, words, least),
                Sarif => new SarifTeller(to, words, least),
                Github => new GithubTeller(to, words, least),
                _ => new TextTeller(write, width, words, least),
            };
        });
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, Teller teller, string[] paths, ReportFileOptions options, CancellationToken cancel)
    {
        var troubles = new Troubles(terminal);
        IReadOnlyList<Input> inputs = Finder.Find(paths, troubles);
        var check = new InputCheck(terminal, new InputReader(terminal, troubles, options), troubles);
        Tally tally = default;
        teller.Begin();
        await foreach (Told told in check.RunAsync(inputs, teller.Look, cancel).ConfigureAwait(false))
        {
            told.Write();
            tally += told.Tally;
        }

        teller.End(tally, isComplete: !troubles.Any && tally.Unread == 0);
        return troubles.Or(tally.Unread > 0 ? ExitCode.Unreadable : tally.Warnings > 0 ? ExitCode.Findings : ExitCode.Clean);
    }

    private static async Task<int> ToFileAsync(string path, Func<TextWriter, Task<int>> write)
    {
        using AtomicFile file = AtomicFile.Create(path);
        int exitCode;
        using (var writer = new StreamWriter(file.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            exitCode = await write(writer).ConfigureAwait(false);
        file.Commit();
        return exitCode;
    }
}
