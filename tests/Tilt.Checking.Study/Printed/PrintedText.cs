using System.Text;
using Tilt.Engine.Text;

namespace Tilt.Checking.Study.Printed;

/// <summary>A report as text, with the span of each cell.</summary>
internal sealed class PrintedText
{
    private readonly Dictionary<TextSpan, Place> places = [];

    public PrintedText(Report report)
    {
        var text = new StringBuilder();
        for (int line = 0; line < report.Lines.Length; line++)
        {
            if (report.Lines[line].Row is { } row)
                Print(text, row, line);
            else
                text.Append(report.Lines[line].Words);
            text.Append('\n');
        }

        Text = text.ToString();
    }

    public string Text { get; }

    public Place? PlaceAt(TextSpan span) => places.TryGetValue(span, out Place place) ? place : null;

    private void Print(StringBuilder text, Row row, int line)
    {
        text.Append(row.Label.Before).Append(row.Label.Text).Append(row.Label.After);
        for (int field = 0; field < row.Cells.Length; field++)
        {
            Cell cell = row.Cells[field];
            text.Append('\t').Append(cell.Before);
            if (cell.Text.Length > 0)
                places.Add(new TextSpan(text.Length, cell.Text.Length), new Place(line, field));
            text.Append(cell.Text).Append(cell.After);
        }
    }
}
