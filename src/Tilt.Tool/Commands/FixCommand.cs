using System.CommandLine;
using System.Text;
using Tilt.Reports;
using Tilt.Tool.CommandLine;
using Tilt.Tool.Inputs;
using Tilt.Tool.Mending;
using Tilt.Tool.Telling;
using Tilt.Tool.Writing;

namespace Tilt.Tool.Commands;

/// <summary>Shows or writes what is proved to be meant.</summary>
internal static class FixCommand
{
    public static Command Create(Terminal terminal)
    {
        Words words = terminal.Words;
        Argument<string[]> paths = Options.Paths(words["Fix_Paths"]);
        var write = new Option<bool>("--write", "-w") { Description = words["Fix_Write"] };
        Option<string> level = Options.Level(words["Fix_Level"]);
        Option<string> encoding = Options.Encoding(words);
        var command = new Command("fix", words["Fix"]) { paths, write, level, encoding };
        command.SetAction((parsed, cancel) => new Run(
            terminal, Options.LeastIn(parsed, level), Options.EncodingIn(parsed, encoding), cancel)
            .AllAsync(parsed.GetRequiredValue(paths), parsed.GetValue(write)));
        return command;
    }

    private sealed class Run(Terminal terminal, FindingSeverity least, Encoding? encoding, CancellationToken cancel)
    {
        private readonly Troubles troubles = new(terminal);

        public async Task<int> AllAsync(string[] paths, bool write)
        {
            if (paths.Contains(Input.Standard))
            {
                troubles.Tell("Fix_Standard");
                return ExitCode.Unreadable;
            }

            IReadOnlyList<Input> inputs = Finder.Find(paths, troubles);
            HashSet<string> named = [.. inputs.Where(input => input.IsNamed).Select(input => input.Path)];
            int fixes = 0, warnings = 0, made = 0;
            foreach (Mended file in await LookAsync(inputs).ConfigureAwait(false))
            {
                (fixes, warnings) = (fixes + file.Fixes, warnings + file.Warnings);
                if (file.IsPublished && named.Contains(file.Path))
                    TellPublished(file.Path);
                if (file.Trouble is { } trouble)
                    troubles.Tell(trouble, file.Path);
                if (file.Written is not null && !write)
                    Show(file);
                else if (file.Written is not null)
                    made += TryWrite(file);
            }

            if (!write)
                return troubles.Or(Tell(fixes, warnings));
            if (made > 0)
                warnings = (await LookAsync(inputs).ConfigureAwait(false)).Sum(file => file.Warnings);
            terminal.Error.WriteLine(terminal.Words.Count("Fix_Made", made) + Left(warnings));
            return troubles.Or(warnings > 0 ? ExitCode.Findings : ExitCode.Clean);
        }

        private void TellPublished(string path)
            => troubles.Tell("Fix_Published", path, Shell.Quoted(path), Shell.Quoted(Path.ChangeExtension(path, ".md")));

        private async Task<List<Mended>> LookAsync(IReadOnlyList<Input> inputs)
        {
            var options = new ReportFileOptions { Encoding = encoding };
            var check = new InputCheck(terminal, new InputReader(terminal, troubles, options), troubles);
            var files = new List<Mended>();
            await foreach (Mended file in check.RunAsync(inputs, (file, findings) => Mended.Of(file, findings, least, encoding), cancel)
                .ConfigureAwait(false))
                files.Add(file);
            return files;
        }

        // As it is where another program reads it; a person sees no control characters.
        private void Show(Mended file)
        {
            foreach (string line in Patch.Of(Paths.Of(file.Path), file.Before, file.After))
            {
                if (!terminal.IsLookedAt)
                    terminal.Out.Write(line);
                else
                    terminal.Write(ToldLine.Of(line.TrimEnd('\r', '\n'), ToneOf(line)));
            }

            if (!file.IsUtf8)
                terminal.Error.WriteLine(Printable.Of(terminal.Words.Of("Fix_NoPatch", file.Path)));
        }

        private static Tone ToneOf(string line) => line[0] switch
        {
            '+' => Tone.Added,
            '-' => Tone.Removed,
            '@' => Tone.Related,
            _ => Tone.Plain,
        };

        private int TryWrite(Mended file)
        {
            try
            {
                return Write(file);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Output.TellNotWritten(troubles, terminal.Words, file.Path, fault);
                return 0;
            }
        }

        private int Write(Mended file)
        {
            if (!file.IsUnchanged())
            {
                troubles.Tell("Fix_Changed", file.Path);
                return 0;
            }

            cancel.ThrowIfCancellationRequested();
            AtomicFile.Write(file.Path, file.Written);
            return file.Fixes;
        }

        private int Tell(int fixes, int warnings)
        {
            terminal.Error.WriteLine(fixes > 0 ? terminal.Words.Count("Fix_ToMake", fixes) : terminal.Words["Fix_None"] + Left(warnings));
            return fixes > 0 || warnings > 0 ? ExitCode.Findings : ExitCode.Clean;
        }

        private string Left(int warnings) => warnings > 0 ? " " + terminal.Words.Count("Fix_Left", warnings) : "";
    }
}
