using System.Globalization;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading;

/// <summary>
/// Reads what is printed in a cell of percentages: "12,5 %". Comma and point are both the decimal sign, since a share has
/// no thousands; whatever the culture.
/// </summary>
internal static class ShareText
{
    /// <summary>A decimal holds 28 digits; more than this no tool writes.</summary>
    private const int MostDigits = 24;

    private const char Minus = '\u2212';

    public static Share Parse(ReadOnlySpan<char> text)
    {
        Cell cell = CellText.Parse(text);
        if (cell == Cell.Suppressed)
            return Share.Suppressed;
        if (cell == Cell.Blank)
            return Share.Blank;

        text = WithoutPercent(text);
        bool negative = false;
        if (!text.IsEmpty && (text[0] is '-' or '+' or Minus))
        {
            negative = text[0] != '+';
            text = text.Slice(1);
        }
        else if (Entities.TryRead(text, out int length, out char meant) && meant == Minus)
        {
            negative = true;
            text = text.Slice(length);
        }

        int whole = CountDigits(text);
        int decimals = 0;
        if (whole < text.Length && text[whole] is ',' or '.')
            decimals = CountDigits(text.Slice(whole + 1));

        bool isNumber = whole > 0 && whole + decimals <= MostDigits && (whole == 1 || text[0] != '0')
            && text.Length == whole + (decimals > 0 ? decimals + 1 : 0);
        return isNumber ? new Share(CellKind.Number, Value(text, whole, decimals, negative)) : Share.Unreadable;
    }

    private static decimal Value(ReadOnlySpan<char> text, int whole, int decimals, bool negative)
    {
        string digits = text.Slice(0, whole).ToString();
        if (decimals > 0)
            digits = $"{digits}.{text.Slice(whole + 1).ToString()}".TrimEnd('0').TrimEnd('.');
        decimal value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return negative && value != 0 ? -value : value;
    }

    private static ReadOnlySpan<char> WithoutPercent(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[text.Length - 1] != '%')
            return text;
        text = text.Slice(0, text.Length - 1);
        while (!text.IsEmpty)
        {
            if (CellText.IsSpace(text[text.Length - 1]))
                text = text.Slice(0, text.Length - 1);
            else if (Entities.SpaceAtEnd(text) is > 0 and var entity)
                text = text.Slice(0, text.Length - entity);
            else
                break;
        }

        return text;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && text[count] is >= '0' and <= '9') count++;
        return count;
    }
}
