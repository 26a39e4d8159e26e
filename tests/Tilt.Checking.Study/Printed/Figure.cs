using System.Globalization;

namespace Tilt.Checking.Study.Printed;

/// <summary>How figures are printed.</summary>
internal static class Figure
{
    public const string Star = "*";

    /// <summary>Counts from here on are printed in any report.</summary>
    public const int Limit = 4;

    private static readonly NumberFormatInfo format = new() { NumberGroupSeparator = " " };

    public static string Print(long figure) => figure.ToString("#,0", format);

    /// <summary>Groups digits as print does; null where they are no number as print has them.</summary>
    public static string? Group(string digits)
        => digits.Length is > 0 and < 10 && (digits.Length == 1 || digits[0] != '0')
            ? Print(long.Parse(digits, CultureInfo.InvariantCulture))
            : null;

    public static string Digits(string text) => text.Replace(" ", "");

    public static bool IsNumber(string text) => text.Length > 0 && Digits(text).All(char.IsAsciiDigit);

    public static long Read(string text) => long.Parse(Digits(text), CultureInfo.InvariantCulture);
}
