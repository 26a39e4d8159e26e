using Tilt.Engine.Model;

namespace Tilt.Generator.Emitting;

/// <summary>A report of one file and where its code goes.</summary>
/// <param name="Source">Null for one without a place in the tree.</param>
/// <param name="Path">The file.</param>
internal sealed record PlacedReport(ReportModel Report, Source? Source, string Path)
{
    /// <summary>Where its rows stand, if the names are to lead there.</summary>
    public CellLines? Lines { get; init; }
}
