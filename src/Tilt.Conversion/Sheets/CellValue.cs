using System.Globalization;

namespace Tilt.Conversion.Sheets;

/// <summary>A cell's value as text: figures are what they are, whatever of them is shown.</summary>
internal static class CellValue
{
    // Beyond it a number has no digits for its ones, and is no count.
    private const double MostExact = 1e15;

    /// <param name="format">How the cell shows its number; null where that is not said.</param>
    /// <param name="areMonths">Whether a date stands for its month.</param>
    public static string Text(object value, string? format, bool areMonths) => value switch
    {
        string text => Quoted(CellText.OneLine(text)),
        DateTime date => Date(date, !ShowsDay(format) || (areMonths && date.Day == 1)),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        bool truth => truth ? "TRUE" : "FALSE",
        IConvertible number => Number(number.ToDouble(CultureInfo.InvariantCulture), IsPercent(format)),
        _ => CellText.OneLine(value.ToString() ?? ""),
    };

    // Fifteen digits are what a sheet knows of a number, and what the decimal takes of it: 413.99999999999994 is 414.
    private static string Number(double value, bool isPercent)
    {
        if (!(Math.Abs(value) < MostExact))
            return value.ToString("R", CultureInfo.InvariantCulture);
        decimal number = (decimal)value * (isPercent ? 100 : 1);
        string text = number.ToString("0.############################", CultureInfo.InvariantCulture);

        // Three decimals might be thousands.
        int point = text.IndexOf('.');
        if (point > 0 && text.Length - point == 4)
            text += "0";
        return isPercent ? text + " %" : text;
    }

    private static string Date(DateTime date, bool isMonth)
        => date.ToString(isMonth ? "yyyy-MM" : "dd.MM.yyyy", CultureInfo.InvariantCulture);

    // "mmm yyyy" does not; a letter in quotes or behind a backslash is shown as it is.
    private static bool ShowsDay(string? format) => format is null || Unquoted(format).IndexOfAny(['d', 'D']) >= 0;

    private static bool IsPercent(string? format) => format is not null && Unquoted(format).IndexOf('%') >= 0;

    private static string Unquoted(string format)
    {
        var shown = new System.Text.StringBuilder(format.Length);
        bool isQuoted = false;
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] == '\\')
                i++;
            else if (format[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted)
                shown.Append(format[i]);
        }

        return shown.ToString();
    }

    // A quote at the beginning would begin a cell that goes on to the next quote, as a sheet writes it when it is saved as text.
    private static string Quoted(string text)
        => text.Length > 0 && text[0] == '"' ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
}
