using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Tilt.Reports;
using Tilt.Tool.Inputs;
using Tilt.Tool.Page;

namespace Tilt.Tool.Commands;

/// <summary>Reports as a page to look at.</summary>
internal static class ViewCommand
{
    public static Command Create(Terminal terminal)
    {
        Words words = terminal.Words;
        var paths = new Argument<string[]>("paths") { Description = words["View_Paths"], Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = words["View_Output"], HelpName = "page.html" };
        var command = new Command("view", words["View"]) { paths, output };
        command.SetAction((parsed, cancel) => RunAsync(terminal, parsed.GetRequiredValue(paths), parsed.GetValue(output), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, string? output, CancellationToken cancel)
    {
        var troubles = new Troubles(terminal);
        IReadOnlyList<Input> inputs = Finder.Find(paths, troubles);
        if (output is not null && inputs.Any(input => Path.GetFullPath(input.Path) == Path.GetFullPath(output)))
        {
            troubles.Tell("View_OverInput", output);
            return ExitCode.Unreadable;
        }

        var reader = new InputReader(terminal, troubles);
        var read = new List<ReportFile>();
        foreach (Input input in inputs)
        {
            // One that was found in a folder, and is no report, has no place on the page.
            ReportFile? file = await reader.TryReadAsync(input, cancel).ConfigureAwait(false);
            if (file is not null && (input.IsNamed || file.Checked.Ours.Count > 0))
                read.Add(file);
        }

        if (read.Count == 0)
        {
            if (inputs.Count > 0)
                troubles.Tell("Inputs_NoReports", inputs.Count);
            return ExitCode.Unreadable;
        }

        string page = ReportPage.Of(ReportFiles.Of(read), terminal.Words, cancel);
        string path = output ?? Path.Combine(
            Directory.CreateTempSubdirectory("tilt-").FullName, Path.GetFileNameWithoutExtension(read[0].Path) + ".html");
        try
        {
            await File.WriteAllTextAsync(path, page, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            troubles.Tell("View_NotWritten", path, fault.Message);
            return ExitCode.Unreadable;
        }

        await terminal.Out.WriteLineAsync(path).ConfigureAwait(false);
        if (output is null)
            Show(path);
        return troubles.Or(ExitCode.Clean);
    }

    private static void Show(string path)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            // Nothing here shows pages: the path is told all the same.
        }
    }
}
