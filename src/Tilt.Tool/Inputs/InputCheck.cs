using System.Runtime.CompilerServices;
using Tilt.Reports;

namespace Tilt.Tool.Inputs;

/// <summary>What a build would say of the files of a command line, one by one and of each other.</summary>
internal sealed class InputCheck(Terminal terminal, InputReader reader, Troubles troubles, int mostKept = InputCheck.MostKept)
{
    private const int MostKept = 64;

    /// <summary>Looks at each file with its findings, in the order of its places.</summary>
    /// <typeparam name="T">What is made of it, and kept until its turn.</typeparam>
    /// <param name="inputs">The files; those that were found and are no reports are left out.</param>
    /// <param name="look">
    /// Makes something of a file, on any thread. It should keep nothing of file and findings, so that there is room for the next.
    /// </param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>In the order of the files, each as soon as those before it are there.</returns>
    public async IAsyncEnumerable<T> RunAsync<T>(
        IReadOnlyList<Input> inputs,
        Func<ReportFile, IReadOnlyList<Finding>, T> look,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        // Whoever does not take all of it ends it too.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var bar = new ProgressBar(terminal.Progress, terminal.Words["Inputs_Checking"], of: 2 * inputs.Count);
        var turns = new Turns<T>();
        Task all = turns.FillAsync(() => LookAsync(inputs, look, turns, bar, ending.Token));
        try
        {
            // What is told would run into a bar that is there.
            if (terminal.Progress is not null)
            {
                await all.ConfigureAwait(false);
                await bar.DisposeAsync().ConfigureAwait(false);
            }

            await foreach (T made in turns.InOrderAsync(cancel).ConfigureAwait(false))
                yield return made;
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            await all.ConfigureAwait(false);
            await bar.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task LookAsync<T>(
        IReadOnlyList<Input> inputs,
        Func<ReportFile, IReadOnlyList<Finding>, T> look,
        Turns<T> turns,
        ProgressBar bar,
        CancellationToken cancel)
    {
        // Each works on a group, and more of them would need more memory.
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(Environment.ProcessorCount, 8), CancellationToken = cancel };
        var groups = new InputGroups(inputs, reader, mostKept, reader.ComparesYears);
        IReadOnlyList<int[]> found = await groups.FindAsync(atOnce, bar.Step).ConfigureAwait(false);

        // Of files that are all the tool's own nothing was said: they would look as if they had been checked.
        if (found.Count == 0 && inputs.Count > 0 && (groups.Read > 0 || !troubles.Any))
            troubles.Tell("Inputs_NoReports", groups.Read > 0 ? groups.Read : inputs.Count);

        foreach (int left in Enumerable.Range(0, inputs.Count).Except(found.SelectMany(group => group)))
            turns.Skip(left);
        await Parallel.ForEachAsync(found, atOnce, async (group, cancel) =>
        {
            (ReportFiles together, var numbers) = await groups.ReadAsync(group, cancel).ConfigureAwait(false);
            ILookup<string, Finding> findings = together.Check(cancel).ToLookup(finding => finding.Path, StringComparer.Ordinal);
            foreach ((ReportFile file, int number) in numbers)
            {
                turns.Put(number, look(file, [.. findings[file.Path].OrderBy(finding => finding.Span)]));
                bar.Step();
            }

            foreach (int gone in group.Except(numbers.Values))
                turns.Skip(gone);
        }).ConfigureAwait(false);
    }
}
