using System.Runtime.CompilerServices;
using Tilt.Reports;

namespace Tilt.Tool.Inputs;

/// <summary>What a build would say of the files of a command line, one by one and of each other.</summary>
internal sealed class InputCheck(InputReader reader, Troubles troubles)
{
    /// <summary>Looks at each file with its findings, in the order of its places.</summary>
    /// <typeparam name="T">What is made of it, and kept until its turn.</typeparam>
    /// <param name="inputs">The files; those that were found and are no reports are left out.</param>
    /// <param name="look">
    /// Makes something of a file, on any thread. It should keep nothing of file and findings, so that there is room for the next.
    /// </param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>In the order of the files.</returns>
    public async IAsyncEnumerable<T> RunAsync<T>(
        IReadOnlyList<Input> inputs,
        Func<ReportFile, IReadOnlyList<Finding>, T> look,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        var files = new List<ReportFile>();
        foreach (Input input in inputs)
        {
            if (await reader.TryReadAsync(input, cancel).ConfigureAwait(false) is { } file)
                files.Add(file);
        }

        ReportFiles together = ReportFiles.Of(files);
        ILookup<string, Finding> findings = together.Check(cancel).ToLookup(finding => finding.Path, StringComparer.Ordinal);
        ReportFile[] reports = [.. together.Files.Where(file => file.Checked.Ours.Count > 0 || findings[file.Path].Any())];
        if (reports.Length == 0 && files.Count > 0)
            troubles.Tell("Inputs_NoReports", files.Count);
        foreach (ReportFile file in reports)
            yield return look(file, [.. findings[file.Path].OrderBy(finding => finding.Span)]);
    }
}
