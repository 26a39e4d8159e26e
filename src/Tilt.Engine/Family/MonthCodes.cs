namespace Tilt.Engine.Family;

/// <summary>Months as machines write them.</summary>
internal static class MonthCodes
{
    /// <summary>"2024M01", "2024-01", "2024/01", "01.2024": nothing else looks so.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int year, out int month)
    {
        (year, month) = (0, 0);
        if (text.Length != 7)
            return false;
        if (text[4] is 'M' or 'm' or '-' or '/')
            (year, month) = (Number(text.Slice(0, 4)), Number(text.Slice(5)));
        else if (text[2] is '.' or '-' or '/')
            (year, month) = (Number(text.Slice(3)), Number(text.Slice(0, 2)));
        return IsMonth(year, month);
    }

    /// <summary>"202401": by itself it may be a figure.</summary>
    public static bool TryReadDigits(ReadOnlySpan<char> text, out int year, out int month)
    {
        (year, month) = text.Length == 6 ? (Number(text.Slice(0, 4)), Number(text.Slice(4))) : (0, 0);
        return IsMonth(year, month);
    }

    /// <summary>"M01": of some year.</summary>
    public static bool TryReadWithoutYear(ReadOnlySpan<char> text, out int month)
    {
        month = text.Length == 3 && (text[0] is 'M' or 'm') ? Number(text.Slice(1)) : 0;
        return month is >= 1 and <= 12;
    }

    private static bool IsMonth(int year, int month) => year is >= 1900 and <= 2099 && month is >= 1 and <= 12;

    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits)
        {
            if (c is not (>= '0' and <= '9'))
                return 0;
            number = (number * 10) + c - '0';
        }

        return number;
    }
}
