using Tilt.Engine.Model;
using Tilt.Reports;

namespace Tilt.Tool.Page;

/// <summary>A finding with its number on the page.</summary>
/// <param name="At">The cell or row that it stands at; null where the page shows none.</param>
internal sealed record Remark(int Number, Finding Finding, CellId? At)
{
    public bool IsWarning => Finding.Severity == FindingSeverity.Warning;

    /// <summary>How it looks.</summary>
    public string Kind => IsWarning ? "warning" : "note";
}
