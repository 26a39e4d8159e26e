using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tilt.Engine.Tests.Harness;
using Xunit.Abstractions;

namespace Tilt.Engine.Tests.Properties;

/// <summary>
/// Tries files one after the other, none for longer than anybody would wait. TILT_FUZZ_INPUTS sets how many are tried,
/// TILT_FUZZ_SEED the first: the same seed is the same input.
/// </summary>
/// <param name="check">What is done with a file; it tells whether there was a row in it.</param>
internal sealed class Fuzzing(ITestOutputHelper output, Func<FuzzInput, CancellationToken, bool> check)
{
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(30);

    /// <summary>Files of the corpus, mutated.</summary>
    public async Task TryMutatedAsync(int otherwise)
    {
        int first = Setting("TILT_FUZZ_SEED", 1), count = Setting("TILT_FUZZ_INPUTS", otherwise), withRows = 0;
        (TimeSpan Took, int Seed) slowest = default;
        var all = Stopwatch.StartNew();
        for (int seed = first; seed < first + count; seed++)
        {
            (string path, string text) = Mutation.Of(seed);
            var watch = Stopwatch.StartNew();
            withRows += await TryAsync(new FuzzInput(seed, path, text)) ? 1 : 0;
            slowest = watch.Elapsed > slowest.Took ? (watch.Elapsed, seed) : slowest;
        }

        output.WriteLine(
            $"{count} inputs, {withRows} of them with rows, in {all.Elapsed}; the slowest, {slowest.Seed}, took {slowest.Took}");

        // Mutations that leave nothing to read would prove nothing.
        Assert.True(withRows >= count / 2, $"{withRows} of {count} inputs have rows");
    }

    /// <summary>The corpus as it is; all of it has rows.</summary>
    public async Task TryCorpusAsync()
    {
        foreach ((string path, string text) in Mutation.Corpus)
            Assert.True(await TryAsync(new FuzzInput(0, path, text)), path);
    }

    private async Task<bool> TryAsync(FuzzInput input)
    {
        try
        {
            // The token ends what asks for it, the wait what does not.
            using var hang = new CancellationTokenSource(longest);
            CancellationToken cancel = hang.Token;
            return await Task.Run(() => check(input, cancel), CancellationToken.None)
                .WaitAsync(longest + TimeSpan.FromSeconds(5), CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever it is, it is the finding.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            string kept = Path.Combine(TestData.InRepository("TestResults"), $"fuzz-{input.Seed}-{input.Path}");
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            await File.WriteAllTextAsync(kept, input.Text, Encoding.Unicode, CancellationToken.None);
            string what = fault is OperationCanceledException or TimeoutException
                ? $"takes more than {longest.TotalSeconds} s"
                : fault.ToString();
            Assert.Fail($"Input {input.Seed} (TILT_FUZZ_SEED={input.Seed} TILT_FUZZ_INPUTS=1, kept as {kept}): {what}");
            return false;
        }
    }

    private static int Setting(string name, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : otherwise;
}

/// <param name="Seed">0 for a file of the corpus as it is.</param>
internal sealed record FuzzInput(int Seed, string Path, string Text);
