using Tilt.Engine.Findings;
using Tilt.Engine.Text;
using Tilt.Reading.Study.Layouts;

namespace Tilt.Reading.Study.Judging;

internal enum Verdict
{
    /// <summary>The right value of the right place under the right name, and under no other.</summary>
    Right,

    /// <summary>Not there, and a warning stands at the cell, its row, its heading or its header.</summary>
    Warned,

    /// <summary>Another value or another name, or not there without a word.</summary>
    Off,
}

/// <summary>
/// Holds what was read against what was printed. A cell is known by its place in the text, so that two figures which happen to be
/// the same are never taken for each other; and a warning counts for what it stands at, and not for its neighbours.
/// </summary>
internal sealed class Judge
{
    private readonly Layout layout;
    private readonly Reading reading;
    private readonly Dictionary<TextSpan, List<ReadCell>> bySpan;
    private readonly HashSet<string> rightNames = [];
    private readonly List<string> stories = [];

    public Judge(Layout layout, Reading reading)
    {
        (this.layout, this.reading) = (layout, reading);
        bySpan = reading.Cells.GroupBy(cell => cell.Span).ToDictionary(same => same.Key, same => same.ToList());
        int[] counts = new int[3];
        var seen = new HashSet<TextSpan>();
        var missing = new List<(PrintedRow Row, PrintedFigure Figure)>();
        foreach (PrintedRow row in layout.Rows)
        {
            foreach (PrintedFigure figure in row.Figures.Where(figure => !figure.Span.IsEmpty))
            {
                seen.Add(figure.Span);
                if (JudgeThere(figure) is { } verdict)
                    counts[(int)verdict]++;
                else if (figure.Figure.Value.Length > 0)
                    missing.Add((row, figure));
            }
        }

        foreach ((PrintedRow row, PrintedFigure figure) in missing)
            counts[(int)JudgeMissing(row, figure)]++;
        foreach (ReadCell extra in reading.Cells.Where(cell => !seen.Contains(cell.Span)))
        {
            Tell($"no cell of the report: {extra.Name} = {extra.Value}");
            counts[(int)Verdict.Off]++;
        }

        (Right, Warned, Off) = (counts[0], counts[1], counts[2]);
        FalseAlarms = Off > 0 ? 0 : reading.Said.Count(said => said.Rule.IsOfSums);
        Needless = Off + Warned > 0 ? 0 : reading.Said.Count(said => said.IsWarning && !said.Rule.IsOfSums);
    }

    public int Right { get; }

    public int Warned { get; }

    public int Off { get; }

    /// <summary>Warnings that figures do not add up, where none is wrong.</summary>
    public int FalseAlarms { get; }

    /// <summary>Other warnings, where every figure is right.</summary>
    public int Needless { get; }

    /// <summary>What is off, for who must find out why.</summary>
    public IReadOnlyList<string> Stories => stories;

    // Null where nothing was read at the place.
    private Verdict? JudgeThere(PrintedFigure figure)
    {
        if (!bySpan.TryGetValue(figure.Span, out List<ReadCell>? cells))
            return null;
        bool isRight = cells.TrueForAll(cell => IsName(cell.Name, figure) && cell.Value == figure.Figure.Value);
        if (isRight)
            rightNames.UnionWith(cells.Select(cell => cell.Name));
        if (isRight)
            return Verdict.Right;
        bool isUnread = cells.TrueForAll(cell => cell.Value == "?" && IsName(cell.Name, figure));
        if (isUnread && reading.Said.Any(said => said.IsWarning && (said.At == figure.Span || said.Related.Contains(figure.Span))))
            return Verdict.Warned;
        string read = string.Join(", ", cells.Select(cell => $"{cell.Name} = {cell.Value}"));
        Tell($"'{Text(figure.Span)}' of {figure.Figure.Names.First()} is read as {read}");
        return Verdict.Off;
    }

    // A figure that is printed several times, a total on each page, need be read but once.
    private Verdict JudgeMissing(PrintedRow row, PrintedFigure figure)
    {
        if (rightNames.Overlaps(figure.Figure.Names))
            return Verdict.Right;
        if (reading.Said.Any(said => said.IsWarning && !said.Rule.IsOfSums && StandsAt(said, row, figure)))
            return Verdict.Warned;
        Tell($"'{Text(figure.Span)}' of {figure.Figure.Names.First()} is lost");
        return Verdict.Off;
    }

    private bool StandsAt(Said said, PrintedRow row, PrintedFigure figure)
    {
        if (said.Rule == Rules.NoTable)
            return reading.Cells.Count == 0;
        if (said.Related.Contains(figure.Span))
            return true;
        if (row.Regions.Exists(region => Contains(region, said.At)))
            return said.At == figure.Span || !row.Figures.Exists(other => other.Span == said.At);
        if (!row.Header.Regions.Exists(region => Contains(region, said.At)))
            return false;
        return row.Header.Headings.TryGetValue(figure.Column, out TextSpan heading) && Contains(heading, said.At)
            ? true
            : !row.Header.Headings.Values.Any(other => Contains(other, said.At));
    }

    // Where nothing tells what the rows are, the table is named after its place, and that is said.
    private bool IsName(string name, PrintedFigure figure)
    {
        if (figure.Figure.Names.Contains(name))
            return true;
        string[] parts = name.Split('.');
        return parts.Length > 3 && reading.Said.Any(said => said.Dimension is { } told && parts[^3] == told)
            && figure.Figure.Names.Any(right => right.Split('.') is { Length: var length } wanted && length == parts.Length
                && wanted.Where((part, i) => i != length - 3).SequenceEqual(parts.Where((_, i) => i != length - 3)));
    }

    private static bool Contains(TextSpan region, TextSpan at)
        => region.Start <= at.Start && at.Start < Math.Max(region.End, region.Start + 1);

    private string Text(TextSpan span) => layout.Text.Substring(span.Start, span.Length);

    private void Tell(string story)
    {
        if (stories.Count < 5)
            stories.Add(story);
    }
}
