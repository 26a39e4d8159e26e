using System.Collections.Concurrent;
using Tilt.Engine;
using Tilt.Engine.Model;
using Tilt.Reports;

namespace Tilt.Tool.Inputs;

/// <summary>
/// Which files of a command line have something to say of each other. All are read to learn that, and let go: what is in memory does not
/// grow with their number.
/// </summary>
/// <param name="mostKept">How many are kept as they were read, so that a few are read once.</param>
/// <param name="overYears">Whether years of one report are held against each other.</param>
internal sealed class InputGroups(IReadOnlyList<Input> inputs, InputReader reader, int mostKept, bool overYears = false)
{
    private readonly ConcurrentDictionary<int, ReportFile> kept = [];
    private readonly ConcurrentDictionary<TableModel, TableModel> alike = [];
    private FileOutline[] outlines = [];

    /// <summary>How many files could be read.</summary>
    public int Read => outlines.Length;

    /// <summary>Reads each file, and tells the groups as the numbers of their files; those that are no reports are in none.</summary>
    public async Task<IReadOnlyList<int[]>> FindAsync(ParallelOptions atOnce, Action step)
    {
        var found = new FileOutline?[inputs.Count];
        await Parallel.ForAsync(0, inputs.Count, atOnce, async (number, cancel) =>
        {
            if (await reader.TryReadAsync(inputs[number], cancel).ConfigureAwait(false) is { } file)
            {
                found[number] = FileOutline.Of(file.Checked, table => alike.GetOrAdd(table, table));
                if (number < mostKept || inputs[number].IsStandard)
                    kept[number] = file;
            }

            step();
        }).ConfigureAwait(false);

        int[] read = [.. Enumerable.Range(0, found.Length).Where(number => found[number] is not null)];
        outlines = Array.ConvertAll(read, number => found[number]!);
        return [.. FileGroups.Of(outlines, overYears).Select(group => Array.ConvertAll(group, at => read[at]))];
    }

    /// <summary>The files of a group, together; one that cannot be read any more is not among them.</summary>
    public async Task<(ReportFiles Together, IReadOnlyDictionary<ReportFile, int> Numbers)> ReadAsync(int[] group, CancellationToken cancel)
    {
        var files = new List<(ReportFile File, int Number)>();
        foreach (int number in group)
        {
            ReportFile? file = kept.TryRemove(number, out ReportFile? known) ? known
                : await reader.TryReadAsync(inputs[number], cancel).ConfigureAwait(false);
            if (file is not null)
                files.Add((file, number));
        }

        var together = ReportFiles.Of(files.Select(entry => entry.File), outlines);
        return (together, together.Files.Zip(files).ToDictionary(pair => pair.First, pair => pair.Second.Number));
    }
}
