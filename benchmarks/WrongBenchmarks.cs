using BenchmarkDotNet.Attributes;
using Tilt.Benchmarks.Inputs;
using Tilt.Engine.Checking;
using Tilt.Engine.Reading;

namespace Tilt.Benchmarks;

/// <summary>Checking reports that are wrong all over, against the same ones without a misprint.</summary>
public class WrongBenchmarks
{
    private ReportText clean = null!, wrong = null!;

    [Params("one of 16 000 rows", "each tenth figure of 1 600 rows, most *", "each tenth figure of 200 tables, most *")]
    public string Misprinted { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        string text = Misprinted switch
        {
            "one of 16 000 rows" => LargeReport.Of(16_000, 0, rowsOfTable: 16_000),
            "each tenth figure of 1 600 rows, most *" => LargeReport.Of(1_600, 0.9, rowsOfTable: 1_600),
            _ => LargeReport.Of(200 * 40, 0.9, rowsOfTable: 40),
        };
        clean = ReportText.Read(text, "", default);
        wrong = ReportText.Read(Misprinted[..3] == "one" ? LargeReport.Misprint(text) : LargeReport.Misprint(text, each: 10), "", default);
        Console.WriteLine($"// {Misprinted}: {text.Length:N0} characters, {Check(wrong)} findings");
    }

    [Benchmark(Baseline = true)]
    public int Clean() => Check(clean);

    [Benchmark]
    public int Wrong() => Check(wrong);

    private static int Check(ReportText read) => Checker.Check(read.Reports, read.Places, default).Count;
}
