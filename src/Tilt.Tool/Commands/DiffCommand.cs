using System.CommandLine;
using Tilt.Reports;
using Tilt.Tool.CommandLine;
using Tilt.Tool.Comparing;
using Tilt.Tool.Inputs;
using Tilt.Tool.Telling;
using Tilt.Tool.Writing;

namespace Tilt.Tool.Commands;

/// <summary>What differs between two editions of a report, or two of its years, whatever form each file has.</summary>
internal static class DiffCommand
{
    private const string Text = "text", Json = "json", Csv = "csv";

    public static Command Create(Terminal terminal)
    {
        Words words = terminal.Words;
        Argument<string> old = Options.Path(words["Diff_Old"], "old"), now = Options.Path(words["Diff_New"], "new");
        Option<string> format = Options.OneOf("--format", words["Diff_Format"], Text, Json, Csv);
        Option<string> encoding = Options.Encoding(words);
        var command = new Command("diff", words["Diff"]) { old, now, format, encoding };
        command.SetAction((parsed, cancel) => RunAsync(
            terminal,
            [parsed.GetRequiredValue(old), parsed.GetRequiredValue(now)],
            new ReportFileOptions { Encoding = Options.EncodingIn(parsed, encoding) },
            parsed.GetValue(format)!,
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string[] paths, ReportFileOptions options, string format, CancellationToken cancel)
    {
        var troubles = new Troubles(terminal);
        var reader = new InputReader(terminal, troubles, options);
        var files = new List<ReportFile>();
        foreach (string path in paths)
        {
            if (path != Input.Standard && !File.Exists(path))
                troubles.Tell("Inputs_Missing", path);
            else if (await reader.TryReadReportAsync(new Input(path, IsNamed: true), cancel).ConfigureAwait(false) is { } file)
                files.Add(file);
        }

        if (troubles.Any)
            return ExitCode.Unreadable;
        bool isInDoubt = new InDoubt(terminal).Tell(files.SelectMany(file => file.Check(cancel)));
        IReadOnlyList<Comparison> comparisons = Comparison.Of(files[0], files[1], cancel);
        if (comparisons.Count == 0)
        {
            troubles.Tell("Diff_Others", Codes(files[0]), Codes(files[1]));
            return ExitCode.Unreadable;
        }

        Write(terminal, comparisons, format);
        return isInDoubt || comparisons.Any(comparison => comparison.Differences.Count > 0) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void Write(Terminal terminal, IReadOnlyList<Comparison> comparisons, string format)
    {
        if (format == Json)
            terminal.Out.WriteLine(DiffJson.Of(comparisons));
        else if (format == Text)
            new DiffText(terminal).Write(comparisons);
        else
            WriteCsv(terminal, comparisons);
    }

    private static void WriteCsv(Terminal terminal, IReadOnlyList<Comparison> comparisons)
    {
        foreach (string line in DiffCsv.Of(comparisons))
            terminal.Out.Write(line + "\r\n");

        // A line of it has no room for that.
        string[] left = [.. comparisons.SelectMany(comparison => comparison.NotCompared).Distinct()];
        if (left.Length > 0)
            terminal.Error.WriteLine(Printable.Of(terminal.Words.Of("Diff_NotCompared", string.Join("; ", left))));
    }

    private static string Codes(ReportFile file) => string.Join(", ", file.Reports.Select(report => report.Code));
}
