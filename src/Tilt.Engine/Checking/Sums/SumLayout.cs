namespace Tilt.Engine.Checking.Sums;

/// <summary>Gives each row of figures that the reports state, and each column of them, a place of its own.</summary>
internal sealed class SumLayout
{
    /// <summary>More months and means over months than any report has; what comes beyond is part of no sum, and that is said.</summary>
    public const int MostColumns = 200;

    private readonly Dictionary<string, SumRow> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SumColumn> columns = new(StringComparer.Ordinal);

    private int rowCount;

    /// <param name="columns">The keys of all there are.</param>
    public SumLayout(IEnumerable<string> columns)
    {
        foreach (string column in columns)
        {
            if (this.columns.ContainsKey(column))
                continue;
            if (this.columns.Count < MostColumns)
                this.columns.Add(column, new SumColumn(this.columns.Count));
            else
                IsCut = true;
        }

        // A row that is part of no sum has a place too.
        Width = Math.Max(1, this.columns.Count);
    }

    /// <summary>Whether there are more columns than have a place.</summary>
    public bool IsCut { get; }

    /// <summary>How many figures a row has.</summary>
    public int Width { get; }

    /// <summary>The column of a key; none for null, and for one that is part of no sum.</summary>
    public SumColumn Column(string? key) => key is not null && columns.TryGetValue(key, out SumColumn column) ? column : SumColumn.None;

    /// <summary>A row of figures by what it counts; rows of one key are the same figures printed again.</summary>
    public SumRow Row(string key)
    {
        if (!rows.TryGetValue(key, out SumRow row))
            rows[key] = row = Row();
        return row;
    }

    /// <summary>A row of figures that are printed nowhere else.</summary>
    public SumRow Row() => new(rowCount++ * Width);

    /// <summary>Rows are numbered as they come.</summary>
    public int NumberOf(SumRow row) => row.First / Width;

    /// <summary>The number of the row that a figure stands in.</summary>
    public int NumberOf(Quantity quantity) => quantity.Index / Width;

    public SumColumn ColumnOf(Quantity quantity) => new(quantity.Index % Width);
}
