using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Tilt.Runtime;

/// <summary>
/// What part of a whole a count is, known exactly or within bounds: a fraction, where 0.25 is a quarter (25 %). The default value is
/// nothing known.
/// </summary>
/// <remarks>A percentage that a report prints is none: it stands in <see cref="Row.Share(string)"/>, as printed.</remarks>
[SuppressMessage("Design", "CA1036", Justification = NoOperators)]
[SuppressMessage("Usage", "CA2231", Justification = NoOperators)]
public readonly partial struct Share : IEquatable<Share>, IComparable<Share>, IComparable, IFormattable
{
    private const string NoOperators = "Of two shares within bounds, a true or false would claim what is not known: Lower and Upper tell.";

    internal Share(decimal? lower, decimal? upper) => (Lower, Upper) = (lower, upper);

    /// <summary>The least that it can be, as a fraction; null where nothing says so.</summary>
    public decimal? Lower { get; }

    /// <summary>The most that it can be, as a fraction; null where nothing says so.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether the share is known.</summary>
    public bool IsExact => Lower is not null && Lower == Upper;

    /// <summary>
    /// What share a part is of its whole. Exact where both are, or where the part is 0; else from the least part of the largest whole to
    /// the largest part of the least. A count that may be less than its whole is taken for a part of it, so that its share is 1 at most: of
    /// a <c>*</c>, a 2 is 0.667 to 1. Where that would leave one share alone, it would tell what a <c>*</c> hides: of one, a 3 is 1 to 3.
    /// </summary>
    /// <param name="part">A count.</param>
    /// <param name="whole">
    /// What it is a part of. Nothing has a share of nothing: nothing is known where it is 0, below or blank, and where it may be 0, what is
    /// said holds if it is not.
    /// </param>
    public static Share Of(Count part, Count whole)
    {
        if (part.IsBlank || whole.IsBlank || whole.Upper <= 0) return default;

        // People are counted in ones: where there is a whole, it is 1 at least.
        decimal least = Math.Max(whole.Lower ?? 1, 1);
        decimal? lower = part.Lower is not { } from ? null
            : from < 0 ? from / least
            : whole.Upper is { } most ? from / (decimal)most
            : 0;
        decimal? upper = part.Upper is not { } to ? null
            : to >= 0 ? to / least
            : whole.Upper is { } largest ? to / (decimal)largest
            : 0;
        bool canBePart = part.Lower >= 0 && !(part.Lower >= whole.Upper);
        return new Share(lower, canBePart && !(upper <= 1) ? 1 : upper);
    }

    /// <summary>Gets the share if it is known.</summary>
    /// <param name="value">The share as a fraction, or 0.</param>
    /// <returns>Whether it is exact.</returns>
    public bool TryGetValue(out decimal value)
    {
        value = IsExact ? Lower.GetValueOrDefault() : 0;
        return IsExact;
    }

    /// <summary>Whether the same is known of both. That does not make them the same share.</summary>
    /// <param name="other">A share.</param>
    public bool Equals(Share other) => Lower == other.Lower && Upper == other.Upper;

    /// <inheritdoc cref="Equals(Share)"/>
    /// <param name="obj">Any object.</param>
    public override bool Equals(object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Lower, Upper).GetHashCode();

    /// <summary>
    /// Which comes first in a sorted list: what nothing is known of, then by <see cref="Lower"/> and by <see cref="Upper"/>. An order, and
    /// no claim of size.
    /// </summary>
    /// <param name="other">A share.</param>
    /// <returns>Below 0 if this comes before the other, above 0 if after it.</returns>
    public int CompareTo(Share other)
    {
        bool isKnown = Lower is not null || Upper is not null, isOtherKnown = other.Lower is not null || other.Upper is not null;
        int order = isKnown.CompareTo(isOtherKnown);
        if (order == 0) order = Nullable.Compare(Lower, other.Lower);
        if (order == 0) order = (Upper is null).CompareTo(other.Upper is null);
        return order != 0 ? order : Nullable.Compare(Upper, other.Upper);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Share other => CompareTo(other),
        _ => throw new ArgumentException("A share is compared with shares.", nameof(obj)),
    };

    /// <summary>
    /// The share in per cent with one decimal, the same on every culture: <c>7.1 %</c>, <c>6.5 %–7.1 %</c>, <c>≥ 5.0 %</c> or
    /// <c>≤ 5.0 %</c> where one end is open, <c>?</c> where nothing is known.
    /// </summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The share as text, its bounds written as a culture wants them.</summary>
    /// <param name="format">A numeric format for each bound, such as <c>P0</c> or <c>0.000</c>; null for <c>P1</c>.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is no numeric format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string Text(decimal bound) => bound.ToString(string.IsNullOrEmpty(format) ? "P1" : format, formatProvider);

        return (Lower, Upper) switch
        {
            (null, null) => "?",
            ({ } lower, null) => "≥ " + Text(lower),
            (null, { } upper) => "≤ " + Text(upper),
            ({ } lower, { } upper) when lower == upper => Text(lower),
            // A dash next to a minus would be read as one.
            ({ } lower, { } upper) => Text(lower) + (lower < 0 ? " … " : "–") + Text(upper),
        };
    }
}
