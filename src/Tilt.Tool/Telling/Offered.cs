using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Tool.Inputs;

namespace Tilt.Tool.Telling;

/// <summary>The edit that is offered beside a finding.</summary>
internal static class Offered
{
    /// <returns>Null where there is none; what comes on standard input is nowhere to be written.</returns>
    public static ReportEdit? For(CheckedFile file, Finding finding) => file.Path == Input.Standard ? null : file.EditFor(finding);
}
