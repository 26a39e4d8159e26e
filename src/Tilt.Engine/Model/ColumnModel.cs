namespace Tilt.Engine.Model;

internal enum ColumnKind : byte
{
    /// <summary>The mean of the months so far in the year.</summary>
    Mean,

    /// <summary>A month, whether or not anything tells its year.</summary>
    Month,

    /// <summary>Any other column of counts: a year, "Antall". Not part of any sum over months.</summary>
    Other,

    /// <summary>A difference of counts: it may be negative, and is in no sum.</summary>
    Change,

    /// <summary>Per cent of something, or another decimal number: no count, and in no sum.</summary>
    Share,
}

/// <param name="Label">What heads the column, in its best known spelling.</param>
/// <param name="Month">Of a month whose year is known, and of no other.</param>
/// <param name="Again">How many columns before it are headed alike, where that can be: neither months nor means.</param>
internal sealed record ColumnModel(ColumnKind Kind, string Label, Month? Month = null, int Again = 0)
{
    public bool IsShare => Kind == ColumnKind.Share;

    /// <summary>Whether what it holds are counts of people: neither shares nor what changed.</summary>
    public bool HoldsCounts => Kind is not (ColumnKind.Share or ColumnKind.Change);
}
