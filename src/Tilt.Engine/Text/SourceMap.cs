using System.Globalization;

namespace Tilt.Engine.Text;

/// <summary>
/// The way from a place in a text back to where a person finds it: line and column of the text itself or, where the text was
/// made of a published file, row and column of a sheet, or a line of a page.
/// </summary>
/// <param name="sections">The sheets or pages that the text was made of, as they stand in it; none for a text as it came.</param>
internal sealed class SourceMap(string text, IReadOnlyList<SourceSection>? sections = null)
{
    // Asked for only where there is something to say: a good report never is.
    private readonly Lazy<int[]> starts = new(() => LineStarts(text));

    private readonly IReadOnlyList<SourceSection> sections = sections ?? [];

    /// <summary>Where a span begins and ends; before the first section, and without any, in the text itself.</summary>
    public SourcePlace Locate(TextSpan span)
    {
        SourcePosition start = PositionOf(span.Start);
        if (SectionOf(start.Line) is not { } section)
            return new SourcePlace(start, PositionOf(span.End), null);

        // What is said of the line that names a sheet is said of the sheet.
        if (start.Line == section.Line)
            return section.At(section.FirstRow, 1, 0);
        int row = section.FirstRow + start.Line - section.Line - 1;
        return section.Kind == SectionKind.Page
            ? section.At(row, start.Column, span.Length)
            : section.At(row, 1 + CountTabs(span.Start - start.Column + 1, span.Start), 1);
    }

    /// <summary>Whether the text was made of sheets or pages.</summary>
    public bool IsOfSections => sections.Count > 0;

    /// <summary>The line of the text that a place stands on, without its line break.</summary>
    public TextSpan LineAt(int at)
    {
        int start = starts.Value[PositionOf(at).Line - 1];
        var lines = new TextLines(text.AsSpan(start));
        lines.MoveNext();
        return new TextSpan(start, lines.End);
    }

    /// <summary>A line of the text by its number, from 1, without its line break.</summary>
    public TextSpan SpanOfLine(int line) => LineAt(starts.Value[Math.Min(line, starts.Value.Length) - 1]);

    private SourcePosition PositionOf(int at)
    {
        int line = Array.BinarySearch(starts.Value, at);
        line = line < 0 ? ~line - 1 : line;
        return new SourcePosition(line + 1, at - starts.Value[line] + 1);
    }

    private SourceSection? SectionOf(int line)
    {
        // Each cell of a published file is asked for, and a PDF has hundreds of pages.
        int after = 0;
        for (int end = sections.Count; after < end;)
        {
            int middle = (after + end) / 2;
            (after, end) = sections[middle].Line <= line ? (middle + 1, end) : (after, middle);
        }

        return after == 0 ? null : sections[after - 1];
    }

    private int CountTabs(int start, int end)
    {
        int tabs = 0;
        for (int i = start; i < end; i++)
            tabs += text[i] == '\t' ? 1 : 0;
        return tabs;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int>();
        var lines = new TextLines(text.AsSpan());
        while (lines.MoveNext())
            starts.Add(lines.Start);
        return [.. starts];
    }
}

internal enum SectionKind : byte
{
    /// <summary>A line of the text is a row of the sheet, and a tab leads to the next column.</summary>
    Sheet,

    /// <summary>A line of the text is a line of the page.</summary>
    Page,
}

/// <summary>A sheet or a page of the file that a text was made of.</summary>
/// <param name="Name">The sheet's name, or the page's number.</param>
/// <param name="Line">The line of the text, from 1, that names it; its first row or line stands on the next.</param>
/// <param name="FirstRow">The number that this row or line has there.</param>
internal sealed record SourceSection(SectionKind Kind, string Name, int Line, int FirstRow = 1)
{
    public SourcePlace At(int row, int column, int width)
        => new(new SourcePosition(row, column), new SourcePosition(row, column + width), this);
}

/// <summary>A line, or a sheet's row, and a column; both from 1.</summary>
internal readonly record struct SourcePosition(int Line, int Column);

/// <summary>What a person is told of a place.</summary>
/// <param name="End">Right behind its last character; behind the cell for a sheet.</param>
/// <param name="Section">The sheet or page; null for a text as it came.</param>
internal sealed record SourcePlace(SourcePosition Start, SourcePosition End, SourceSection? Section)
{
    /// <summary>A cell as a sheet calls it: <c>Tiltak og fylke!D12</c>; null for any other place.</summary>
    public string? Cell => Section is { Kind: SectionKind.Sheet } sheet ? $"{sheet.Name}!{Letters(Start.Column)}{Number}" : null;

    /// <summary>The row or line: <c>Tiltak og fylke!12</c>, <c>3:12</c> for the third page, <c>12</c> for a text as it came.</summary>
    public string Line => Section is null ? Number : Section.Name + (Section.Kind == SectionKind.Sheet ? "!" : ":") + Number;

    /// <summary>The place in words, for what tells no position of its own.</summary>
    public string InWords => Cell ?? (Section is { } page ? $"page {page.Name}, line {Number}" : "line " + Number);

    private string Number => Start.Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a sheet calls a column, counted from 1: A … Z, AA, AB, …</summary>
    public static string Letters(int column)
    {
        string letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }
}
