using System.Globalization;

namespace Tilt.Runtime;

public readonly partial struct Count
{
    /// <summary>
    /// The count as text, the same on every culture: <c>414</c>, <c>*</c>, <c>366–369</c>, <c>-3 … 3</c>, <c>≥5</c> or
    /// <c>≤5</c> where one end is open, <c>?</c> for both and for an unreadable cell, nothing for a blank one.
    /// </summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The count as text, its bounds written as a culture wants them.</summary>
    /// <param name="format">A numeric format for each bound, such as <c>N0</c>; null for plain digits.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is no numeric format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string Text(long bound) => bound.ToString(format, formatProvider);

        return (Kind, Lower is null, Upper is null) switch
        {
            (CountKind.Blank, _, _) => "",
            (CountKind.Exact, _, _) => Text(_lower),
            (CountKind.Suppressed, _, _) => "*",
            (CountKind.Unreadable, _, _) or (_, true, true) => "?",
            (_, true, false) => "≤" + Text(_upper),
            (_, false, true) => "≥" + Text(_lower),
            // A dash next to a minus would be read as one.
            _ => Text(_lower) + (_lower < 0 ? " … " : "–") + Text(_upper),
        };
    }

    private static string Invariant(long value) => value.ToString(CultureInfo.InvariantCulture);

    private string Describe() => Kind switch
    {
        CountKind.Blank => "blank",
        CountKind.Suppressed => $"suppressed (*), {Invariant(_lower)} to {Invariant(_upper)}",
        CountKind.Unreadable => "unreadable",
        _ => ToString(),
    };
}
