using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Reading.Observations;

/// <summary>The time that an observation is of, as far as one text tells it.</summary>
/// <param name="Year">0 where it does not say.</param>
/// <param name="Month">1–12; 0 for a whole year, and for a quarter.</param>
/// <param name="Quarter">1–4; 0 for any other time.</param>
/// <param name="IsDoubtful">Whether it is a date that may be a quarter's or a year's as well as the month's.</param>
internal readonly record struct ObservedTime(int Year, int Month, int Quarter = 0, bool IsDoubtful = false)
{
    /// <summary>What is no time.</summary>
    public static ObservedTime None => default;

    /// <summary>
    /// Reads "2024", "202403", "2024M03", "03.2024", "Mars 2024", "2024-03-01"; and "Mars" or "M03", whose year stands elsewhere.
    /// </summary>
    public static ObservedTime Read(string text)
    {
        if (MonthCodes.TryRead(text.AsSpan(), out int year, out int month) || MonthCodes.TryReadDigits(text.AsSpan(), out year, out month))
            return new ObservedTime(year, month);
        if (ColumnHeadings.Year(text) is > 0 and var alone)
            return new ObservedTime(alone, 0);
        if (MonthCodes.TryReadWithoutYear(text.AsSpan(), out month))
            return new ObservedTime(0, month);
        return Quarters.TryRead(text.AsSpan(), out int quarter, out year)
            ? new ObservedTime(year, 0, quarter)
            : ReadDay(text) ?? ReadName(text);
    }

    /// <summary>The same under a heading: below one of months or of quarters mere numbers are such, and all dates are.</summary>
    public static ObservedTime Read(string text, string heading)
    {
        if (ObservationHeadings.IsOfQuarters(heading))
            return ReadQuarter(text);
        if (!ObservationHeadings.IsOfMonths(heading))
            return Read(text);
        return TryReadNumber(text, out int month) ? new ObservedTime(0, month) : Read(text) with { IsDoubtful = false };
    }

    private static ObservedTime ReadQuarter(string text)
        => text is "1" or "2" or "3" or "4" ? new ObservedTime(0, 0, text[0] - '0')
            : Read(text) is { Quarter: > 0 } time ? time : None;

    /// <summary>The time that a column of years and a column of months tell together; none where they differ, or say too little.</summary>
    public static ObservedTime Of(ObservedTime year, ObservedTime time)
    {
        if (time == None || year == None || year.Month + year.Quarter > 0)
            return None;
        return time.Year == 0 ? time with { Year = year.Year } : time.Year == year.Year ? time : None;
    }

    private static bool TryReadNumber(string text, out int month)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out month) && text.Length <= 2 && month is >= 1 and <= 12;

    // A month that is told by its first day, or by its last; of some months that is the first or the last of a quarter, too.
    private static ObservedTime? ReadDay(string text)
    {
        if (!Days.TryRead(text, out DateTime day) && !Days.TryReadNorwegian(text, out day))
            return null;
        bool tellsMonth = day.Day == 1 || day.Day == DateTime.DaysInMonth(day.Year, day.Month);
        bool ofQuarter = (day.Day == 1 ? day.Month - 1 : day.Month) % 3 == 0;
        return tellsMonth && ColumnHeadings.Year(day.Year.ToString("0000", CultureInfo.InvariantCulture)) > 0
            ? new ObservedTime(day.Year, day.Month, IsDoubtful: ofQuarter)
            : null;
    }

    // "Mars", "mars 2024", "mar. 24".
    private static ObservedTime ReadName(string text)
        => MonthNames.TrySplitYear(text, out string name, out int year) && MonthNames.NumberOf(name) is > 0 and var month
            ? new ObservedTime(year, month) : None;
}
