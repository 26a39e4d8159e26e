using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>What a table is of that is put together from observations.</summary>
/// <param name="Page">What stands above it.</param>
/// <param name="Measure">What is counted; null for all.</param>
/// <param name="Dimension">What its rows are, in words.</param>
/// <param name="Known">The same as the vocabulary knows it; null where it does not.</param>
/// <param name="Year">Of its months; 0 where nothing tells, and for a table that has a column for each year.</param>
internal sealed record ObservedHead(PageHeading Page, string? Measure, string Dimension, Dimension? Known, int Year);

/// <summary>A table while its observations are read, each of which has a place of its own in the text.</summary>
internal sealed class ObservedTable(ObservedHead head)
{
    private readonly Dictionary<Category, ObservedRow> rows = [];

    public ObservedHead Head => head;

    public ObservedRow? Total { get; set; }

    /// <summary>In the order in which they first stand.</summary>
    public List<ObservedRow> Rows { get; } = [];

    public ObservedRow RowOf(Category category, TextSpan place, int line)
    {
        if (!rows.TryGetValue(category, out ObservedRow? row))
        {
            rows.Add(category, row = new ObservedRow(category.Label, place, line, new ObservedFigures()));
            Rows.Add(row);
        }

        return row;
    }
}

/// <summary>What is observed of one thing.</summary>
/// <param name="Place">Where that is first named.</param>
/// <param name="Line">The line of it, from 1.</param>
/// <param name="Figures">The same for a measure's row among all measures and the total of its own tables: they stand in one place.</param>
internal sealed record ObservedRow(PrintedLabel Label, TextSpan Place, int Line, ObservedFigures Figures);

/// <summary>The figures of a row, by the numbers that their times have. What they need grows with how many they are.</summary>
internal sealed class ObservedFigures
{
    /// <summary>Numbers up to this, and up to some times as many as there are, stand in an array.</summary>
    private const int Near = 2 * Month.InYear;

    private Observed[] figures = [];
    private Dictionary<int, Observed>? far;

    /// <summary>Whether an observation of it was left out or is missing, and that was said.</summary>
    public bool IsPartial { get; set; }

    /// <summary>The number of the first row that was made of it; −1 before.</summary>
    public int Ordinal { get; set; } = -1;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public Observed this[int at]
    {
        get => at < figures.Length && figures[at].IsThere ? figures[at]
            : far is not null && far.TryGetValue(at, out Observed figure) ? figure
            : default;
        set
        {
            bool isFar = far?.ContainsKey(at) == true;
            Count += isFar || (at < figures.Length && figures[at].IsThere) ? 0 : 1;
            if (isFar || (at >= figures.Length && at >= Near + (4 * Count)))
            {
                (far ??= [])[at] = value;
                return;
            }

            if (at >= figures.Length)
                Array.Resize(ref figures, Math.Max(at + 1, Math.Max(Month.InYear, figures.Length * 2)));
            figures[at] = value;
        }
    }

    /// <summary>Adds the numbers that are not found yet.</summary>
    public void AddNumbers(List<int> numbers, HashSet<int> found)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            if (figures[i].IsThere && found.Add(i))
                numbers.Add(i);
        }

        if (far is not null)
            numbers.AddRange(far.Keys.Where(found.Add));
    }
}

/// <summary>A figure where it stands.</summary>
/// <param name="Line">From 1; 0 where there is no observation.</param>
/// <param name="Unread">What is printed and is no number; null for any other.</param>
internal readonly record struct Observed(Cell Cell, TextSpan Place, int Line, string? Unread = null)
{
    public bool IsThere => Line > 0;
}
