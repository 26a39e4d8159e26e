using System.Globalization;
using System.Text;

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

    /// <summary>Whether somebody said that it is a report; one that was merely found is told nothing of where it is none.</summary>
    internal bool IsNamed { get; init; } = true;
}
