namespace Tilt.Engine.Model;

/// <summary>Where a row stands in a published file: what is a line of its text is a row of a sheet, or a line of a page.</summary>
/// <param name="Name"><c>Tiltak og fylke!12</c>; <c>3:12</c> for a page.</param>
/// <param name="Cells">Each cell in words: <c>Tiltak og fylke!D12</c>, <c>page 3, line 12</c>.</param>
internal sealed record RowSource(string Name, EquatableArray<string> Cells)
{
    /// <summary>Cells in words, from one to another, as a workbook calls them: <c>Tiltak og fylke!C12:N12</c>.</summary>
    public string Between(int first, int last)
    {
        string from = Cells[first], to = Cells[last];
        int cell = to.LastIndexOf('!') + 1;
        return from == to ? from
            : cell > 0 && string.CompareOrdinal(from, 0, to, 0, cell) == 0 ? $"{from}:{to.Substring(cell)}"
            : $"{from} to {to}";
    }
}
