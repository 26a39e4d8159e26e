namespace Tilt.Reading.Study.Layouts;

/// <summary>What a file is made of, before it has a form.</summary>
internal abstract record Block;

/// <summary>A line of words above tables.</summary>
/// <param name="Level">1 for a title, 2 for a sheet's heading, 0 for any other line.</param>
internal sealed record Words(string Text, int Level = 0) : Block;

/// <summary>One header with the rows below it on one page.</summary>
/// <param name="Above">What was torn off the header, a line each.</param>
/// <param name="LabelCells">How many cells of each row stand before the figures.</param>
internal sealed record Grid(string[] Above, GridRow Header, GridRow[] Rows, int LabelCells) : Block
{
    public IEnumerable<GridRow> All => Rows.Prepend(Header);
}

internal sealed record GridRow(GridCell[] Cells, bool IsTotal = false);

/// <param name="Text">What is printed.</param>
/// <param name="Column">For headings and figures which of the report's columns it is; −1 for others.</param>
/// <param name="Figure">For figures what they are.</param>
internal sealed record GridCell(string Text, int Column = -1, Figure? Figure = null);

/// <summary>A figure of the report, as it must be understood wherever it is printed.</summary>
/// <param name="Names">Its names in code, of which each is right.</param>
/// <param name="Value">Digits, a star, or nothing.</param>
internal sealed record Figure(HashSet<string> Names, string Value);
