using Tilt.Reports;

namespace Tilt.Tool.Inputs;

/// <summary>Reads the files of a command line.</summary>
internal sealed class InputReader(Terminal terminal, Troubles troubles, ReportFileOptions? options = null)
{
    private readonly ReportFileOptions named = (options ?? new()) with { Culture = terminal.Words.Language, IsNamed = true };

    /// <summary>Whether years of one report are held against each other.</summary>
    public bool ComparesYears => named.TellsSoft;

    /// <summary>Reads all reports, for what needs them together.</summary>
    public async Task<ReportFiles> ReadAllAsync(IEnumerable<Input> inputs, CancellationToken cancel)
    {
        var files = new List<ReportFile>();
        foreach (Input input in inputs)
        {
            if (await TryReadReportAsync(input, cancel).ConfigureAwait(false) is { } file)
                files.Add(file);
        }

        return ReportFiles.Of(files);
    }

    /// <summary>
    /// Reads a file, and tells where one that is to be a report says nothing: whoever takes its figures along would lack them.
    /// </summary>
    /// <returns>Null for a file that cannot be opened, and for one that was found and is none of ours.</returns>
    public async Task<ReportFile?> TryReadReportAsync(Input input, CancellationToken cancel)
    {
        ReportFile? file = await TryReadAsync(input, cancel).ConfigureAwait(false);
        if (file is null || file.Checked.IsLeftAlone)
            return null;
        if (file.Checked.File.IsUnreadable)
            troubles.Tell("Inputs_NotRead", file.Path, file.CheckAlone(cancel).First().Message);
        else if (file.Checked.Ours.Count == 0)
            troubles.Tell("Inputs_NoReport", file.Path);
        return file;
    }

    /// <returns>Null for a file that cannot be opened: that is told; and for one of the tool's own that was only found.</returns>
    public async Task<ReportFile?> TryReadAsync(Input input, CancellationToken cancel)
    {
        try
        {
            ReportFileOptions asked = named with { IsNamed = input.IsNamed };
            if (!input.IsStandard)
            {
                ReportFile file = await ReportFile.LoadAsync(input.Path, asked, cancel).ConfigureAwait(false);
                return !input.IsNamed && OwnFiles.Has(file.Checked.File.Source.Text) ? null : file;
            }

            using Stream standard = terminal.In();
            return await ReportFile.LoadAsync(standard, input.Path, asked, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            troubles.Tell("Inputs_NotRead", input.Path, fault.Message);
            return null;
        }
    }
}
