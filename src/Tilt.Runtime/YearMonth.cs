using System.Globalization;

namespace Tilt.Runtime;

/// <summary>A month of a year, 0001-01 (the default value) to 9999-12.</summary>
public readonly partial struct YearMonth : IEquatable<YearMonth>, IComparable<YearMonth>, IFormattable
{
    private const int Last = 9999 * 12 - 1;
    private const string Plain = "yyyy-MM";

    // Months since 0001-01: order, distance and the default value are those of the number.
    private readonly int _index;

    /// <summary>A month of a year.</summary>
    /// <param name="year">The year, 1..9999.</param>
    /// <param name="month">The month, 1..12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    public YearMonth(int year, int month)
    {
        if (year is < 1 or > 9999) throw new ArgumentOutOfRangeException(nameof(year), year, "A year is 1..9999.");
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1..12.");
        _index = (year - 1) * 12 + month - 1;
    }

    private YearMonth(int index) => _index = index;

    /// <summary>The year, 1..9999.</summary>
    public int Year => _index / 12 + 1;

    /// <summary>The month, 1..12.</summary>
    public int Month => _index % 12 + 1;

    /// <summary>The first day of the month, at midnight, of no time zone.</summary>
    public DateTime FirstDay => new(Year, Month, 1);

    /// <summary>All months from the first to the last, both included; none if the last comes before the first.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month.</param>
    public static YearMonth[] Range(YearMonth first, YearMonth last)
    {
        var months = new YearMonth[Math.Max(0, first.MonthsUntil(last) + 1)];
        for (int i = 0; i < months.Length; i++) months[i] = new YearMonth(first._index + i);
        return months;
    }

    /// <summary>The month that comes so many months later.</summary>
    /// <param name="months">How many months; negative for earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month would lie outside 0001-01 to 9999-12.</exception>
    public YearMonth AddMonths(int months)
    {
        long index = (long)_index + months;
        return index is >= 0 and <= Last
            ? new YearMonth((int)index)
            : throw new ArgumentOutOfRangeException(nameof(months), months, "The month would lie outside 0001-01 to 9999-12.");
    }

    /// <summary>How many months later the other one is; negative if it is earlier.</summary>
    /// <param name="other">A month.</param>
    public int MonthsUntil(YearMonth other) => other._index - _index;

    /// <summary>Takes it apart.</summary>
    /// <param name="year">The year, 1..9999.</param>
    /// <param name="month">The month, 1..12.</param>
    public void Deconstruct(out int year, out int month) => (year, month) = (Year, Month);

    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => _index.CompareTo(other._index);

    /// <inheritdoc/>
    public bool Equals(YearMonth other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is YearMonth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>The month as <c>2024-03</c>, the same on every culture.</summary>
    public override string ToString() => FirstDay.ToString(Plain, CultureInfo.InvariantCulture);

    /// <summary>The month as text, written as a culture wants it.</summary>
    /// <param name="format">A date format, such as <c>MMMM yyyy</c>; null or empty for <c>2024-03</c> on every culture.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is no date format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) ? ToString() : FirstDay.ToString(format, formatProvider);

    /// <summary>Whether both are the same month.</summary>
    /// <param name="left">A month.</param>
    /// <param name="right">A month.</param>
    public static bool operator ==(YearMonth left, YearMonth right) => left._index == right._index;

    /// <summary>Whether they are different months.</summary>
    /// <param name="left">A month.</param>
    /// <param name="right">A month.</param>
    public static bool operator !=(YearMonth left, YearMonth right) => left._index != right._index;

    /// <summary>Whether the left is earlier.</summary>
    /// <param name="left">A month.</param>
    /// <param name="right">A month.</param>
    public static bool operator <(YearMonth left, YearMonth right) => left._index < right._index;

    /// <summary>Whether the left is later.</summary>
    /// <param name="left">A month.</param>
    /// <param name="right">A month.</param>
    public static bool operator >(YearMonth left, YearMonth right) => left._index > right._index;

    /// <summary>Whether the left is not later.</summary>
    /// <param name="left">A month.</param>
    /// <param name="right">A month.</param>
    public static bool operator <=(YearMonth left, YearMonth right) => left._index <= right._index;

    /// <summary>Whether the left is not earlier.</summary>
    /// <param name="left">A month.</param>
    /// <param name="right">A month.</param>
    public static bool operator >=(YearMonth left, YearMonth right) => left._index >= right._index;
}
