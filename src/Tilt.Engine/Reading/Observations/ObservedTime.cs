using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Reading.Observations;

/// <summary>The time that an observation is of, as far as one text tells it.</summary>
/// <param name="Year">0 where it does not say.</param>
/// <param name="Month">1–12; 0 for a whole year, and for a quarter.</param>
/// <param name="Quarter">1–4; 0 for any other time.</param>
internal readonly record struct ObservedTime(int Year, int Month, int Quarter = 0)
{
    /// <summary>What is no time.</summary>
    public static ObservedTime None => default;

    private const int LengthOfDay = 10;

    /// <summary>
    /// Reads "2024", "202403", "2024M03", "03.2024", "Mars 2024", "2024-03-01"; and "Mars", "M03" or "3", whose year stands elsewhere.
    /// </summary>
    public static ObservedTime Read(string text)
    {
        if (MonthCodes.TryRead(text.AsSpan(), out int year, out int month) || MonthCodes.TryReadDigits(text.AsSpan(), out year, out month))
            return new ObservedTime(year, month);
        if (ColumnHeadings.Year(text) is > 0 and var alone)
            return new ObservedTime(alone, 0);
        if (MonthCodes.TryReadWithoutYear(text.AsSpan(), out month) || TryReadNumber(text, out month))
            return new ObservedTime(0, month);
        return Quarters.TryRead(text.AsSpan(), out int quarter, out year)
            ? new ObservedTime(year, 0, quarter)
            : ReadDay(text) ?? ReadName(text);
    }

    /// <summary>The same in a column of quarters, which may be mere numbers.</summary>
    public static ObservedTime ReadQuarter(string text)
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

    // A month that is told by its first day, or by its last.
    private static ObservedTime? ReadDay(string text)
    {
        if (text.Length != LengthOfDay || !TryReadExact("yyyy-MM-dd", out DateTime day) && !TryReadExact("dd.MM.yyyy", out day))
            return null;
        bool tellsMonth = day.Day == 1 || day.Day == DateTime.DaysInMonth(day.Year, day.Month);
        return tellsMonth && ColumnHeadings.Year(day.Year.ToString("0000", CultureInfo.InvariantCulture)) > 0
            ? new ObservedTime(day.Year, day.Month)
            : null;

        bool TryReadExact(string format, out DateTime read)
            => DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out read);
    }

    // "Mars", "mars 2024", "mar. 24".
    private static ObservedTime ReadName(string text)
    {
        string name = text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), digits = text.Substring(name.Length);
        int month = MonthNames.NumberOf(name), year = ColumnHeadings.Year(digits.Length == 2 ? "20" + digits : digits);
        return month == 0 || (digits.Length > 0 && year == 0) ? None : new ObservedTime(year, month);
    }
}
