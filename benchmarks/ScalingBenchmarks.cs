using BenchmarkDotNet.Attributes;
using Tilt.Benchmarks.Inputs;
using Tilt.Engine.Checking;
using Tilt.Engine.Reading;

namespace Tilt.Benchmarks;

/// <summary>Whether the cost grows with the rows and no faster.</summary>
public class ScalingBenchmarks
{
    private string text = "";
    private ReportText read = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        text = LargeReport.Of(Rows, 0.1);
        read = ReportText.Read(text, "", default);
        int generated = Compiler.Generate(Compiler.Files(text)).Sum(source => source.Text.Length);
        Console.WriteLine($"// {Rows} rows: {text.Length:N0} characters, generated {generated:N0}");
    }

    [Benchmark]
    public int Read() => ReportText.Read(text, "", default).Places.Count;

    [Benchmark]
    public int Check() => Checker.Check(read.Reports, read.Places, default).Count;

    [Benchmark]
    public int Generate() => Compiler.Generate(Compiler.Files(text)).Length;
}
