using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Forms;

/// <summary>
/// Columns that stand under each other, two or more spaces apart. A blank cell is known by its place alone, and the
/// headings do not tell the places well: a figure may stand nearer to its neighbour's. The rows that have all their
/// figures do.
/// </summary>
internal sealed class AlignedColumns
{
    /// <summary>How far a table is looked through for its columns: no table of a report is longer.</summary>
    private const int MostLinesAhead = 1000;

    private const int MostDigitsOfCode = 4;

    private readonly List<TextSpan> chunks = [];
    private readonly List<(int Left, int Right)> columns = [];
    private readonly List<(int Left, int Right)> headings = [];
    private int[] positions = [];
    private bool searched;
    private bool hasShares;

    public static bool HasGap(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.IndexOf("  ".AsSpan()) >= 0;
    }

    /// <summary>The line that was just split is a header: the rows that follow stand in its columns.</summary>
    /// <inheritdoc cref="TextRows.StandUnder(IReadOnlyList{TextSpan}, int[], bool)" />
    public void StandUnder(IReadOnlyList<TextSpan> cells, int[] positions, bool hasShares, int lineStart)
    {
        (this.positions, this.hasShares) = (positions, hasShares);
        headings.Clear();
        foreach (int position in positions)
            headings.Add((cells[position].Start - lineStart, cells[position].End - lineStart));
        columns.Clear();
        searched = false;
    }

    /// <returns>Whether the figures stand so near the label or each other that where one ends was inferred.</returns>
    public bool Split(ReadOnlySpan<char> text, TextLines lines, List<TextSpan> cells)
    {
        Chop(text, lines.Start, lines.End);
        int label = LabelChunks(text);
        int figures = chunks.Count - label;
        if (positions.Length == 0 || figures == 0 || !HasFigure(text, label))
        {
            // A line of words: nothing tells yet whether the first of them stands over the labels, or whether the heading
            // of the first figures was torn off.
            cells.Add(default);
            cells.Add(default);
            foreach (TextSpan chunk in chunks)
                cells.Add(FigureText.Trim(text, chunk));
            return false;
        }

        if (figures < positions.Length && TryCut(text, label, cells))
            return true;

        cells.Add(label == 0 ? default : FigureText.Trim(text, TextSpan.FromBounds(chunks[0].Start, chunks[label - 1].End)));
        if (figures >= Math.Max(positions.Length, columns.Count))
        {
            if (figures <= positions.Length + 1)
                Learn(label, lines.Start);
            AddInOrder(text, label, cells);
            return false;
        }

        if (columns.Count == 0)
            Search(text, lines, label);
        int added = cells.Count;
        if (!TryAddInPlace(text, label, lines.Start, cells))
        {
            cells.RemoveRange(added, cells.Count - added);
            AddInOrder(text, label, cells);
        }

        return false;
    }

    // A single gap between the label and the first figures: "Oslo 7 611    7 688".
    private bool TryCut(ReadOnlySpan<char> text, int label, List<TextSpan> cells)
    {
        if (label == 0)
            return false;
        var whole = TextSpan.FromBounds(chunks[0].Start, chunks[label - 1].End);
        List<TextSpan> words = CrowdedFigures.AtEnd(text, whole, out TextSpan name);
        if (words.Count == 0 || name.IsEmpty || IsOfYear(text, name, words))
            return false;
        int missing = positions.Length - (chunks.Count - label);
        cells.Add(name);
        cells.AddRange(CrowdedFigures.Cut(text, words, missing) ?? CrowdedFigures.Cut(text, words, missing + 1) ?? words);
        for (int i = label; i < chunks.Count; i++)
            cells.Add(FigureText.Trim(text, chunks[i]));
        return true;
    }

    // "Januar 2024" is a label.
    private static bool IsOfYear(ReadOnlySpan<char> text, TextSpan name, List<TextSpan> words)
        => words is [var year] && ColumnHeadings.Year(text.Slice(year.Start, year.Length).ToString()) > 0
            && MonthNames.NumberOf(text.Slice(name.Start, name.Length).ToString()) > 0;

    private void AddInOrder(ReadOnlySpan<char> text, int label, List<TextSpan> cells)
    {
        int figures = chunks.Count - label;
        bool inPlace = figures - positions.Length is 0 or 1;
        for (int i = 0; i < figures; i++)
        {
            while (inPlace && cells.Count < PositionOf(i, figures)) cells.Add(default);
            cells.Add(FigureText.Trim(text, chunks[label + i]));
        }
    }

    // One figure more than there are headings: the mean's was torn off, and it stands in front.
    private int PositionOf(int column, int count)
    {
        int heading = column - (count - positions.Length);
        return heading < 0 ? positions[0] - 1 : positions[heading];
    }

    // Each figure goes to the column that it clearly stands nearest to.
    private bool TryAddInPlace(ReadOnlySpan<char> text, int label, int lineStart, List<TextSpan> cells)
    {
        int column = -1;
        for (int i = label; i < chunks.Count; i++)
        {
            int left = chunks[i].Start - lineStart, right = chunks[i].End - lineStart;
            int nearest = column + 1;
            if (nearest >= columns.Count)
                return false;
            while (nearest + 1 < columns.Count && Distance(columns[nearest + 1]) < Distance(columns[nearest])) nearest++;

            int distance = 2 * Distance(columns[nearest]);
            bool clearly = (nearest == 0 || distance < Distance(columns[nearest - 1]))
                && (nearest + 1 == columns.Count || distance < Distance(columns[nearest + 1]));
            if (!clearly)
                return false;
            column = nearest;
            while (cells.Count < PositionOf(column, columns.Count)) cells.Add(default);
            cells.Add(FigureText.Trim(text, chunks[i]));

            int Distance((int Left, int Right) other) => Math.Max(0, Math.Max(other.Left - right, left - other.Right) + 1);
        }

        while (cells.Count <= positions[positions.Length - 1]) cells.Add(default);
        return true;
    }

    // Rows of one table can be set differently; the columns are those of the rows nearby.
    private void Learn(int label, int lineStart)
    {
        bool same = columns.Count == chunks.Count - label;
        for (int i = 0; same && i < columns.Count; i++)
            same = chunks[label + i].Start - lineStart < columns[i].Right && columns[i].Left < chunks[label + i].End - lineStart;
        if (!same)
            columns.Clear();

        for (int i = label; i < chunks.Count; i++)
        {
            int left = chunks[i].Start - lineStart, right = chunks[i].End - lineStart;
            if (same)
                columns[i - label] = (Math.Min(left, columns[i - label].Left), Math.Max(right, columns[i - label].Right));
            else
                columns.Add((left, right));
        }
    }

    // Once a table: the next row that has all its figures, else the columns that the rows make together, else the headings.
    private void Search(ReadOnlySpan<char> text, TextLines lines, int label)
    {
        if (searched)
            return;
        searched = true;
        var figures = new List<(int Left, int Right)>();
        TextLines ahead = lines;
        for (int i = 0; i < MostLinesAhead; i++)
        {
            for (int j = label; j < chunks.Count; j++)
                figures.Add((chunks[j].Start - ahead.Start, chunks[j].End - ahead.Start));
            if (!MoveToRow(text, ref ahead, out label))
                break;
            if (chunks.Count - label == positions.Length)
            {
                Learn(label, ahead.Start);
                break;
            }
        }

        if (columns.Count == 0)
            Unite(figures);
        if (columns.Count == 0)
            columns.AddRange(headings);
        Chop(text, lines.Start, lines.End);
    }

    private bool MoveToRow(ReadOnlySpan<char> text, ref TextLines ahead, out int label)
    {
        while (ahead.MoveNext())
        {
            Chop(text, ahead.Start, ahead.End);
            label = LabelChunks(text);
            if (chunks.Count > label && HasFigure(text, label))
                return true;
            if (chunks.Count > 1)
                break;
        }

        label = 0;
        return false;
    }

    private void Unite(List<(int Left, int Right)> figures)
    {
        figures.Sort();
        foreach ((int left, int right) in figures)
        {
            int last = columns.Count - 1;
            if (last >= 0 && left < columns[last].Right)
                columns[last] = (columns[last].Left, Math.Max(right, columns[last].Right));
            else
                columns.Add((left, right));
        }

        if (columns.Count != positions.Length)
            columns.Clear();
    }

    private void Chop(ReadOnlySpan<char> text, int start, int end)
    {
        chunks.Clear();
        while (end > start && FigureText.IsSpace(text[end - 1])) end--;
        for (int at = start; at < end;)
        {
            while (FigureText.IsSpace(text[at])) at++;
            int gap = text.Slice(at, end - at).IndexOf("  ".AsSpan());
            int to = gap < 0 ? end : at + gap;
            chunks.Add(TextSpan.FromBounds(at, to));
            at = to;
        }

        if (IsRuledLine(text.Slice(start, end - start)))
            chunks.Clear();
    }

    private static bool IsRuledLine(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (c is not ('-' or '=' or '_' or '─' or ' '))
                return false;
        }

        return true;
    }

    // A label may have wide gaps too: "03  Oslo", "50 Trøndelag  - Trööndelage".
    private int LabelChunks(ReadOnlySpan<char> text)
    {
        if (chunks.Count == 0 || (IsFigure(text, 0) && !(chunks.Count > 1 && IsWord(text, 1))))
            return 0;
        int label = 1;
        while (label < chunks.Count && IsWord(text, label)) label++;
        return label;
    }

    private bool HasFigure(ReadOnlySpan<char> text, int from)
    {
        for (int i = from; i < chunks.Count; i++)
        {
            if (IsFigure(text, i))
                return true;
        }

        return false;
    }

    private bool IsFigure(ReadOnlySpan<char> text, int chunk)
    {
        TextSpan span = FigureText.Trim(text, chunks[chunk]);
        Cell cell = FigureText.Parse(text.Slice(span.Start, span.Length));
        return cell.IsNumber || cell == Cell.Suppressed
            || (hasShares && ShareText.Parse(text.Slice(span.Start, span.Length)).Kind == CellKind.Number);
    }

    private bool IsWord(ReadOnlySpan<char> text, int chunk)
    {
        ReadOnlySpan<char> word = text.Slice(chunks[chunk].Start, chunks[chunk].Length);
        if (word.Length > 2 && word[0] is '-' or '–' && word[1] == ' ')
            word = word.Slice(2);

        // "03 Oslo", where the row's number stands before it.
        ReadOnlySpan<char> name = word.TrimStart("0123456789".AsSpan());
        if (word.Length - name.Length is > 0 and <= MostDigitsOfCode && !name.IsEmpty && name[0] == ' ')
            word = name.Slice(1);
        if (word.StartsWith(Totals.Words.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return true;
        return word.Length > 2 && char.IsLetter(word[0]) && char.IsLetter(word[1]) && char.IsLetter(word[2]);
    }
}
