using System.Globalization;

namespace Tilt.Conversion.Sheets;

/// <summary>
/// A number as its cell shows it. Its value is taken where the cell shows that, rounded or not, as a sheet knows a mean better than it
/// prints it. Where a sign or nothing is shown in its place, or a word beside it, that is what was published.
/// </summary>
internal static class ShownFigure
{
    // Beyond it a number has no digits for its ones, and is no count.
    private const double MostExact = 1e15;

    // Of what a sheet has worked out: 1516.0000000001.
    private const decimal Noise = 0.000_000_01m;

    private static readonly char[] digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <returns>Null where the cell shows nothing, or nobody knows what.</returns>
    public static string? Text(double value, CellFormat format)
    {
        if (format.IsPlain)
            return Plain(value, format.IsPercent, format.HasDecimals);
        if (format.Show(value) is not { Length: > 0 } shown)
            return null;
        int first = shown.IndexOfAny(digits), last = shown.LastIndexOfAny(digits);
        if (first < 0)
            return IsNoughtAsDash(value, shown, format) ? "0" : shown;

        string figure = string.Concat(shown.Substring(first, last + 1 - first).Where(c => c != ',' && !char.IsWhiteSpace(c)));
        string before = shown.Substring(0, first).TrimEnd('(', '-', '+', ' ');
        string after = shown.Substring(last + 1).TrimStart('.', ')', '-', ' ');
        if (!IsOf(figure, value, format, after))
            return shown;
        bool isPercent = after == "%" && format.IsPercent;
        bool isCode = figure.Length > 1 && figure[0] == '0' && figure.IndexOf('.') < 0;
        string text = isCode ? figure : Plain(value, isPercent, figure.IndexOf('.') >= 0 && figure.IndexOf('E') < 0);
        return isPercent ? text : $"{before} {text} {after}".Trim();
    }

    // Fifteen digits are what a sheet knows of a number, and what the decimal takes of it: 413.99999999999994 is 414.
    private static string Plain(double value, bool isPercent, bool hasDecimals)
    {
        if (!(Math.Abs(value) < MostExact))
            return value.ToString("R", CultureInfo.InvariantCulture);
        decimal number = (decimal)value * (isPercent ? 100 : 1), whole = decimal.Round(number);
        if (Math.Abs(number - whole) < Noise)
            number = whole;
        string text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        int point = text.IndexOf('.');
        if (point < 0 && hasDecimals)
            text += ".0";

        // Three decimals might be thousands.
        else if (point > 0 && text.Length - point == 4)
            text += "0";
        return isPercent ? text + " %" : text;
    }

    /// <summary>Whether the digits that are shown are the value's: those of "&lt;4" are not.</summary>
    private static bool IsOf(string figure, double value, CellFormat format, string after)
    {
        if (!decimal.TryParse(figure, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal shown)
            || Math.Abs(value) >= MostExact)
        {
            return double.TryParse(figure, NumberStyles.Float, CultureInfo.InvariantCulture, out double scientific)
                && Math.Abs(scientific - Math.Abs(value)) <= 0.1 * Math.Abs(value);
        }

        decimal size = (decimal)Math.Abs(value) * (format.IsPercent && after == "%" ? 100 : 1);
        int point = figure.IndexOf('.');
        decimal half = 0.5m;
        for (int i = point < 0 ? figure.Length : point + 1; i < figure.Length; i++)
            half /= 10;
        return IsRounded(shown, half)
            || (format.ShowsThousands && (IsRounded(shown * 1_000, half * 1_000) || IsRounded(shown * 1_000_000, half * 1_000_000)));

        bool IsRounded(decimal shown, decimal half) => Math.Abs(shown - size) <= half + Noise;
    }

    // As accounts print a nought. Where a dash stands for other figures too, it hides them.
    private static bool IsNoughtAsDash(double value, string shown, CellFormat format)
        => value == 0 && shown is "-" or "\u2013" or "\u2014" && format.Show(1.0) != shown;
}
