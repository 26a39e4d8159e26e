using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>What heads one column, as far as its own words tell.</summary>
/// <param name="Label">As printed, without markup; empty where nothing is.</param>
/// <param name="Month">1–12; 0 where it is no month.</param>
/// <param name="Year">The month's year; 0 where it does not say.</param>
/// <param name="IsMean">Whether it is the mean's.</param>
internal readonly record struct Heading(string Label, int Month = 0, int Year = 0, bool IsMean = false)
{
    public bool IsMonth => Month > 0;
}
