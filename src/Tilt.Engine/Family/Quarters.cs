using System.Globalization;

namespace Tilt.Engine.Family;

/// <summary>Quarters of a year: "1. kvartal 2024", "K1", "2024K1", "2024-Q1".</summary>
internal static class Quarters
{
    /// <summary>No name of a quarter is longer.</summary>
    private const int MostLetters = 20;

    private const int InYear = 4;

    /// <summary>Whether it is worth to look closer: hardly any figure or heading is.</summary>
    public static bool MayBe(ReadOnlySpan<char> text)
        => text.Length is > 1 and <= MostLetters && text.IndexOfAny("kKqQ".AsSpan()) >= 0
            && text.IndexOfAny("1234".AsSpan()) >= 0;

    /// <param name="year">0 where it does not say.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int quarter, out int year)
    {
        (quarter, year) = (0, 0);
        if (!MayBe(text))
            return false;
        bool isNamed = false;
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            if (at > start)
            {
                if (isNamed || !IsWord(text.Slice(start, at - start)))
                    return false;
                isNamed = true;
                continue;
            }

            while (at < text.Length && text[at] is >= '0' and <= '9') at++;
            if (at == start + 1 && quarter == 0 && text[start] is >= '1' and <= '4')
                quarter = text[start] - '0';
            else if (at == start + 4 && year == 0)
                year = ColumnHeadings.Year(text.Slice(start, 4));
            else if (at > start || text[at] is not (' ' or '.' or '-' or '/' or ':' or ',' or '\u00A0'))
                return false;
            at += at == start ? 1 : 0;
        }

        return isNamed && quarter > 0;
    }

    /// <summary>What a column is called that holds a quarter: <c>Kvartal1</c> in code, or <c>Kvartal1År2023</c>.</summary>
    /// <param name="year">0 where it need not be said.</param>
    public static string Label(int quarter, int year)
    {
        string label = $"Kvartal {quarter.ToString(CultureInfo.InvariantCulture)}";
        return year == 0 ? label : $"{label} år {year.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Whether a column's label is that of a quarter.</summary>
    public static bool IsLabel(string label)
        => label.StartsWith("Kvartal ", StringComparison.Ordinal)
            && TryRead(label.AsSpan(0, Math.Min(label.Length, "Kvartal 1".Length)), out _, out _);

    /// <summary>A quarter's number among those of all years, by its column's label.</summary>
    /// <param name="ofReport">Its year where the label need not say it.</param>
    public static int NumberOf(string label, int ofReport)
    {
        int year = ColumnHeadings.Year(label.AsSpan(Math.Max(0, label.Length - "2024".Length)));
        return ((year > 0 ? year : ofReport) * InYear) + label["Kvartal ".Length] - '1';
    }

    private static bool IsWord(ReadOnlySpan<char> word) => Is(word, "k") || Is(word, "q") || Is(word, "kv") || Is(word, "kvartal");

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
