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
        Option<string> encoding = Options.Encoding(words);
        var command = new Command("view", words["View"]) { paths, output, encoding };
        command.SetAction((parsed, cancel) => RunAsync(
            terminal,
            parsed.GetRequiredValue(paths),
            parsed.GetValue(output),
            new ReportFileOptions { Encoding = Options.EncodingIn(parsed, encoding) },
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string[] paths, string? output, ReportFileOptions options, CancellationToken cancel)
    {
        var troubles = new Troubles(terminal);
        IReadOnlyList<Input> inputs = Finder.Find(paths, troubles);
        if (output is not null && inputs.Any(input => Path.GetFullPath(input.Path) == Path.GetFullPath(output)))
        {
            troubles.Tell("View_OverInput", output);
            return ExitCode.Unreadable;
        }

        var reader = new InputReader(terminal, troubles, options);
        IReadOnlyList<ReportFile> read = await ReadAsync(reader, inputs, cancel).ConfigureAwait(false);
        if (read.Count == 0)
        {
            if (!troubles.Any)
                troubles.Tell("Inputs_NoReports", inputs.Count);
            return ExitCode.Unreadable;
        }

        string path = output ?? Path.Combine(
            Directory.CreateTempSubdirectory("tilt-").FullName, Path.GetFileNameWithoutExtension(read[0].Path) + ".html");
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(ReportPage.Of(ReportFiles.Of(read), troubles.Told, terminal.Words, cancel)));
        await terminal.Out.WriteLineAsync(path).ConfigureAwait(false);
        if (output is null)
            Show(path);
        return troubles.Or(ExitCode.Clean);
    }

    private static async Task<IReadOnlyList<ReportFile>> ReadAsync(
        InputReader reader, IReadOnlyList<Input> inputs, CancellationToken cancel)
    {
        var read = new List<ReportFile>();
        foreach (Input input in inputs)
        {
            // One that was found in a folder, and is no report, has no place on the page.
            ReportFile? file = await reader.TryReadAsync(input, cancel).ConfigureAwait(false);
            if (file is not null && (input.IsNamed || file.Checked.Ours.Count > 0))
                read.Add(file);
        }

        return read;
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
