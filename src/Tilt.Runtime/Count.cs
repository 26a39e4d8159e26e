using System.ComponentModel;
using System.Diagnostics;

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
public readonly partial struct Count : IEquatable<Count>, IFormattable
{
    /// <summary>Counts below this are suppressed: a <c>*</c> is 0..3.</summary>
    public const int SuppressionLimit = 4;

    // Flags say which end is open (not which is there), so that default is 0..0.
    private readonly long _lower;
    private readonly long _upper;
    private readonly bool _openBelow;
    private readonly bool _openAbove;

    private Count(CountKind kind, long? lower, long? upper)
    {
        Kind = kind;
        _lower = lower.GetValueOrDefault();
        _upper = upper.GetValueOrDefault();
        _openBelow = lower is null;
        _openAbove = upper is null;
    }

    /// <summary>An empty cell: nothing was observed.</summary>
    public static Count Blank => default;

    /// <summary>A <c>*</c>: 0..3.</summary>
    public static Count Suppressed => new(CountKind.Suppressed, 0, SuppressionLimit - 1);

    /// <summary>A cell that holds something, but no number: 0 or more.</summary>
    public static Count Unreadable => new(CountKind.Unreadable, 0, null);

    /// <summary>What is known of the count, and why.</summary>
    public CountKind Kind { get; }

    /// <summary>Whether the number is known.</summary>
    public bool IsExact => Kind == CountKind.Exact;

    /// <summary>Whether this is a <c>*</c>. A sum with one is a range, not a <c>*</c>.</summary>
    public bool IsSuppressed => Kind == CountKind.Suppressed;

    /// <summary>Whether nothing was observed.</summary>
    public bool IsBlank => Kind == CountKind.Blank;

    /// <summary>Whether the cell holds something that is no number.</summary>
    public bool IsUnreadable => Kind == CountKind.Unreadable;

    /// <summary>The least that it can be; null where there is no bound. A blank has 0, as it adds nothing.</summary>
    public long? Lower => _openBelow ? null : _lower;

    /// <summary>The most that it can be; null where there is no bound. A blank has 0, as it adds nothing.</summary>
    public long? Upper => _openAbove ? null : _upper;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The count is not exact.</exception>
    public long Value => IsExact
        ? _lower
        : throw new InvalidOperationException(
            $"A count that is not exact has no value: it is {Describe()}. Use Lower and Upper, or TryGetValue.");

    /// <summary>An exact count.</summary>
    /// <param name="value">The number.</param>
    public static Count From(long value) => new(CountKind.Exact, value, value);

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

    private static Count Bounded(long? lower, long? upper) =>
        new(lower is not null && lower == upper ? CountKind.Exact : CountKind.Range, lower, upper);
}
