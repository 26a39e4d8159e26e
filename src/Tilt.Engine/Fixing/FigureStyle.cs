using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Observations;
using Tilt.Engine.Text;

namespace Tilt.Engine.Fixing;

/// <summary>
/// Writes figures the way the report around them does: the space between thousands, zeros behind the point, the form of a star.
/// </summary>
internal sealed class FigureStyle(SourceFile source, Places places)
{
    /// <summary>Writes a figure, or a <c>*</c>, over a printed one.</summary>
    /// <returns>Null where what is wanted could not be read again.</returns>
    public TextEdit? Write(TextSpan span, string wanted)
    {
        Cell cell = FigureText.Parse(wanted.AsSpan());
        if (cell == Cell.Suppressed && JsonStat.IsIn(source.Text.AsSpan()))
            return null;
        if (cell == Cell.Suppressed)
            return StarFor(span) is { } star ? new TextEdit(span, star) : null;
        if (!cell.IsNumber)
            return null;
        FigureText.Style(Text(span).AsSpan(), out string? own, out string zeros);
        string written = FigureText.Write(cell.Count, own ?? SeparatorFor(span), zeros);

        // What a decoder lost cannot be written.
        return written.IndexOf(Characters.Lost) < 0 ? KeepRightEdge(span, written) : null;
    }

    // As the row does it, else as the report does.
    private string SeparatorFor(TextSpan span)
    {
        IEnumerable<TextSpan> row = places.Rows.FirstOrDefault(row => Array.IndexOf(row.Cells, span) >= 0)?.Cells ?? [];
        return MostFrequent(row, SeparatorIn) ?? MostFrequent(Cells, SeparatorIn) ?? "";
    }

    private string? StarFor(TextSpan span)
    {
        bool besideStar = At(span.Start - 1) == '*' || At(span.End) == '*';
        if (besideStar)
        {
            // Within "**" an escaped star can be told from the markup; within "*" none can.
            bool isBold = At(span.Start - 1) == '*' && At(span.Start - 2) == '*';
            return isBold ? @"\*" : null;
        }

        return MostFrequent(Cells, cell => FigureText.Parse(cell.AsSpan()) == Cell.Suppressed ? cell : null) ?? "*";
    }

    private IEnumerable<TextSpan> Cells => places.Rows.SelectMany(row => row.Cells);

    // A figure of thousands that are not set apart says so.
    private static string? SeparatorIn(string printed)
    {
        FigureText.Style(printed.AsSpan(), out string? separator, out _);
        Cell cell = FigureText.Parse(printed.AsSpan());
        return cell.Count >= 1000 ? separator ?? "" : null;
    }

    // How most do it; null where none can be asked.
    private string? MostFrequent(IEnumerable<TextSpan> cells, Func<string, string?> habit)
        => cells.Select(cell => habit(Text(cell))).OfType<string>()
            .GroupBy(same => same, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count())
            .FirstOrDefault()?.Key;

    // Where nothing but spaces hold the columns apart, a longer figure takes one of them and a shorter one gives one back.
    private TextEdit KeepRightEdge(TextSpan span, string printed)
    {
        int spaces = 0, growth = printed.Length - span.Length;
        while (At(span.Start - spaces - 1) == ' ') spaces++;
        bool isAligned = spaces > 1 && spaces - growth > 1 && Text(source.Map.LineAt(span.Start)).IndexOfAny(['\t', '|', ';', '<']) < 0;
        if (!isAligned)
            return new TextEdit(span, printed);
        return growth > 0
            ? new TextEdit(TextSpan.FromBounds(span.Start - growth, span.End), printed)
            : new TextEdit(span, new string(' ', -growth) + printed);
    }

    private string Text(TextSpan span) => source.Text.Substring(span.Start, span.Length);

    private char At(int at) => at >= 0 && at < source.Text.Length ? source.Text[at] : '\0';
}
