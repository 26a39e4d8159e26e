using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>
/// Dates among the times of a table. One that begins or ends a quarter may be that quarter's or its year's as well: it is a month's where
/// others show that there are months.
/// </summary>
internal sealed class ObservedDays
{
    private readonly Dictionary<ObservedTime, (TextSpan Place, string Printed)> doubtful = [];
    private bool areMonths;

    /// <summary>Whether each date that was noted is a month's.</summary>
    public bool AreMonths => areMonths || doubtful.Count == 0;

    public void Note(ReadOnlySpan<char> text, ObservedTime time, TextSpan place)
    {
        if (areMonths || time.Month == 0 || doubtful.ContainsKey(time))
            return;
        areMonths = !time.IsDoubtful
            || doubtful.Keys.Any(other => other.Year == time.Year || Math.Abs(MonthsSince(other) - MonthsSince(time)) == 1);
        doubtful.Add(time, (place, LabelText.Clean(text, place)));
    }

    /// <summary>Says of each date that it is no month for certain.</summary>
    public void Say(List<Finding> findings)
        => findings.AddRange(doubtful.Values.Select(said => Finding.ObservedAtNoTime(new Place(said.Place), said.Printed)));

    private static int MonthsSince(ObservedTime time) => (time.Year * Month.InYear) + time.Month;
}
