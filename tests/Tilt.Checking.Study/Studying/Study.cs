using System.Collections.Concurrent;
using Tilt.Checking.Study.Misprints;
using Tilt.Checking.Study.Printed;
using Tilt.Checking.Study.Reports;
using Tilt.Checking.Study.Truth;

namespace Tilt.Checking.Study.Studying;

/// <summary>Reports, each printed wrong once in every way.</summary>
internal static class Study
{
    /// <summary>Every so many reports the real one has its turn.</summary>
    private const int RealEvery = 4;

    /// <param name="reports">How many reports; the same number makes the same study.</param>
    public static Tally Run(int reports)
    {
        Report real = RealReport.Read();
        var outcomes = new ConcurrentBag<(int Number, Outcome Outcome)>();
        Parallel.For(0, reports, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            Report report = number % RealEvery == 0 ? real : RandomReport.Make(number);
            foreach (Outcome outcome in Of(report, number))
                outcomes.Add((number, outcome));
        });
        return new Tally([.. outcomes.OrderBy(entry => entry.Number).ThenBy(entry => entry.Outcome.Kind).Select(entry => entry.Outcome)]);
    }

    private static IEnumerable<Outcome> Of(Report report, int seed)
    {
        var warnings = new Warnings(new PrintedText(report));
        bool isWarned = warnings.All.Any();
        yield return new Outcome(Kind.Nothing)
        {
            FalseAlarm = isWarned,
            Story = report.Name + "\n" + string.Join('\n', warnings.All.Select(warnings.Describe)),
        };

        var oracle = new Oracle();
        var random = new Random(seed);
        foreach (Kind kind in Kinds.All.Where(kind => kind != Kind.Nothing))
        {
            Misprint? misprint = Misprinter.Make(kind, report, random);
            yield return misprint is null ? new Outcome(kind) { Skipped = "no place for it" }
                : isWarned ? new Outcome(kind) { Skipped = "warned of without it" }
                : new Case(report, misprint, oracle).Study();
        }
    }
}
