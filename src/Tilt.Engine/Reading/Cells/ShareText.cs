using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Cells;

/// <summary>
/// Reads what is printed in a cell of percentages: "12,5 %". Comma and point are both the decimal sign, since a share has
/// no thousands; whatever the culture.
/// </summary>
internal static class ShareText
{
    /// <summary>As many as a <see cref="decimal"/> has.</summary>
    private const int MostDecimals = 28;

    /// <summary>From here on a zero more would be a digit more than a cell has.</summary>
    private const long MostBeforeZero = 10_000_000_000_000_000;

    public static Cell Parse(ReadOnlySpan<char> text)
    {
        Cell cell = ParsePlain(text);
        return cell == Cell.Unreadable && Characters.Plain(text) is { } plain ? ParsePlain(plain.AsSpan()) : cell;
    }

    private static Cell ParsePlain(ReadOnlySpan<char> text)
    {
        if (FigureText.Parse(text) is { IsNumber: false } cell && cell != Cell.Unreadable)
            return cell;

        text = WithoutPercent(text);
        bool negative = false;
        if (!text.IsEmpty && (text[0] is '-' or '+' or Characters.Minus))
        {
            negative = text[0] != '+';
            text = text.Slice(1);
        }
        else if (Entities.TryRead(text, out int length, out string meant) && meant[0] is '-' or Characters.Minus)
        {
            negative = true;
            text = text.Slice(length);
        }

        text = WithoutExponent(text, out int exponent);
        int whole = CountDigits(text);
        int decimals = 0;
        if (whole < text.Length && text[whole] is ',' or '.')
            decimals = CountDigits(text.Slice(whole + 1));

        bool isNumber = whole > 0 && whole + decimals <= Cell.MostDigits && (whole == 1 || text[0] != '0')
            && text.Length == whole + (decimals > 0 ? decimals + 1 : 0);
        if (!isNumber)
            return Cell.Unreadable;
        long digits = 0;
        foreach (char c in text)
            digits = c is >= '0' and <= '9' ? (digits * 10) + c - '0' : digits;
        for (; exponent > 0 && digits < MostBeforeZero; exponent--)
            digits *= 10;
        decimals -= exponent;
        return decimals is >= 0 and <= MostDecimals ? Cell.OfShare(negative ? -digits : digits, decimals) : Cell.Unreadable;
    }

    // "400000e-6", as a sheet's cell may say 0.4.
    private static ReadOnlySpan<char> WithoutExponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        int at = text.IndexOfAny('e', 'E');
        if (at <= 0)
            return text;
        ReadOnlySpan<char> digits = text.Slice(at + 1);
        bool isNegative = !digits.IsEmpty && digits[0] == '-';
        if (isNegative || (!digits.IsEmpty && digits[0] == '+'))
            digits = digits.Slice(1);
        if (digits.Length is 0 or > 2 || CountDigits(digits) != digits.Length)
            return text;
        foreach (char c in digits)
            exponent = (exponent * 10) + c - '0';
        exponent = isNegative ? -exponent : exponent;
        return text.Slice(0, at);
    }

    private static ReadOnlySpan<char> WithoutPercent(ReadOnlySpan<char> text)
    {
        if (text[text.Length - 1] != '%')
            return text;
        text = text.Slice(0, text.Length - 1);
        while (!text.IsEmpty)
        {
            if (FigureText.IsSpace(text[text.Length - 1]))
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
