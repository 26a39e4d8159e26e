using Microsoft.CodeAnalysis.Text;
using Tilt.Generator.Model;

namespace Tilt.Generator.Reading;

/// <summary>What stands under one header on one page, before anything is joined or named.</summary>
internal sealed class RawTable(Page page, Header header)
{
    public Page Page { get; } = page;

    public Header Header { get; } = header;

    public List<RawRow> Rows { get; } = [];
}

/// <param name="Label">As printed, without markup.</param>
/// <param name="Cells">One for each column of the header.</param>
/// <param name="Place">Where label and cells stand.</param>
internal sealed record RawRow(string Label, int Line, int Ordinal, Cell[] Cells, RowPlace Place);

/// <summary>Where one row stands in the text.</summary>
/// <param name="Cells">One for each column; empty spans where nothing is printed.</param>
internal sealed record RowPlace(TextSpan Label, TextSpan[] Cells);
