using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Tilt.Reports;
using Tilt.Tool.CommandLine;
using Tilt.Tool.Inputs;
using Tilt.Tool.Page;
using Tilt.Tool.Writing;

namespace Tilt.Tool.Commands;

/// <summary>Reports as a page to look at.</summary>
internal static class ViewCommand
{
    public static Command Create(Terminal terminal)
    {
        Words words = terminal.Words;
        Argument<string[]> paths = Options.Paths(words["View_Paths"]);
        Option<string> output = Options.Output(words["View_Output"]);
        Option<bool> force = Options.Force(words);
        Option<string> encoding = Options.Encoding(words);
        var command = new Command("view", words["View"]) { paths, output, force, encoding };
        command.SetAction((parsed, cancel) => RunAsync(
            terminal,
            parsed.GetRequiredValue(paths),
            new Output(parsed.GetValue(output), parsed.GetValue(force)),
            new ReportFileOptions { Encoding = Options.EncodingIn(parsed, encoding) },
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string[] paths, Output output, ReportFileOptions options, CancellationToken cancel)
    {
        var troubles = new Troubles(terminal);
        IReadOnlyList<Input> inputs = Finder.Find(paths, troubles, made: output.Path);
        if (!output.IsFree(inputs.Select(input => input.Path), troubles))
            return ExitCode.Unreadable;

        var reader = new InputReader(terminal, troubles, options);
        ReportFiles read = await reader.ReadAllAsync(inputs, cancel).ConfigureAwait(false);
        if (read.Files.Count == 0)
        {
            if (!troubles.Any)
                troubles.Tell("Inputs_NoReports", inputs.Count);
            return ExitCode.Unreadable;
        }

        // Without a place of its own it is shown, and there is where it can be.
        bool isShown = output.Path is null;
        if (isShown)
            output = new Output(InTemporary(Path.GetFileNameWithoutExtension(read.Files[0].Path) + ".html"), MayReplace: false);
        byte[] page = Encoding.UTF8.GetBytes(ReportPage.Of(read, troubles.Told, terminal.Words, cancel));
        bool isWritten = await output.TryWriteAsync(terminal, troubles, to => to.WriteAsync(page, cancel).AsTask()).ConfigureAwait(false);
        if (isWritten && !output.IsStandard)
            await terminal.Out.WriteLineAsync(output.Path).ConfigureAwait(false);
        if (isWritten && isShown)
            Show(output.Path!);
        return troubles.Or(ExitCode.Clean);

        static string InTemporary(string name) => Path.Combine(Directory.CreateTempSubdirectory("tilt-").FullName, name);
    }

    private static void Show(string path)
    {
        // Without a screen what opens files only complains, at length and late.
        if (OperatingSystem.IsLinux() && !IsSet("DISPLAY") && !IsSet("WAYLAND_DISPLAY"))
            return;
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            // Nothing here shows pages: the path is told all the same.
        }
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
