namespace Tilt.Conversion.Pages;

/// <summary>
/// The lines that are pieces of a row's label and have no figures: they belong to the row that no line is drawn between, or that they
/// stand nearer to than any two rows of the table do.
/// </summary>
internal sealed class LabelLines
{
    private const int MostPieces = 4;

    // As parts of the font's size.
    private const double Nearer = 0.08, HalfLine = 0.95;

    private readonly List<PrintedLine> lines;
    private readonly Dictionary<int, (int From, int To)> bands = [];

    private LabelLines(List<PrintedLine> lines) => this.lines = lines;

    /// <param name="rows">The numbers of the lines that have figures.</param>
    /// <param name="first">The first line that can be of them.</param>
    public static LabelLines Of(List<PrintedLine> lines, List<int> rows, int first, Ruling ruling)
    {
        var found = new LabelLines(lines);
        bool isRuled = rows.Count > 1
            && Enumerable.Range(1, rows.Count - 1).All(at => IsRuled(lines[rows[at - 1]], lines[rows[at]], ruling));
        double pitch = Pitch(lines, rows) ?? Pitch(lines, Enumerable.Range(0, lines.Count)) ?? HalfLine;

        bool Belongs(int upper) => isRuled ? !IsRuled(lines[upper], lines[upper + 1], ruling) : Distance(lines, upper) < pitch;
        var taken = new HashSet<int>();
        foreach (int row in rows)
        {
            int from = row, to = row;
            while (from > first && row - from < MostPieces && IsPiece(lines, from - 1, row) && Belongs(from - 1))
                from--;
            while (to + 1 < lines.Count && to - row < MostPieces && IsPiece(lines, to + 1, row) && Belongs(to))
                to++;

            // A line that is as near to the row above it is of neither.
            bool isFree = Enumerable.Range(from, to - from + 1).All(taken.Add);
            bool isOpen = (from > first && from < row && IsRow(rows, from - 1) && Belongs(from - 1))
                || (to > row && IsRow(rows, to + 1) && Belongs(to));
            if (to > from && isFree && !isOpen)
                found.bands[row] = (from, to);
        }

        return found;
    }

    public bool Any => bands.Count > 0;

    public bool Has(PrintedLine line) => bands.Any(band => Pieces(band.Key).Any(piece => lines[piece] == line));

    /// <summary>The whole label of a row; null where it stands on its line.</summary>
    public string? Label(int row)
    {
        if (!bands.TryGetValue(row, out (int From, int To) band))
            return null;
        return string.Join(" ", Enumerable.Range(band.From, band.To - band.From + 1)
            .Where(line => !lines[line].Cells[0].IsFigure).Select(line => lines[line].Cells[0].Text));
    }

    /// <summary>The lines beside the row itself that its label stands on.</summary>
    public IEnumerable<int> Pieces(int row)
        => bands.TryGetValue(row, out (int From, int To) band)
            ? Enumerable.Range(band.From, band.To - band.From + 1).Where(line => line != row)
            : [];

    private static bool IsRow(List<int> rows, int line) => rows.BinarySearch(line) >= 0;

    // Words alone, where the row's label stands or would stand.
    private static bool IsPiece(List<PrintedLine> lines, int line, int row)
    {
        if (lines[line].Cells.Count != 1 || lines[line].Cells[0].IsFigure)
            return false;
        Cell piece = lines[line].Cells[0], label = lines[row].Cells[0];
        return label.IsFigure ? piece.Right <= label.Left : Math.Abs(piece.Left - label.Left) < 2 * label.Size;
    }

    // How near rows with labels stand at most; two of them tell.
    private static double? Pitch(List<PrintedLine> lines, IEnumerable<int> rows)
    {
        int[] labelled = [.. rows.Where(row => IsLabelled(row) && IsLabelled(row + 1))];
        return labelled.Length < 2 ? null : labelled.Min(row => Distance(lines, row)) - Nearer;

        bool IsLabelled(int line)
            => line < lines.Count && lines[line].Cells.Count > 1 && !lines[line].Cells[0].IsFigure && lines[line].HasFigures;
    }

    private static double Distance(List<PrintedLine> lines, int upper)
        => (lines[upper].Baseline - lines[upper + 1].Baseline) / lines[upper].Size;

    private static bool IsRuled(PrintedLine upper, PrintedLine lower, Ruling ruling)
        => ruling.IsAcross(upper.Baseline, lower.Baseline, Math.Max(upper.Left, lower.Left) + 1);
}
