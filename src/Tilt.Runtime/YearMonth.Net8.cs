using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Tilt.Runtime;

/// <content>What newer frameworks ask of a value that is bound, parsed and written.</content>
public readonly partial struct YearMonth : ISpanParsable<YearMonth>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <inheritdoc cref="TryParse(string, out YearMonth)"/>
    /// <param name="s">The text, with nothing around it.</param>
    /// <param name="provider">Plays no part.</param>
    /// <param name="result">The month; 0001-01 if the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out YearMonth result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, out YearMonth)"/>
    /// <param name="s">The text, with nothing around it.</param>
    /// <param name="provider">Plays no part.</param>
    /// <param name="result">The month; 0001-01 if the text is none.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out YearMonth result)
    {
        result = default;
        return s.Length == 7 && TryParse(s.ToString(), out result);
    }

    static YearMonth IParsable<YearMonth>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static YearMonth ISpanParsable<YearMonth>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        format.IsEmpty
            ? FirstDay.TryFormat(destination, out charsWritten, Plain, CultureInfo.InvariantCulture)
            : FirstDay.TryFormat(destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        format.IsEmpty
            ? FirstDay.TryFormat(utf8Destination, out bytesWritten, Plain, CultureInfo.InvariantCulture)
            : FirstDay.TryFormat(utf8Destination, out bytesWritten, format, provider);
}
