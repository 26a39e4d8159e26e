using System.Globalization;
using Spectre.Console;
using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Tool.Telling;

/// <summary>
/// The piece of a table around a cell: its row with the neighbours, the total that it is a part of, and what the rows add up to, so that a
/// reader sees why without the file. A sum with a <c>*</c> in it is left out: beside the figure that fits it would tell what that hides.
/// </summary>
internal sealed class TableExcerpt
{
    private const char Told = '^', Other = '-';

    private const int MostRelated = 3, MostColumns = 7, WidestLabel = 36, NarrowestLabel = 12;

    private readonly CheckedFile file;
    private readonly Finding finding;
    private readonly Words words;
    private readonly TableModel table;
    private readonly RowModel row;
    private readonly int column;
    private readonly List<RowModel> printed;
    private readonly List<(RowModel Row, int Column)> related;
    private readonly RowModel? whole;
    private readonly RowModel[] parts;

    public TableExcerpt(CheckedFile file, Finding finding, Pointed at, Words words)
    {
        (this.file, this.finding, this.words) = (file, finding, words);
        (table, row, column) = at;
        printed = [.. table.Printed.DistinctBy(row => row.Ordinal).OrderBy(row => row.Ordinal)];
        related = [.. finding.Related.Take(MostRelated).Select(place => Pointed.In(file, place)).OfType<Pointed>()
            .Where(other => printed.Exists(row => row.Ordinal == other.Row.Ordinal)).Select(other => (other.Row, other.Column))];
        whole = Whole();
        parts = whole is null || !table.IsComplete ? [] : [.. PartsOf(whole)];
    }

    public void AddTo(ExcerptLines excerpt, int width)
    {
        RowModel[] rows = [.. Rows()];
        string sumLabel = words["Excerpt_Sum"];
        bool hasSum = column >= 0 && SumOf(column) is { } sum && sum != whole!.Cells[column].Count;
        int labels = rows.Select(row => Label(row).GetCellWidth()).Append(hasSum ? sumLabel.GetCellWidth() : 0).Max();
        labels = Math.Min(labels, Math.Clamp(width / 3, NarrowestLabel, WidestLabel));
        Heading[] columns = Columns(rows, hasSum, width - excerpt.Margin - labels, excerpt.Margin + labels);

        ToldLine head = excerpt.AddBeside();
        foreach (Heading shown in columns)
            head.At(shown.End - shown.Text.GetCellWidth()).And(shown.Text, Tone.Faint);

        int last = -1;
        foreach (RowModel shown in rows.Where(IsOwn))
        {
            int at = printed.FindIndex(row => row.Ordinal == shown.Ordinal);
            if (last >= 0 && at != last + 1)
                excerpt.AddGap();
            last = at;
            AddRow(excerpt, shown, labels, columns, width);
        }

        if (hasSum)
            AddSum(excerpt, sumLabel, labels, columns, isFurtherDown: printed.Skip(last + 1).Any(row => parts.Contains(row)));
        foreach (RowModel shown in rows.Where(row => !IsOwn(row)))
        {
            excerpt.AddGap();
            AddRow(excerpt, shown, labels, columns, width);
        }

        bool IsOwn(RowModel shown) => printed.Exists(row => row.Ordinal == shown.Ordinal);
    }

    private void AddSum(ExcerptLines excerpt, string label, int labels, Heading[] columns, bool isFurtherDown)
    {
        if (isFurtherDown)
            excerpt.AddGap();
        ToldLine sums = excerpt.AddBeside().And(LineExcerpt.End(label, labels), Tone.Faint);
        foreach (Heading shown in columns.Where(shown => SumOf(shown.Column) is not null))
        {
            string text = Number(SumOf(shown.Column)!.Value);
            sums.At(shown.End - text.GetCellWidth()).And(text, shown.Column == column ? Tone.Related : Tone.Faint);
        }
    }

    private void AddRow(ExcerptLines excerpt, RowModel shown, int labels, Heading[] columns, int width)
    {
        bool isTold = shown.Ordinal == row.Ordinal;
        string label = LineExcerpt.End(Label(shown), labels);
        ToldLine line = excerpt.Add(LineOf(shown)).And(label, isTold && column < 0 ? Tone.Warning : Tone.Plain);
        var marks = new List<(int From, int To, char Sign)>();
        if (MarkOf(shown, -1) is { } ofRow)
            marks.Add((excerpt.Margin, excerpt.Margin + label.GetCellWidth(), ofRow));
        foreach (Heading cell in columns)
        {
            string text = Text(shown, cell.Column);
            int from = cell.End - text.GetCellWidth();
            char? sign = MarkOf(shown, cell.Column);
            line.At(from).And(text, sign switch { Told => Tone.Warning, Other => Tone.Related, _ => Tone.Plain });
            if (sign is { } known)
                marks.Add((Math.Min(from, cell.End - 1), cell.End, known));
        }

        if (marks.Count == 0)
            return;

        // Where nothing is printed the row is pointed at, and what fits does not stand in its label's place.
        isTold &= finding.Found is { Length: > 0 };
        string fits = isTold && finding.Expected is { } expected && finding.Rule.IsOfFigures ? words.Of("Excerpt_Fits", expected) : "";
        marks.Sort();
        ToldLine below = excerpt.AddBeside();

        // Behind the marks, or before them where the line ends there.
        bool isBefore = marks[^1].To + 1 + fits.Length > width;
        if (isBefore && fits.Length > 0)
            below.At(marks[0].From - 1 - fits.Length).And(fits, Tone.Warning);
        foreach ((int from, int to, char sign) in marks)
            below.At(from).And(new string(sign, Math.Max(1, to - from)), sign == Told ? Tone.Warning : Tone.Related);
        if (!isBefore && fits.Length > 0)
            below.And(" " + fits, Tone.Warning);
    }

    private char? MarkOf(RowModel shown, int at)
        => shown.Ordinal == row.Ordinal && at == column ? Told
            : related.Exists(other => other.Row.Ordinal == shown.Ordinal && other.Column == at) ? Other
            : null;

    // The total first, as a rule; then the row between its neighbours, or with what else may be wrong.
    private IEnumerable<RowModel> Rows()
    {
        var shown = new SortedDictionary<int, RowModel> { [row.Ordinal] = row };
        foreach (RowModel other in related.Select(other => other.Row).Concat(whole is null ? [] : [whole]))
            shown.TryAdd(other.Ordinal, other);
        foreach (RowModel again in finding.Rule == Rules.RepeatedTotalDiffers ? Otherwise().Take(2) : [])
            shown.TryAdd(again.Ordinal, again);

        int at = printed.FindIndex(other => other.Ordinal == row.Ordinal);
        bool isWhole = whole is not null && whole.Ordinal == row.Ordinal;
        int[] beside = related.Count > 0 ? [] : isWhole ? [at + 1, at + 2] : [at - 1, at + 1];
        foreach (int neighbour in beside.Where(i => i >= 0 && i < printed.Count))
            shown.TryAdd(printed[neighbour].Ordinal, printed[neighbour]);
        return shown.Values;
    }

    // The same row where it is printed again, in this table or another, with another figure.
    private IEnumerable<RowModel> Otherwise()
    {
        string? counted = Counted(table, row);
        return
            from other in file.File.Text.Reports.SelectMany(report => report.Tables)
            where other.Columns.Equals(table.Columns)
            from again in other.Printed
            where column >= 0 && again.Cells[column] != row.Cells[column]
            where ReferenceEquals(other, table) ? again.Key == row.Key : counted is not null && Counted(other, again) == counted
            select again;

        // A measure is a row of the main table, and the total of tables of its own.
        static string? Counted(TableModel table, RowModel row)
            => row.Key.Length == 0 ? table.MeasureKey ?? "" : table.MeasureKey is null ? row.Key : null;
    }

    // The row itself, where others add up to it; else the print of its total that stands nearest above.
    private RowModel? Whole()
    {
        bool isWhole = row.Key.Length == 0 || table.Subtotals.Any(subtotal => subtotal.Key == row.Key);
        if (isWhole)
            return row;
        RowModel[] prints = [.. printed.Where(other => other.Key == row.PartOf)];
        return prints.LastOrDefault(other => other.Ordinal < row.Ordinal) ?? prints.FirstOrDefault();
    }

    private IEnumerable<RowModel> PartsOf(RowModel whole)
        => table.Rows.Concat(table.Subtotals).Where(part => table.Subtotals.Count == 0 || part.PartOf == whole.Key);

    // Null where that is not for certain, or not to be told.
    private long? SumOf(int column)
    {
        ColumnModel model = table.Columns[column];
        bool isSummed = parts.Length > 0 && model is { HoldsCounts: true, Kind: not ColumnKind.Mean } && whole!.Cells[column].IsNumber
            && Array.TrueForAll(parts, part => part.Cells[column].IsNumber);
        return isSummed ? parts.Sum(part => (long)part.Cells[column].Count) : null;
    }

    // From what matters most to what is left out first where there is no room.
    private Heading[] Columns(RowModel[] rows, bool hasSum, int room, int start)
    {
        int told = Math.Max(0, column), mean = table.Mean;
        IEnumerable<int> wanted = [told, .. related.Select(other => other.Column), .. mean >= 0 ? new[] { mean } : [],
            .. Enumerable.Range(1, MostColumns).SelectMany(step => new[] { told + step, told - step })];
        var taken = new SortedDictionary<int, (string Heading, int Width)>();
        foreach (int at in wanted.Where(at => at >= 0 && at < table.Columns.Count).Distinct())
        {
            string heading = Printable.Of(table.Columns[at].Label);
            int sums = hasSum && SumOf(at) is { } sum ? Number(sum).Length : 0;
            int figures = rows.Select(row => Text(row, at).GetCellWidth()).Append(sums).Max();
            heading = LineExcerpt.End(heading, Math.Max(figures, 9));
            int needed = Math.Max(figures, heading.GetCellWidth()) + 2;
            if (taken.Count > 0 && (taken.Count == MostColumns || needed > room))
                break;
            taken.Add(at, (heading, needed));
            room -= needed;
        }

        int end = start;
        return [.. taken.Select(entry => new Heading(entry.Key, entry.Value.Heading, end += entry.Value.Width))];
    }

    // As it is printed; what is more than a figure is told as what it was read as.
    private string Text(RowModel shown, int at)
    {
        const int Longest = 14;
        Cell cell = shown.Cells[at];
        if (cell.Kind is CellKind.Suppressed or CellKind.Blank)
            return cell.ToString();
        Engine.Text.TextSpan span = file.File.Text.Places.Row(shown).Cells[at];
        string text = Printable.Of(file.File.Source.Text.Substring(span.Start, Math.Min(span.Length, 200))).Trim();
        bool isFigure = text.Length is > 0 and <= Longest && text.All(c => char.IsDigit(c) || c is ' ' or '-' or '.' or ',' or '%');
        return cell.IsNumber && !isFigure ? cell.ToString() : LineExcerpt.End(text, Longest);
    }

    private static string Label(RowModel row) => Printable.Of(row.Label);

    private int LineOf(RowModel row) => LineOf(file, row);

    /// <summary>The line, or the row of a sheet, that a row stands on.</summary>
    public static int LineOf(CheckedFile file, RowModel row) => file.File.Source.Map.Locate(file.File.Text.Places.Of(row).Span).Start.Line;

    // With the spaces that the figures around it have.
    private string Number(long number)
    {
        string text = number.ToString("#,0", CultureInfo.InvariantCulture);
        bool hasSpaces = printed.Exists(row => Text(row, Math.Max(0, column)).Contains(' ', StringComparison.Ordinal));
        return text.Replace(",", hasSpaces ? " " : "", StringComparison.Ordinal);
    }

    /// <param name="End">The column of the terminal right behind it.</param>
    private sealed record Heading(int Column, string Text, int End);
}
