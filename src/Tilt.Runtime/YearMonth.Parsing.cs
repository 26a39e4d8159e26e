using System.Diagnostics.CodeAnalysis;

namespace Tilt.Runtime;

/// <content>A month from its text. Culture plays no part.</content>
public readonly partial struct YearMonth
{
    /// <summary>Reads <c>2024-03</c>, as <see cref="ToString()"/> writes it, or <c>2024M03</c>, as statistics banks do.</summary>
    /// <param name="s">The text, with nothing around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no such month.</exception>
    public static YearMonth Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out YearMonth month) ? month : throw new FormatException(IsNone(s));

    /// <summary>Reads <c>2024-03</c>, as <see cref="ToString()"/> writes it, or <c>2024M03</c>, as statistics banks do.</summary>
    /// <param name="s">The text, with nothing around it.</param>
    /// <param name="month">The month; 0001-01 if the text is none.</param>
    /// <returns>Whether the text is a month.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out YearMonth month)
    {
        month = default;
        if (s is not { Length: 7 } || s[4] is not ('-' or 'M')) return false;

        int year = 0, number = 0;
        for (int i = 0; i < 7; i++)
        {
            if (i == 4) continue;
            if (s[i] is not (>= '0' and <= '9')) return false;
            if (i < 4) year = year * 10 + s[i] - '0';
            else number = number * 10 + s[i] - '0';
        }

        if (year == 0 || number is 0 or > 12) return false;
        month = new YearMonth(year, number);
        return true;
    }

    internal static string IsNone(string text) => $"'{text}' is no month, as 2024-03 is.";
}
