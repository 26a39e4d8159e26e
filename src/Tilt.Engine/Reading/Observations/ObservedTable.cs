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

/// <summary>The figures of a row, by the numbers that their times have.</summary>
internal sealed class ObservedFigures
{
    private Observed[] figures = [];

    /// <summary>Whether an observation of it was left out, and that was said.</summary>
    public bool IsPartial { get; set; }

    /// <summary>The number of the first row that was made of it; −1 before.</summary>
    public int Ordinal { get; set; } = -1;

    /// <summary>No time has a number as high as this.</summary>
    public int Length => figures.Length;

    public Observed this[int at]
    {
        get => at < figures.Length ? figures[at] : default;
        set
        {
            if (at >= figures.Length)
                Array.Resize(ref figures, Math.Max(at + 1, Math.Max(Month.InYear, figures.Length * 2)));
            figures[at] = value;
        }
    }
}

/// <summary>A figure where it stands.</summary>
/// <param name="Line">From 1; 0 where there is no observation.</param>
/// <param name="Unread">What is printed and is no number; null for any other.</param>
internal readonly record struct Observed(Cell Cell, TextSpan Place, int Line, string? Unread = null)
{
    public bool IsThere => Line > 0;
}
