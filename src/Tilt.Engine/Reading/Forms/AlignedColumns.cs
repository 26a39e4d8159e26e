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

    /// <summary>The row's own, and the code of what it is about.</summary>
    private const int MostNumbersOfRow = 2;

    private readonly List<TextSpan> chunks = [];
    private List<(int Left, int Right)> columns = [];

    // Figures a single space apart, of rows that have one for each heading.
    private readonly List<(int Left, int Right)> crowded = [];
    private readonly List<(int Left, int Right)> headings = [];
    private int[] positions = [];
    private FigureColumns? figureColumns;
    private bool searched;

    // Whether headings stand a single space apart: then wider gaps tell nothing.
    private bool isCrowded;

    // Whether rows that have all their figures do not stand under each other: then nothing tells what a row lacks that has fewer.
    private bool isRagged;
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
        crowded.Clear();
        (searched, figureColumns, isRagged) = (false, null, false);
        isCrowded = false;
        for (int i = 1; i < headings.Count; i++)
            isCrowded |= headings[i].Left - headings[i - 1].Right == 1;
    }

    /// <returns>Whether the figures stand so near the label or each other that where one ends was inferred.</returns>
    public bool Split(ReadOnlySpan<char> text, TextLines lines, List<TextSpan> cells)
    {
        Chop(text, lines.Start, lines.End);
        int label = LabelChunks(text);
        int figures = chunks.Count - label;
        bool mayBeCrowded = positions.Length > 0 && (isCrowded || figures < positions.Length || IsCrowded(text, label));
        if (mayBeCrowded && TrySplitCrowded(text, lines, figures, cells, out bool isCut))
            return isCut;
        if (positions.Length > 0 && label == 2 && figures == 0 && IsFigure(text, 0) && chunks[0].Length <= MostDigitsOfCode)
        {
            // "3   Ikke oppgitt": a row's number and label without figures.
            cells.Add(TextSpan.FromBounds(chunks[0].Start, chunks[1].End));
            return false;
        }

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

        cells.Add(label == 0 ? default : FigureText.Trim(text, TextSpan.FromBounds(chunks[0].Start, chunks[label - 1].End)));
        if (figures >= Math.Max(positions.Length, columns.Count))
        {
            if (figures <= positions.Length + 1)
                Learn(label, lines.Start);
            AddInOrder(text, label, cells);
            return false;
        }

        if (!searched)
            Search(text, lines, label);
        int added = cells.Count;
        if (!TryAddInPlace(text, label, lines.Start, cells))
        {
            cells.RemoveRange(added, cells.Count - added);
            AddInOrder(text, label, cells);
        }

        return false;
    }

    /// <summary>Splits a line in which figures stand a single space from the label or each other.</summary>
    /// <param name="figures">How many wide gaps make of it; 0 where there are none.</param>
    /// <param name="isCut">Whether where one ends was inferred from the line alone.</param>
    /// <returns>Whether it is one.</returns>
    public bool TrySplitCrowded(ReadOnlySpan<char> text, TextLines lines, int figures, List<TextSpan> cells, out bool isCut)
    {
        isCut = false;
        List<TextSpan> words = CrowdedFigures.AtEnd(text, TextSpan.FromBounds(lines.Start, lines.End), out TextSpan label);
        if (words.Count > 0 && IsOfYear(text, label, words[0]))
        {
            label = TextSpan.FromBounds(label.Start, words[0].End);
            words.RemoveAt(0);
        }

        if (words.Count < Math.Min(2, positions.Length) || words.Count <= figures || label.IsEmpty)
            return false;
        if (!isCrowded && HasOwnGaps(text, words, figures))
            return false;
        NoteCrowded(text, lines, words);

        if (figureColumns is null || lines.Start > figureColumns.End)
            figureColumns = FigureColumns.Find(text, lines, headings);
        List<TextSpan>? placed = figureColumns.Split(text, lines.Start, words, out TextSpan before);
        List<TextSpan>? cut = CrowdedFigures.Cut(text, words, positions.Length);

        // "975 975" for two headings: what one place makes a figure may as well be two.
        if (placed is not null && cut is not null && placed.Exists(figure => figure.IsEmpty))
            (placed, cut) = (null, words);
        cut = placed ?? CutWithMean(text, words, cut) ?? words;
        isCut = placed is null || figureColumns.IsInferred;
        cells.Add(label);
        for (int i = 0; i < cut.Count; i++)
        {
            int at = placed is null ? 0 : PositionOf(i, cut.Count);
            while (cells.Count < at) cells.Add(default);
            if (i == 0 && !before.IsEmpty && at > 1)
                cells[at - 1] = before;
            cells.Add(cut[i]);
        }

        return true;
    }

    // "990 975 1 005" under two headings is a mean and two months where the first is the mean of the others.
    private List<TextSpan>? CutWithMean(ReadOnlySpan<char> text, List<TextSpan> words, List<TextSpan>? cut)
    {
        if (cut is null)
            return CrowdedFigures.Cut(text, words, positions.Length + 1);
        if (MeanFigure.IsFirst(text, [.. cut]))
            return cut;
        List<List<TextSpan>> withMean = CrowdedFigures.CutWithMean(text, words, positions.Length + 1);
        return withMean.Count == 0 ? cut : withMean is [var only] ? only : null;
    }

    // A label that ends in a figure, or figures that are no single one.
    private bool IsCrowded(ReadOnlySpan<char> text, int label)
    {
        if (label > 0 && text[chunks[label - 1].End - 1] is (>= '0' and <= '9') or '*' && !EndsInNumber(text, label))
            return true;
        for (int i = label; i < chunks.Count; i++)
        {
            ReadOnlySpan<char> figure = text.Slice(chunks[i].Start, chunks[i].Length);
            if (figure.IndexOf(' ') > 0 && !CrowdedFigures.IsOne(figure))
                return true;
        }

        return false;
    }

    // "Gruppe 1   10   11": where wide gaps make a figure for each heading, the number is the label's, if it is no mean of theirs.
    private bool EndsInNumber(ReadOnlySpan<char> text, int label)
    {
        TextSpan[] figures = [default, .. chunks.Skip(label)];
        if (isCrowded || figures.Length != positions.Length + 1 || columns.Count > positions.Length)
            return false;
        for (int i = 1; i < figures.Length; i++)
        {
            Cell figure = FigureText.Parse(text.Slice(figures[i].Start, figures[i].Length));
            if (!figure.IsNumber && figure.Kind != CellKind.Suppressed)
                return false;
        }

        List<TextSpan> words = CrowdedFigures.AtEnd(text, chunks[label - 1], out TextSpan name);
        for (int i = 0; i < words.Count; i++)
        {
            figures[0] = TextSpan.FromBounds(words[i].Start, words[words.Count - 1].End);
            bool isNumber = FigureText.Parse(text.Slice(words[i].Start, words[i].Length)).IsNumber;
            if (!isNumber || MeanFigure.IsFirst(text, figures))
                return false;
        }

        return words.Count > 0 && !name.IsEmpty;
    }

    // "13 450   7 611": where each has its thousands and a wide gap, the gaps tell.
    private static bool HasOwnGaps(ReadOnlySpan<char> text, List<TextSpan> words, int figures)
    {
        int own = 0;
        for (int i = 0; i < words.Count; own++)
        {
            int next = i + 1;
            while (next < words.Count && words[next].Start == words[next - 1].End + 1) next++;
            if (!CrowdedFigures.IsOne(text.Slice(words[i].Start, words[next - 1].End - words[i].Start)))
                return false;
            i = next;
        }

        return own == figures;
    }

    private void NoteCrowded(ReadOnlySpan<char> text, TextLines line, List<TextSpan> words)
    {
        foreach (TextSpan figure in CrowdedFigures.Cut(text, words, positions.Length) ?? [])
            crowded.Add((figure.Start - line.Start, figure.End - line.Start));
    }

    // "Januar 2024" and "jan. 24" are labels.
    private static bool IsOfYear(ReadOnlySpan<char> text, TextSpan name, TextSpan year)
        => ColumnHeadings.Year((year.Length == 2 ? "20" : "") + text.Slice(year.Start, year.Length).ToString()) > 0
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
            if (nearest >= columns.Count || isRagged)
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
        isRagged |= !same && columns.Count == chunks.Count - label;
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

    // Once a table: the columns that its rows make together, else those of the rows that have all their figures; for a single row
    // the headings. Where figures do not stand under each other nothing tells.
    private void Search(ReadOnlySpan<char> text, TextLines lines, int label)
    {
        searched = true;
        var figures = new List<(int Left, int Right)>();
        TextLines ahead = lines;
        for (int i = 0; i < MostLinesAhead; i++)
        {
            for (int j = label; j < chunks.Count; j++)
                figures.Add((chunks[j].Start - ahead.Start, chunks[j].End - ahead.Start));
            if (!MoveToRow(text, ref ahead, out label))
                break;
            if (chunks.Count - label == positions.Length && AreFigures(text, label))
                Learn(label, ahead.Start);
        }

        int slack = 1;
        bool isByChance = false;
        List<(int Left, int Right)> united = Unite([.. columns, .. figures]);
        if (columns.Count == 0 && figures.Count < positions.Length)
        {
            columns.AddRange(headings);
            figures.AddRange(headings);
        }
        else if (united.Count == positions.Length || united.Count == columns.Count)
        {
            bool areTold = columns.Count > 0 || StandUnderHeadings(united);
            slack = areTold ? 1 : 0;
            isByChance = !areTold && 2 * united.Count(column => figures.Count(figure => IsIn(figure, column)) > 1) < united.Count;
            columns = united;
        }

        isRagged = isByChance || !StandInColumns([.. figures, .. crowded], slack);
        Chop(text, lines.Start, lines.End);
    }

    // Where no row has all its figures, as many columns as there are headings may be so many by chance.
    private bool StandUnderHeadings(List<(int Left, int Right)> united)
    {
        for (int i = 0; i < united.Count; i++)
        {
            (int left, int right) = united[i];
            if (headings.FindIndex(heading => heading.Left < right && left < heading.Right) != i
                || headings.FindLastIndex(heading => heading.Left < right && left < heading.Right) != i)
                return false;
        }

        return true;
    }

    private static bool IsIn((int Left, int Right) figure, (int Left, int Right) column)
        => figure.Left < column.Right && column.Left < figure.Right;

    // In all columns figures end at the same place, begin there, or have their middle there, as near as a converter can.
    private bool StandInColumns(List<(int Left, int Right)> figures, int slack)
    {
        bool atRight = true, atLeft = true, inMiddle = true;
        int found = 0;
        foreach ((int left, int right) in columns)
        {
            List<(int Left, int Right)> column = figures.FindAll(figure => IsIn(figure, (left, right)));
            found += column.Count;
            if (column.Count < 2)
                continue;
            atRight &= column.Max(figure => figure.Right) - column.Min(figure => figure.Right) <= slack;
            atLeft &= column.Max(figure => figure.Left) - column.Min(figure => figure.Left) <= slack;
            inMiddle &= column.Max(figure => figure.Left + figure.Right) - column.Min(figure => figure.Left + figure.Right) <= 2 * slack;
        }

        return found == figures.Count && (atRight || atLeft || inMiddle);
    }

    private bool AreFigures(ReadOnlySpan<char> text, int from)
    {
        for (int i = from; i < chunks.Count; i++)
        {
            if (!IsFigure(text, i))
                return false;
        }

        return true;
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
            NoteCrowded(text, ahead, CrowdedFigures.AtEnd(text, TextSpan.FromBounds(ahead.Start, ahead.End), out _));
        }

        label = 0;
        return false;
    }

    private static List<(int Left, int Right)> Unite(List<(int Left, int Right)> figures)
    {
        var united = new List<(int Left, int Right)>();
        figures.Sort();
        foreach ((int left, int right) in figures)
        {
            int last = united.Count - 1;
            if (last >= 0 && left < united[last].Right)
                united[last] = (united[last].Left, Math.Max(right, united[last].Right));
            else
                united.Add((left, right));
        }

        return united;
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
        int numbers = 0;
        while (numbers < chunks.Count && IsFigure(text, numbers)) numbers++;
        if (chunks.Count == 0 || (numbers > 0 && !(numbers <= MostNumbersOfRow && numbers < chunks.Count && IsWord(text, numbers))))
            return 0;
        int label = Math.Max(1, numbers);
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
        return CrowdedFigures.IsOne(text.Slice(span.Start, span.Length))
            || (hasShares && ShareText.Parse(text.Slice(span.Start, span.Length)).Kind == CellKind.Number);
    }

    private bool IsWord(ReadOnlySpan<char> text, int chunk)
    {
        ReadOnlySpan<char> word = text.Slice(chunks[chunk].Start, chunks[chunk].Length);
        if (word.Length > 2 && word[0] is '-' or '–' && word[1] == ' ')
            word = word.Slice(2);

        if (char.IsDigit(word[0]) && LabelPatterns.IsAgeGroup(word.ToString()))
            return true;

        // "03 Oslo", where the row's number stands before it.
        ReadOnlySpan<char> name = word.TrimStart("0123456789".AsSpan());
        if (word.Length - name.Length is > 0 and <= MostDigitsOfCode && !name.IsEmpty && name[0] == ' ')
            word = name.Slice(1);
        if (word.StartsWith(Totals.Words.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return true;
        if (MissingText.IsSign(word))
            return false;
        return word.Length > 2 && char.IsLetter(word[0]) && char.IsLetter(word[1]) && char.IsLetter(word[2]);
    }
}
