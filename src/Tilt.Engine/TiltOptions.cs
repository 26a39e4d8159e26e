using Tilt.Engine.Findings;
using Tilt.Engine.Naming;

namespace Tilt.Engine;

/// <summary>All that a project says about one file.</summary>
internal sealed record TiltOptions(ReportOptions Report, FindingOptions Findings);
