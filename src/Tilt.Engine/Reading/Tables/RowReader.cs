using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Forms;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Fits a row to its header. A row whose figures stand under the header's names is taken as it stands; one that
/// has the right number of figures but not in the right places is realigned; any other is left out, and said.
/// </summary>
internal sealed class RowReader(List<Finding> findings)
{
    private const string Digits = "0123456789";

    public const int MostDigitsOfCode = 4;

    // A report says the same few labels in table after table.
    private readonly Dictionary<string, PrintedLabel> labels = new(StringComparer.Ordinal);
    private readonly Dictionary<PrintedLabel, bool> standBehindNumbers = [];

    // The last label under the first heading of several, or before a second that nothing heads, and the header: a cell that spans rows
    // stands on the first of them alone.
    private (Header Header, string Label, int Second)? spanned;

    /// <summary>How many rows the text has so far: the ordinal of the next.</summary>
    public int RowsRead { get; set; }

    /// <param name="line">From 1.</param>
    /// <param name="isCut">Whether the figures stood so near each other that where one ends was inferred.</param>
    /// <returns>Null where the cells hold no figures.</returns>
    public RawRow? TryRead(ReadOnlySpan<char> text, List<TextSpan> cells, Header header, int line, bool isCut)
    {
        int labelAt = cells.FindIndex(cell => !cell.IsEmpty);
        string? code = SkipNumbers(text, cells, header, ref labelAt);
        TextSpan labelSpan = cells[labelAt];
        int figures = CountFigures(text, cells, labelAt, out bool anyRead);

        // Prose may hold the sign that separates columns; it holds no figures, and has not as many cells as a row.
        bool mayBeProse = !anyRead && 2 * figures < header.Positions.Length && cells.Count <= header.LastPosition;
        if (figures == 0 || (mayBeProse && !IsCutOff(text, cells, labelAt)))
            return null;

        // A row that starts with a figure has lost its label: whose figures they are is not ours to guess.
        PrintedLabel label = Label(text, labelSpan);
        RowNumber? counted = RowNumbers.In(text, labelSpan);
        PrintedLabel? numbered = counted is { Label: var rest } ? Label(text, rest) : null;
        if (numbered is not null && StandsBehindNumber(numbered))
            (label, labelSpan) = (numbered, counted!.Value.Label);
        int ordinal = RowsRead++;
        if (label.Text.Length == 0 || IsNumber(text, labelSpan)
            || FigureText.Parse(text.Slice(labelSpan.Start, labelSpan.Length)) != Cell.Unreadable)
        {
            var whole = TextSpan.FromBounds(labelSpan.Start, cells.FindLast(cell => !cell.IsEmpty).End);
            bool isNumber = label.Text.Length > 0 && labelAt < header.FirstPosition;
            return LeaveOut(new PrintedLabel(""), Finding.RowWithoutLabel(new Place(whole, CellId.OfRow(ordinal)), label.Text, isNumber));
        }

        // A total is of all.
        int secondAt = SecondLabelAt(text, cells, labelAt, header);
        bool isSecond = Array.IndexOf(header.OfOthers, labelAt) >= 0 || (spanned?.Header == header && spanned?.Second == labelAt);
        if (!isSecond)
            spanned = label.IsTotal ? null : (header, label.Text, secondAt);

        var places = new TextSpan[header.Columns.Length];
        bool isRealigned = isCut;
        string name = (numbered ?? label).Text;
        if (!FitsInPlace(text, cells, labelAt, name, header, places))
        {
            PrintedLabel? beside = secondAt >= 0 ? Label(text, cells[secondAt]) : null;
            string? total = beside?.IsTotal == true ? beside.Text : null;
            if ((SecondLabel(text, cells, labelAt, header) ?? total) is { } second)
            {
                bool isOfSeveral = total is not null || (beside is not null && DimensionReader.Known(beside) is not null);
                var said = Finding.RowOfTwoLabels(new Place(labelSpan, CellId.OfRow(ordinal)), label.Text, second);
                return LeaveOut(label, said) with { IsOfSeveral = isOfSeveral };
            }

            if (!FitsInOrder(cells, labelAt, figures, header, places))
                return LeaveOut(label, DoesNotFit(new Place(labelSpan, CellId.OfRow(ordinal))));

            // Sums hold as well where each month's figure is taken for the next one's.
            if (header.MeanIsAbove && places[0].IsEmpty && MeanFigure.IsFirst(text, [.. places.Skip(1)]))
                return LeaveOut(label, Finding.RowNotConfirmed(new Place(labelSpan, CellId.OfRow(ordinal)), label.Text));
            isRealigned = true;
        }
        else if (header.MeanIsAbove && places[0].IsEmpty && (!label.IsTotal || MayLackMonths(text, places, cells, header)))
        {
            // The rows of a running year end early, and do not show that they begin with a mean. A total may have none.
            TextSpan[] printed = [.. cells.Skip(header.FirstPosition).Where(cell => !cell.IsEmpty).Take(places.Length)];
            bool isMeanFirst = MeanFigure.IsFirst(text, printed);
            isRealigned |= isMeanFirst;
            bool isUnclear = isMeanFirst ? HasHole(cells, header) || MeanFigure.IsNearOnly(text, printed)
                : !label.IsTotal && !(IsFigure(text, printed) && AreRead(text, printed));
            if (isUnclear)
                return LeaveOut(label, Finding.RowNotConfirmed(new Place(labelSpan, CellId.OfRow(ordinal)), label.Text));
            if (isMeanFirst)
                places = [.. printed, .. new TextSpan[places.Length - printed.Length]];
        }
        else if (header.MeanIsAbove && places[0].IsEmpty && cells.Count == header.LastPosition + 1
            && MeanFigure.IsFirst(text, [.. places.Skip(1)]))
        {
            // A total for each month, or its mean and all months but the last, where no cell is left over for that.
            return LeaveOut(label, Finding.RowNotConfirmed(new Place(labelSpan, CellId.OfRow(ordinal)), label.Text));
        }

        if (IsCodeFirst(text, places, header, cells, name))
            return LeaveOut(label, Finding.RowNotConfirmed(new Place(labelSpan, CellId.OfRow(ordinal)), label.Text));

        // "Oslo;Kvinner": a table has rows of one thing, and this is none of Oslo's. "I alt;Kvinner" is a row of what stands second.
        foreach (int at in header.OfOthers)
        {
            if (at <= labelAt || at >= cells.Count || PartIn(text, cells[at]) is not { } other)
                continue;
            if (label is not { IsTotal: true, Measure: null })
                return LeaveOutOfSeveral(label, other);
            labelSpan = cells[at];
            label = Label(text, labelSpan);
            name = label.Text;
        }

        // "03 Oslo, menn": by its code it would be all of Oslo.
        if (label.Code is not null && PartOf(label.Name) is { } part)
            return LeaveOut(label, Finding.RowOfPart(new Place(labelSpan, CellId.OfRow(ordinal)), label.Text, part));

        if (isSecond && spanned is { } above && above.Header == header)
            return LeaveOutOfSeveral(label, above.Label);

        bool mayHaveCode = code is null && !label.IsTotal;
        if (mayHaveCode && CodeBehind(text, cells, header, labelAt) is { } behind
            && (isRealigned ? IsCountyOf(behind, name) : IsCodeOf(behind, name)))
            (code, label) = (behind, new PrintedLabel(name));

        if (code is not null)
            label = new PrintedLabel(code + " " + label.Text);
        List<(int, string)>? unread = null;
        Cell[] read = ReadCells(text, places, header, ref unread);
        return new RawRow(label, line, ordinal, read, new RowPlace(labelSpan, places), unread, counted, isRealigned)
        {
            Time = header.OverTime >= 0 && header.OverTime < labelAt ? LabelText.Clean(text, cells[header.OverTime]) : "",
            IsOfOthers = header.HasCounts && label is { IsTotal: false, IsOfOthers: true },
        };

        // As many figures as there are names, with a hole between them: one of them may be another's.
        Finding DoesNotFit(Place row) => figures == header.NamedPositions.Length
            ? Finding.RowNotConfirmed(row, label.Text)
            : Finding.RowLeftOut(row, label.Text, figures, header.NamedPositions.Length);

        RawRow LeaveOutOfSeveral(PrintedLabel label, string other)
        {
            var said = Finding.RowOfSeveral(new Place(labelSpan, CellId.OfRow(ordinal)), label.Text, other);
            return LeaveOut(label, said) with { IsOfSeveral = true };
        }

        RawRow LeaveOut(PrintedLabel label, Finding said) => LeftOut(label, labelSpan, line, ordinal, said) with { Number = counted };
    }

    /// <summary>Leaves a row out that nothing takes apart. That there is one is known: no total is short of it then.</summary>
    public RawRow LeaveOut(ReadOnlySpan<char> text, TextSpan labelSpan, int line)
    {
        PrintedLabel label = Label(text, labelSpan);
        int ordinal = RowsRead++;
        return LeftOut(label, labelSpan, line, ordinal, Finding.RowNotConfirmed(new Place(labelSpan, CellId.OfRow(ordinal)), label.Text));
    }

    private RawRow LeftOut(PrintedLabel label, TextSpan labelSpan, int line, int ordinal, Finding said)
    {
        findings.Add(said);
        return new RawRow(label, line, ordinal, [], new RowPlace(labelSpan, []), IsLeftOut: true);
    }

    /// <summary>A row that has a cell for each column, and a label alone: of a table's rows, or the heading of those below it.</summary>
    /// <returns>Null where it is neither.</returns>
    public RawRow? TryReadBlank(ReadOnlySpan<char> text, List<TextSpan> cells, Header header, int line)
    {
        int labelAt = cells.FindIndex(cell => !cell.IsEmpty);
        string? code = SkipNumbers(text, cells, header, ref labelAt);
        bool isBlank = cells.Count > header.LastPosition && labelAt < header.FirstPosition
            && cells.FindIndex(labelAt + 1, cell => !cell.IsEmpty) < 0;
        if (!isBlank || Label(text, cells[labelAt]) is not { Text.Length: > 0 } label)
            return null;
        if (code is not null)
            label = new PrintedLabel(code + " " + label.Text);
        Cell[] blank = [.. Enumerable.Repeat(Cell.Blank, header.Columns.Length)];
        return new RawRow(label, line, RowsRead++, blank, new RowPlace(cells[labelAt], new TextSpan[blank.Length]));
    }

    private PrintedLabel Label(ReadOnlySpan<char> text, TextSpan span)
    {
        string printed = text.Slice(span.Start, span.Length).ToString();
        if (!labels.TryGetValue(printed, out PrintedLabel? label))
            labels.Add(printed, label = new PrintedLabel(LabelText.Clean(text, span)));
        return label;
    }

    private bool StandsBehindNumber(PrintedLabel label)
    {
        if (!standBehindNumbers.TryGetValue(label, out bool does))
            standBehindNumbers.Add(label, does = RowNumbers.IsBefore(label.Text));
        return does;
    }

    // Of whom a label is that names a place before a comma; null where that is no part of it.
    private static string? PartOf(string name)
    {
        int comma = name.LastIndexOf(',');
        return comma > 0 && name.Substring(comma + 1).Trim() is var part && (Dimensions.IsLabel(part) || LabelPatterns.IsAgeGroup(part))
            ? part : null;
    }

    // What a row is of beside its label; null for all of that.
    private string? PartIn(ReadOnlySpan<char> text, TextSpan cell)
        => FigureText.Parse(text.Slice(cell.Start, cell.Length)) == Cell.Unreadable && Label(text, cell) is { IsTotal: false } label
            ? label.Text : null;

    // "Foreløpig" in a column without a heading, before the column of labels. "9oo" is a figure that was misread.
    private string? SecondLabel(ReadOnlySpan<char> text, List<TextSpan> cells, int labelAt, Header header)
    {
        for (int i = labelAt + 1; i < header.FirstPosition && i < cells.Count; i++)
        {
            if (PartIn(text, cells[i]) is { Length: > 0 } second
                && (char.IsLetter(second[0]) || LabelPatterns.SplitCode(second).Code is not null))
                return second;
        }

        return null;
    }

    // The same, also where it is a total; −1 where there is none.
    private static int SecondLabelAt(ReadOnlySpan<char> text, List<TextSpan> cells, int labelAt, Header header)
        => cells.FindIndex(labelAt + 1, cell => !cell.IsEmpty) is >= 0 and var at && at < header.FirstPosition
            && char.IsLetter(text[cells[at].Start]) && !MissingText.IsSign(text.Slice(cells[at].Start, cells[at].Length)) ? at : -1;

    // A number in front of the label is the place's code, which belongs to it, or the number of the row, which says nothing. Tools write
    // the number of the row first; and a row without a code has an empty cell for it.
    private string? SkipNumbers(ReadOnlySpan<char> text, List<TextSpan> cells, Header header, ref int labelAt)
    {
        string? code = null;
        while (true)
        {
            int next = cells.FindIndex(labelAt + 1, cell => !cell.IsEmpty);
            if (next < 0 || next >= header.FirstPosition || !IsNumber(text, cells[labelAt]))
                return code;
            ReadOnlySpan<char> name = text.Slice(cells[next].Start, cells[next].Length);
            if (FigureText.Parse(name) != Cell.Unreadable && !IsBeforeName(text, cells, header, next))
                return code;
            string number = text.Slice(cells[labelAt].Start, cells[labelAt].Length).ToString();
            code = labelAt != header.OverTime && IsCodeOf(number, Label(text, cells[next]).Text) ? number : null;
            labelAt = next;
        }
    }

    public static bool IsNumber(ReadOnlySpan<char> text, TextSpan cell)
    {
        ReadOnlySpan<char> number = text.Slice(cell.Start, cell.Length);
        return number.Length <= MostDigitsOfCode && number.TrimStart(Digits.AsSpan()).IsEmpty;
    }

    // A number with words behind it, all in front of the figures.
    private static bool IsBeforeName(ReadOnlySpan<char> text, List<TextSpan> cells, Header header, int at)
    {
        int next = cells.FindIndex(at + 1, cell => !cell.IsEmpty);
        return IsNumber(text, cells[at]) && next > 0 && next < header.FirstPosition
            && FigureText.Parse(text.Slice(cells[next].Start, cells[next].Length)) == Cell.Unreadable;
    }

    // "Oslo;03;…": the code stands behind the name, under a heading of its own.
    private static string? CodeBehind(ReadOnlySpan<char> text, List<TextSpan> cells, Header header, int labelAt)
    {
        int at = labelAt + 1;
        while (at < cells.Count && !header.IsOverCodes(at)) at++;
        return at < cells.Count && IsNumber(text, cells[at]) ? text.Slice(cells[at].Start, cells[at].Length).ToString() : null;
    }

    // Where codes have a column, and this row's stands under the first month: so do all its figures, under the month of another.
    private static bool IsCodeFirst(ReadOnlySpan<char> text, TextSpan[] places, Header header, List<TextSpan> cells, string name)
    {
        TextSpan first = Array.Find(places, cell => !cell.IsEmpty);
        int over = header.FirstPosition - 1;
        return header.IsOverCodes(over) && (over >= cells.Count || cells[over].IsEmpty || cells[over] == first)
            && IsCountyOf(text.Slice(first.Start, first.Length).ToString(), name);
    }

    public static bool IsCodeOf(string code, string label)
        => label.Length > 0 && char.IsLetter(label[0]) && (code.Length == 4 || IsCountyOf(code, label));

    public static bool IsCountyOf(string code, string label)
        => Counties.ByCode(code) is { } county && CountyNames.IsNameOf(county, CountyNames.FirstPart(label));

    private static bool FitsInPlace(
        ReadOnlySpan<char> text, List<TextSpan> cells, int labelAt, string name, Header header, TextSpan[] places)
    {
        if (cells.Count <= header.LastPosition || labelAt >= header.FirstPosition
            || (header.JoinedWidth > 0 && cells.Count != header.JoinedWidth))
            return false;

        int column = 0, torn = header.TornPosition;
        for (int i = labelAt + 1; i < cells.Count; i++)
        {
            while (column < places.Length && header.Positions[column] < i) column++;
            bool named = column < places.Length && header.Positions[column] == i;
            if (named)
                places[column] = cells[i];
            else if (i == torn && FigureText.Parse(text.Slice(cells[i].Start, cells[i].Length)) != Cell.Unreadable
                && !(header.IsOverCodes(i) && IsCountyOf(text.Slice(cells[i].Start, cells[i].Length).ToString(), name)))
                places[0] = cells[i];
            else if (!IsNothing(text, cells[i]) && !IsPartOfLabel(text, cells[i], name, header, i))
                return false;
        }

        return true;
    }

    // Where a row has lost the cell in front of its label, the first figure stands under the label's heading; and where a mean's heading
    // was torn off, the mean stands under that of the codes.
    private static bool IsPartOfLabel(ReadOnlySpan<char> text, TextSpan cell, string name, Header header, int at)
    {
        ReadOnlySpan<char> printed = text.Slice(cell.Start, cell.Length);
        if (!header.IsOverCodes(at))
            return header.IsOverLabels(at) && FigureText.Parse(printed) == Cell.Unreadable && HasLetter(printed);
        bool mayBeMean = header.MeanIsAbove && at == header.FirstPosition - 1;
        return mayBeMean ? IsCountyOf(printed.ToString(), name) : IsNumber(text, cell) || HasLetter(printed);
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    // One figure for each name, or one more than there are names where the mean's heading was torn off: it stands first.
    private static bool FitsInOrder(List<TextSpan> cells, int labelAt, int figures, Header header, TextSpan[] places)
    {
        // Between the figures no cell may be empty then: it could be the missing one.
        int from = places.Length - figures;
        if (from != 0 && !(from == 1 && header.MeanIsTorn && !HasHole(cells, labelAt, figures)))
            return false;

        for (int i = labelAt + 1; i < cells.Count; i++)
        {
            if (!cells[i].IsEmpty)
                places[from++] = cells[i];
        }

        return true;
    }

    private static Cell[] ReadCells(ReadOnlySpan<char> text, TextSpan[] places, Header header, ref List<(int, string)>? unread)
    {
        var cells = new Cell[places.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            ReadOnlySpan<char> printed = text.Slice(places[i].Start, places[i].Length);
            cells[i] = header.Columns[i].Kind switch
            {
                ColumnKind.Share => ShareText.Parse(printed),
                ColumnKind.Change => FigureText.ParseSigned(printed),
                _ => FigureText.Parse(printed),
            };
            if (cells[i] == Cell.Unreadable)
                (unread ??= []).Add((i, LabelText.Quote(text, places[i])));
        }

        return cells;
    }

    // Tools write "NA" into an empty column.
    private static bool IsNothing(ReadOnlySpan<char> text, TextSpan cell)
        => cell.IsEmpty || MissingText.IsSign(text.Slice(cell.Start, cell.Length));

    private static bool IsFigure(ReadOnlySpan<char> text, TextSpan[] figures)
        => figures.Length > 1 && FigureText.Parse(text.Slice(figures[0].Start, figures[0].Length)).IsNumber;

    // The last of its months may be one that its mean has pushed out of its place, unless there is something for each of them alone.
    private static bool MayLackMonths(ReadOnlySpan<char> text, TextSpan[] places, List<TextSpan> cells, Header header)
        => IsNothing(text, places[places.Length - 1])
            && !(Array.TrueForAll(header.NamedPositions, at => !cells[at].IsEmpty)
                && cells.FindIndex(header.LastPosition + 1, cell => !cell.IsEmpty) < 0);

    // What cannot be read may be what the first is the mean of.
    private static bool AreRead(ReadOnlySpan<char> text, TextSpan[] figures)
    {
        foreach (TextSpan figure in figures)
        {
            ReadOnlySpan<char> printed = text.Slice(figure.Start, figure.Length);
            if (!IsNothing(text, figure) && FigureText.Parse(printed) == Cell.Unreadable)
                return false;
        }

        return true;
    }

    private static bool HasHole(List<TextSpan> cells, int labelAt, int figures)
    {
        int first = cells.FindIndex(labelAt + 1, cell => !cell.IsEmpty);
        return cells.FindLastIndex(cell => !cell.IsEmpty) - first + 1 != figures;
    }

    // Which month is missing between figures that do not stand under their headings?
    private static bool HasHole(List<TextSpan> cells, Header header)
    {
        int last = cells.FindLastIndex(cell => !cell.IsEmpty);
        return Array.Exists(header.NamedPositions, at => at < last && cells[at].IsEmpty);
    }

    // "03 Oslo|4l": what begins as a row does is one, though its only figures cannot be read.
    private static bool IsCutOff(ReadOnlySpan<char> text, List<TextSpan> cells, int labelAt)
    {
        bool any = false;
        foreach (TextSpan cell in cells.Skip(labelAt + 1))
        {
            ReadOnlySpan<char> printed = text.Slice(cell.Start, cell.Length);

            // A cell of HTML that is never closed goes on over what stands below.
            int end = printed.IndexOf('\n');
            printed = end < 0 ? printed : printed.Slice(0, end);
            any |= (printed.IndexOfAny(Digits.AsSpan()) >= 0 && !HasWord(printed)) || MissingText.IsSign(printed);
        }

        return any && LostRow.IsKnown(LabelText.Clean(text, cells[labelAt]));
    }

    // "5. mars 2024" is no figure that was misread.
    private static bool HasWord(ReadOnlySpan<char> printed)
    {
        const int FewestLetters = 3;
        int letters = 0;
        foreach (char c in printed)
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters == FewestLetters)
                return true;
        }

        return false;
    }

    private static int CountFigures(ReadOnlySpan<char> text, List<TextSpan> cells, int labelAt, out bool anyRead)
    {
        int figures = 0;
        anyRead = false;
        for (int i = labelAt + 1; i < cells.Count; i++)
        {
            if (cells[i].IsEmpty)
                continue;
            figures++;
            ReadOnlySpan<char> printed = text.Slice(cells[i].Start, cells[i].Length);
            anyRead = anyRead || FigureText.Parse(printed) != Cell.Unreadable || CrowdedFigures.IsGrouped(printed);
        }

        return figures;
    }
}
