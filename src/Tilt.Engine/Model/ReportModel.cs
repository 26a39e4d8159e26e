namespace Tilt.Engine.Model;

/// <summary>
/// One report as it was understood: its tables joined, its labels read as what they are.
/// Compared by value and free of positions in the text (a row knows only its line), so that an edit
/// which changes no figure and no label changes nothing downstream.
/// </summary>
/// <param name="Code">As in the title: <c>TILT120</c>.</param>
/// <param name="Title">What follows the code in the title.</param>
/// <param name="Updated">The edition: "Rapport oppdatert", as yyyy-MM-dd; null where the report does not say.</param>
/// <param name="Year">The year that the report covers; null where nothing in the report says.</param>
internal sealed record ReportModel(
    string Code,
    string Title,
    string? Updated,
    int? Year,
    EquatableArray<TableModel> Tables);
