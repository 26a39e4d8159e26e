using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Tilt.Runtime;

/// <summary>
/// A number of people, known exactly or within bounds. An <see cref="int"/> converts to it; nothing converts out of
/// it, so that code cannot take a <c>*</c> (0..3) for a number. The default value is <see cref="Blank"/>.
/// </summary>
/// <remarks>
/// Arithmetic works on the bounds. They forget where they came from: the difference of a suppressed count and
/// itself is -3..3, not 0.
/// </remarks>
[DebuggerDisplay("{ToString(),nq} ({Kind})")]
public readonly partial struct Count : IEquatable<Count>, IComparable<Count>, IComparable, IFormattable
{
    /// <summary>Counts below this are suppressed: a <c>*</c> is 0..3.</summary>
    public const int SuppressionLimit = 4;

    // Kind and open ends in one byte: with more fields than this, a loop over a table would copy them through memory. An end is
    // open where its flag is set (not where it is not), so that default is 0..0.
    private const byte KindBits = 0x0F;
    private const byte OpenBelow = 0x10;
    private const byte OpenAbove = 0x20;

    private readonly long _lower;
    private readonly long _upper;
    private readonly byte _what;

    private Count(byte what, long lower, long upper) => (_what, _lower, _upper) = (what, lower, upper);

    /// <summary>An empty cell: nothing was observed.</summary>
    public static Count Blank => default;

    /// <summary>A <c>*</c>: 0..3.</summary>
    public static Count Suppressed => new((byte)CountKind.Suppressed, 0, SuppressionLimit - 1);

    /// <summary>A cell that holds something, but no number: 0 or more.</summary>
    public static Count Unreadable => new((byte)CountKind.Unreadable | OpenAbove, 0, 0);

    /// <summary>What is known of the count, and why.</summary>
    public CountKind Kind => (CountKind)(_what & KindBits);

    /// <summary>Whether the number is known.</summary>
    public bool IsExact => Kind == CountKind.Exact;

    /// <summary>Whether this is a <c>*</c>. A sum with one is a range, not a <c>*</c>.</summary>
    public bool IsSuppressed => Kind == CountKind.Suppressed;

    /// <summary>Whether nothing was observed.</summary>
    public bool IsBlank => Kind == CountKind.Blank;

    /// <summary>Whether the cell holds something that is no number.</summary>
    public bool IsUnreadable => Kind == CountKind.Unreadable;

    /// <summary>The least that it can be; null where there is no bound. A blank has 0, as it adds nothing.</summary>
    public long? Lower => (_what & OpenBelow) != 0 ? null : _lower;

    /// <summary>The most that it can be; null where there is no bound. A blank has 0, as it adds nothing.</summary>
    public long? Upper => (_what & OpenAbove) != 0 ? null : _upper;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The count is not exact.</exception>
    public long Value => IsExact
        ? _lower
        : throw new InvalidOperationException(
            $"A count that is not exact has no value: it is {Describe()}. Use Lower and Upper, or TryGetValue.");

    /// <summary>An exact count.</summary>
    /// <param name="value">The number.</param>
    public static Count From(long value) => new((byte)CountKind.Exact, value, value);

    /// <summary>An exact count.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Count(int value) => From(value);

    /// <summary>A count within bounds, both included; exact where they are the same.</summary>
    /// <param name="lower">The least that it can be.</param>
    /// <param name="upper">The most that it can be.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public static Count Between(long lower, long upper) => lower <= upper
        ? Bounded(lower, upper)
        : throw new ArgumentOutOfRangeException(nameof(lower), lower, $"The lower bound is above the upper, {Invariant(upper)}.");

    /// <summary>The count that a packed cell stands for; made for generated code.</summary>
    /// <param name="cell">0 or more, or one of the constants in <see cref="Cell"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cell"/> is negative and no such constant.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Count FromCell(int cell) => cell switch
    {
        >= 0 => From(cell),
        Cell.Suppressed => Suppressed,
        Cell.Blank => Blank,
        Cell.Unreadable => Unreadable,
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "A packed cell is 0 or more, or a constant of Cell."),
    };

    /// <summary>Gets the number if it is known.</summary>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether the count is exact.</returns>
    public bool TryGetValue(out long value)
    {
        value = IsExact ? _lower : 0;
        return IsExact;
    }

    /// <summary>A cell of a table, which has looked at it: it is 0 or more, or a constant of <see cref="Cell"/>.</summary>
    // One way out and no call, so that a loop keeps all of it in registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Count FromChecked(int cell)
    {
        byte what = (byte)CountKind.Exact;
        long lower = cell, upper = cell;
        if (cell < 0)
        {
            lower = 0;
            upper = cell == Cell.Suppressed ? SuppressionLimit - 1 : 0;
            what = cell == Cell.Suppressed ? (byte)CountKind.Suppressed
                : cell == Cell.Blank ? (byte)CountKind.Blank
                : (byte)((byte)CountKind.Unreadable | OpenAbove);
        }

        return new Count(what, lower, upper);
    }

    internal static Count Bounded(long? lower, long? upper)
    {
        if (lower is { } number && lower == upper) return From(number);

        int what = (int)CountKind.Range | (lower is null ? OpenBelow : 0) | (upper is null ? OpenAbove : 0);
        return new Count((byte)what, lower.GetValueOrDefault(), upper.GetValueOrDefault());
    }
}
