using System.Globalization;
using System.Text;
using Tilt.Engine.Findings;

namespace Tilt.Reports;

/// <summary>How a file is read, and what is told of it.</summary>
public sealed record ReportFileOptions
{
    /// <summary>
    /// The language of the findings: Norwegian for <c>nb</c>, English for any other; null for that of whoever reads them.
    /// </summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>The encoding of a text that does not begin with a mark of it; null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>
    /// Whether it is also told which suppressed cells can be worked out from what is printed (TILT202; never their values). It costs more
    /// than all other checks together.
    /// </summary>
    public bool TellsDerivable { get; init; }

    /// <summary>
    /// Whether it is also told what no sum shows and a reader would stop at: figures that stand out, rows out of their order, months that
    /// are the same twice (TILT301 to TILT303). Each may be right all the same.
    /// </summary>
    public bool TellsSoft { get; init; }

    /// <summary>By how many usual movements a figure must stand out to be told; 4 where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1, or more than 1000.</exception>
    public double SoftThreshold
    {
        get;
        init => field = value is >= SoftOptions.LeastThreshold and <= SoftOptions.MostThreshold
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "It is from 1 to 1000.");
    } = SoftOptions.Default.Threshold;

    /// <summary>And by how many per cent of what would be usual; 2 where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0, or more than 100.</exception>
    public double SoftLeastPercent
    {
        get;
        init => field = value is >= 0 and <= SoftOptions.MostPercent
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "It is from 0 to 100.");
    } = SoftOptions.Default.LeastPercent;

    /// <summary>Whether somebody said that it is a report; one that was merely found is told nothing of where it is none.</summary>
    internal bool IsNamed { get; init; } = true;
}
