namespace Tilt.Reports;

/// <summary>Where something stands in a file, as its reader counts: a line of a text or page, or a row of a sheet.</summary>
/// <param name="Line">The line, from 1; the row of a sheet.</param>
/// <param name="Column">The first column, from 1: a character of the line, or a column of the sheet.</param>
/// <param name="EndLine">The line of the end.</param>
/// <param name="EndColumn">The column right behind the end.</param>
/// <param name="Sheet">The sheet of a workbook; null for any other file.</param>
/// <param name="Page">The page of a PDF, from 1; null for any other file.</param>
/// <param name="Cell">The cell as a spreadsheet calls it, such as <c>Tiltak og fylke!D12</c>; null for any other file.</param>
public sealed record FindingPlace(int Line, int Column, int EndLine, int EndColumn, string? Sheet, int? Page, string? Cell)
{
    /// <summary>As a build tells it: <c>(12,4)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column})");
}
