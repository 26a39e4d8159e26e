using System.CommandLine;
using Tilt.Reports;
using Tilt.Tool.CommandLine;
using Tilt.Tool.Exporting;
using Tilt.Tool.Inputs;
using Tilt.Tool.Writing;

namespace Tilt.Tool.Commands;

/// <summary>
/// The observations of reports, for other programs. All of them or none: a table that lacks a report looks like one that is whole.
/// </summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        Words words = terminal.Words;
        Argument<string[]> paths = Options.Paths(words["Check_Paths"]);
        var to = new Option<string>("--to")
        {
            Description = words["Export_To"],
            HelpName = string.Join('|', ExportFormat.All.Select(format => format.Name)),
        };
        to.AcceptOnlyFromAmong([.. ExportFormat.All.Select(format => format.Name)]);
        Option<string> output = Options.Output(words["Export_Output"]);
        Option<bool> force = Options.Force(words);
        Option<string> encoding = Options.Encoding(words);
        var command = new Command("export", words["Export"]) { paths, to, output, force, encoding };
        command.SetAction((parsed, cancel) =>
        {
            var export = new Export(terminal, new Output(parsed.GetValue(output), parsed.GetValue(force)));
            var options = new ReportFileOptions { Encoding = Options.EncodingIn(parsed, encoding) };
            return export.RunAsync(parsed.GetRequiredValue(paths), options, parsed.GetValue(to), cancel);
        });
        return command;
    }

    private sealed class Export(Terminal terminal, Output output)
    {
        private readonly Troubles troubles = new(terminal);

        public async Task<int> RunAsync(string[] paths, ReportFileOptions options, string? to, CancellationToken cancel)
        {
            if (ExportFormat.Of(to, output.Path) is not { } format)
                return Cannot("Export_WhichFormat", string.Join(", ", ExportFormat.All.Select(one => one.Name)));
            if (format.IsBinary && output.IsStandard && terminal.IsLookedAt)
                return Cannot("Export_Binary", format.Name);
            IReadOnlyList<Input> inputs = Finder.Find(paths, troubles, made: output.Path);
            if (!output.IsFree(inputs.Select(input => input.Path), troubles))
                return ExitCode.Unreadable;

            var reader = new InputReader(terminal, troubles, options);
            ReportFiles files = await reader.ReadAllAsync(inputs, cancel).ConfigureAwait(false);
            if (!troubles.Any && !files.Reports.Any(report => report.Series.Any()))
                troubles.Tell("Export_Nothing");
            return troubles.Any ? ExitCode.Unreadable : await WriteAsync(format, files, cancel).ConfigureAwait(false);
        }

        private async Task<int> WriteAsync(ExportFormat format, ReportFiles files, CancellationToken cancel)
        {
            try
            {
                bool isWritten = await output
                    .TryWriteAsync(terminal, troubles, stream => format.WriteAsync(files.Reports, stream, cancel)).ConfigureAwait(false);
                if (!isWritten)
                    return ExitCode.Unreadable;
            }
            catch (TooManyRowsException)
            {
                return Cannot("Export_TooManyRows", XlsxExport.MostRows);
            }

            bool lacks = new WithoutMonths(terminal).Tell(files.Files);
            return new InDoubt(terminal).Tell(files.Check(cancel)) || lacks ? ExitCode.Findings : ExitCode.Clean;
        }

        private int Cannot(string name, params object[] parts)
        {
            troubles.Tell(name, parts);
            return ExitCode.Unreadable;
        }
    }
}
