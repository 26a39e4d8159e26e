using Microsoft.CodeAnalysis;

namespace Tilt.Generator.Tests.Harness;

/// <summary>Why each step of the generator ran, as the driver tells.</summary>
internal static class RunReasons
{
    public static void AssertAllCached(GeneratorRunResult result)
    {
        foreach ((string step, var runs) in result.TrackedSteps)
        {
            foreach ((object _, IncrementalStepRunReason reason) in runs.SelectMany(run => run.Outputs))
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step} ran again: {reason}");
        }

        Assert.All(result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(run => run.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    /// <summary>The distinct reasons of one of our steps, or of the outputs.</summary>
    public static string Of(this GeneratorRunResult result, string step)
    {
        var steps = step == "Output" ? result.TrackedOutputSteps.SelectMany(output => output.Value) : result.TrackedSteps[step];
        return string.Join(", ", steps.SelectMany(run => run.Outputs).Select(output => output.Reason.ToString()));
    }
}
