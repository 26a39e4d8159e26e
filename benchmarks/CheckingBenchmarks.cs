using BenchmarkDotNet.Attributes;
using Tilt.Benchmarks.Inputs;
using Tilt.Engine.Checking;
using Tilt.Engine.Findings;
using Tilt.Engine.Reading;

namespace Tilt.Benchmarks;

/// <summary>Checking all sums of a report, against reading it. A copy each time, as what was checked once is known.</summary>
public class CheckingBenchmarks
{
    private string text = "";
    private ReportText clean = null!, misprinted = null!;

    /// <summary>Which text: the real one, or 100 000 rows.</summary>
    [Params(Texts.Real, Texts.Large, Texts.Withheld)]
    public string Report { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        text = Texts.Of(Report);
        clean = ReportText.Read(text, "", default);
        string wrong = Report == Texts.Real ? RealReport.Misprinted : LargeReport.Misprint(text);
        misprinted = ReportText.Read(wrong, "", default);
        int found = Check(clean).Count, foundWrong = Check(misprinted).Count;
        if (found != 0 || foundWrong != 1)
            throw new InvalidOperationException($"{found} and {foundWrong} findings");
    }

    [Benchmark(Baseline = true)]
    public int Read() => ReportText.Read(text, "", default).Places.Count;

    [Benchmark]
    public int Check() => Check(clean).Count;

    [Benchmark]
    public int CheckMisprinted() => Check(misprinted).Count;

    private static List<Finding> Check(ReportText read) => Checker.Check(read.Reports, read.Places, default);
}
