using BenchmarkDotNet.Attributes;
using Tilt.Benchmarks.Inputs;

namespace Tilt.Benchmarks;

/// <summary>From the start of a process to its end, with <see cref="Startup"/> in between.</summary>
[WarmupCount(2), IterationCount(15), InvocationCount(1)]
public class StartupBenchmarks
{
    /// <summary>A program that does nothing.</summary>
    [Benchmark(Baseline = true)]
    public string Nothing() => Start("nothing");

    [Benchmark]
    public string Tilt() => Start("tilt");

    [Benchmark]
    public string Sylvan() => Start("sylvan");

    [Benchmark]
    public string CsvHelper() => Start("csvhelper");

    private static string Start(string way) => Sdk.Run(AppContext.BaseDirectory, typeof(Startup).Assembly.Location, "--start", way);
}
