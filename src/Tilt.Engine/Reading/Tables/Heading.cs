using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>What heads one column, as far as its own words tell, and those that stand above it.</summary>
/// <param name="Label">As printed, without markup; empty where nothing is.</param>
/// <param name="Month">1–12; 0 where it is no month.</param>
/// <param name="Year">The month's year, or the mean's; 0 where it does not say.</param>
/// <param name="IsMean">Whether it is the mean's.</param>
/// <param name="Quarter">1–4; 0 where it is no quarter.</param>
/// <param name="What">What is told of that time, where a header says both: "Prosent", "Antall"; null where it says one.</param>
/// <param name="IsAgain">Whether it names a month that a heading before it has.</param>
/// <param name="IsSoFar">Whether nothing but its figures tells that it is a mean: "Hittil i år".</param>
internal readonly record struct Heading(
    string Label, int Month = 0, int Year = 0, bool IsMean = false, int Quarter = 0, string? What = null, bool IsAgain = false,
    bool IsSoFar = false)
{
    public bool IsMonth => Month > 0 && !IsAgain;

    /// <summary>Whether it is a month, a quarter or a year.</summary>
    public bool IsTime => Month > 0 || Quarter > 0 || ColumnHeadings.Year(Label) > 0;

    public bool IsEmpty => Label.Length == 0 && !IsMonth && !IsMean;

    public bool IsShare => ColumnHeadings.IsShare(Label) || (What is not null && ColumnHeadings.IsShare(What));

    public bool IsSigned => ColumnHeadings.IsSigned(Label) || (What is not null && ColumnHeadings.IsSigned(What));

    /// <summary>What says of a time how many of all there are: "Antall" over or under "Januar", or "I alt".</summary>
    public bool HasCount => What is not null && !IsShare
        && (ColumnHeadings.IsAdded(What) || (Totals.TryRead(What, out string? measure) && measure is null));
}
