using System.Text;
using Tilt.Engine.Text;

namespace Tilt.Reading.Study.Layouts;

/// <summary>Writes a file and notes where its figures, rows and headings come to stand.</summary>
internal sealed class LayoutWriter(string lineEnd)
{
    private readonly StringBuilder text = new();
    private PrintedHeader header = new();
    private PrintedRow? row;
    private int start;

    public List<PrintedRow> Rows { get; } = [];

    public string Text => text.ToString();

    public LayoutWriter Add(string words)
    {
        text.Append(words);
        return this;
    }

    public void Line(string words = "") => text.Append(words).Append(lineEnd);

    public void BeginHeader(bool isNew = true)
    {
        if (isNew)
            header = new PrintedHeader();
        (row, start) = (null, text.Length);
    }

    public void BeginRow()
    {
        row = new PrintedRow(header);
        Rows.Add(row);
        start = text.Length;
    }

    /// <summary>Goes on with a row that has begun elsewhere: a table that is too wide has its columns in blocks.</summary>
    public void ContinueRow(PrintedRow begun) => (row, start) = (begun, text.Length);

    /// <summary>A cell of the header or row, printed as it is or as it is escaped.</summary>
    public LayoutWriter Cell(GridCell cell, string? escaped = null)
    {
        string printed = escaped ?? cell.Text;
        var span = new TextSpan(text.Length, printed.Length);
        if (row is null && cell.Column >= 0)
            header.Headings[cell.Column] = span;
        else if (row is not null && cell.Figure is { } figure)
            row.Figures.Add(new PrintedFigure(figure, cell.Column, span));
        text.Append(printed);
        return this;
    }

    /// <summary>Ends the header or row, and the line.</summary>
    public void End(bool line = true)
    {
        (row?.Regions ?? header.Regions).Add(TextSpan.FromBounds(start, text.Length));
        if (line)
            Line();
    }
}
