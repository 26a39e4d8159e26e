using Tilt.Engine.Editions;
using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

/// <summary>One report of one file, with the class that the project wants for it.</summary>
internal sealed record WantedReport(string Path, ReportModel Report, string Class, ReportOptions Options)
{
    public PartKey Key => Part.Key;

    public ReportPart Part { get; } = new(
        new PartKey(Path, Report.Code, Report.Year ?? 0), Report.Title, Options.Namespace, Class, Options.Year, Report.Updated ?? "",
        Options.IsPublic, Report.Tables.Select(TableHead.Of).ToEquatableArray());
}
