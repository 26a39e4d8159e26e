using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Forms;

/// <summary>
/// The rows of a text, whatever its form: the only place that knows how rows and columns are separated. A line of
/// prose is a row of one cell. Every span is narrowed to what is printed.
/// </summary>
internal ref struct TextRows(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly AlignedColumns aligned = new();
    private readonly HtmlTable html = new();
    private TextLines lines = new(text);
    private LineForm form;
    private LineForm table;
    private int[] headed = [];

    /// <summary>Whether the figures of the current row stand so near each other that where one ends was inferred.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether nothing but space separates the cells of the current row.</summary>
    public readonly bool IsAligned => form == LineForm.Aligned;

    /// <summary>Whether only where it stands tells which column a cell of the current row belongs to.</summary>
    public bool IsByPlace { get; private set; }

    /// <summary>Where the current line starts.</summary>
    public readonly int LineStart => lines.Start;

    /// <summary>The line on which the current row starts, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Reads the next row; one without cells is mere furniture.</summary>
    public bool MoveNext(List<TextSpan> cells)
    {
        cells.Clear();
        IsCut = false;
        while (html.At >= 0 || lines.MoveNext())
        {
            if (html.At >= 0 || html.IsOpen || HtmlTable.IsPart(text.Slice(lines.Start, lines.End - lines.Start)))
            {
                bool whole = html.TryRead(text, lines.Start, lines.End, lines.Number, cells);
                if (!whole)
                    continue;
                (form, IsByPlace, Number) = (LineForm.Text, false, cells.Count > 1 ? html.FirstLine : lines.Number);
                return true;
            }

            Number = lines.Number;
            SeparatedValues.Complete(text, ref lines);
            form = LineForms.Of(text.Slice(lines.Start, lines.End - lines.Start), table, headed.Length > 0);
            IsByPlace = form is LineForm.Text or LineForm.Aligned;
            Split(cells);
            return true;
        }

        return html.IsOpen && html.TryFinish(text, cells);
    }

    /// <summary>The current row is a header: the rows that follow have its form and stand in its columns.</summary>
    /// <param name="positions">The cells that head columns.</param>
    /// <param name="hasShares">Whether some columns hold percentages.</param>
    public void StandUnder(IReadOnlyList<TextSpan> cells, int[] positions, bool hasShares)
        => StandUnder(cells, positions, hasShares, lines.Start);

    /// <summary>The line above is a header, and the current row the first that stands in its columns.</summary>
    /// <param name="start">Where the header's line starts.</param>
    /// <param name="row">The row's cells, which are read anew.</param>
    public void StandUnder(IReadOnlyList<TextSpan> cells, int[] positions, int start, List<TextSpan> row)
    {
        StandUnder(cells, positions, hasShares: true, start);
        if (!IsByPlace)
            return;
        row.Clear();
        Split(row);
    }

    private void StandUnder(IReadOnlyList<TextSpan> cells, int[] positions, bool hasShares, int start)
    {
        (table, headed) = (form, positions);
        if (form is LineForm.Aligned or LineForm.Text)
            aligned.StandUnder(cells, positions, hasShares, start);
    }

    private void Split(List<TextSpan> cells)
    {
        bool isCut = false;
        switch (form)
        {
            case LineForm.Tabs:
                SeparatedValues.Split(text, lines.Start, lines.End, '\t', cells);
                break;
            case LineForm.Semicolons:
                SeparatedValues.Split(text, lines.Start, lines.End, ';', cells);
                break;
            case LineForm.Commas:
                SeparatedValues.Split(text, lines.Start, lines.End, ',', cells);
                break;
            case LineForm.Pipes:
                PipeTable.Split(text, lines, cells);
                break;
            case LineForm.Aligned:
                IsCut = aligned.Split(text, lines, cells);
                break;
            default:
                bool isRow = table is LineForm.Text or LineForm.Aligned && headed.Length > 0
                    && aligned.TrySplitCrowded(text, lines, figures: 0, cells, out isCut);
                IsCut = isRow && isCut;
                if (!isRow)
                    cells.Add(FigureText.Trim(text, TextSpan.FromBounds(lines.Start, lines.End)));
                break;
        }
    }
}
