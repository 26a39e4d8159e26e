using System.Globalization;

namespace Tilt.Conversion.Sheets;

/// <summary>A cell's value as text, as far as the cell shows it.</summary>
internal static class CellValue
{
    /// <param name="areMonths">Whether a date stands for its month.</param>
    /// <returns>Null where the cell shows nothing of it, or nobody knows what.</returns>
    public static string? Text(object value, CellFormat format, bool areMonths) => value switch
    {
        string text => Shown(CellText.OneLine(text), format),
        DateTime date => Date(date, !format.ShowsDay || (areMonths && date.Day == 1)),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        bool truth => truth ? "TRUE" : "FALSE",
        IConvertible number => ShownFigure.Text(number.ToDouble(CultureInfo.InvariantCulture), format),
        _ => CellText.OneLine(value.ToString() ?? ""),
    };

    private static string? Shown(string text, CellFormat format)
    {
        if (text.Length == 0 || format.IsPlain)
            return Quoted(text);
        return format.Show(text) is { Length: > 0 } shown ? Quoted(shown) : null;
    }

    private static string Date(DateTime date, bool isMonth)
        => date.ToString(isMonth ? "yyyy-MM" : "dd.MM.yyyy", CultureInfo.InvariantCulture);

    // A quote at the beginning would begin a cell that goes on to the next quote, as a sheet writes it when it is saved as text.
    private static string Quoted(string text)
        => text.Length > 0 && text[0] == '"' ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
}
