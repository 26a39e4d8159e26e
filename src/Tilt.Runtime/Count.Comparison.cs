namespace Tilt.Runtime;

public readonly partial struct Count
{
    /// <summary>Whether both are the same number; null where the bounds do not decide, or one is blank.</summary>
    /// <param name="left">A count.</param>
    /// <param name="right">A count.</param>
    public static bool? operator ==(Count left, Count right) => Same(left, right);

    /// <summary>Whether they are different numbers; null where the bounds do not decide, or one is blank.</summary>
    /// <param name="left">A count.</param>
    /// <param name="right">A count.</param>
    public static bool? operator !=(Count left, Count right) => !Same(left, right);

    /// <summary>Whether the left is less; null where the bounds do not decide, or one is blank.</summary>
    /// <param name="left">A count.</param>
    /// <param name="right">A count.</param>
    public static bool? operator <(Count left, Count right) => Less(left, right);

    /// <summary>Whether the left is more; null where the bounds do not decide, or one is blank.</summary>
    /// <param name="left">A count.</param>
    /// <param name="right">A count.</param>
    public static bool? operator >(Count left, Count right) => Less(right, left);

    /// <summary>Whether the left is not more; null where the bounds do not decide, or one is blank.</summary>
    /// <param name="left">A count.</param>
    /// <param name="right">A count.</param>
    public static bool? operator <=(Count left, Count right) => !Less(right, left);

    /// <summary>Whether the left is not less; null where the bounds do not decide, or one is blank.</summary>
    /// <param name="left">A count.</param>
    /// <param name="right">A count.</param>
    public static bool? operator >=(Count left, Count right) => !Less(left, right);

    /// <summary>
    /// Whether the same is known of both: kind and bounds. That does not make them the same number, so
    /// two <c>*</c> are equal here, where <c>==</c> gives null; a range 0..3 equals no <c>*</c>.
    /// </summary>
    /// <param name="other">A count.</param>
    public bool Equals(Count other) => Kind == other.Kind && Lower == other.Lower && Upper == other.Upper;

    /// <inheritdoc cref="Equals(Count)"/>
    /// <param name="obj">Any object.</param>
    public override bool Equals(object? obj) => obj is Count other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Lower, Upper).GetHashCode();

    // A comparison with an open end (null) is false, which is right: an open end decides nothing.
    private static bool? Less(Count left, Count right) =>
        left.IsBlank || right.IsBlank ? null
        : left.Upper < right.Lower ? true
        : left.Lower >= right.Upper ? false
        : null;

    private static bool? Same(Count left, Count right) =>
        Less(left, right) is true || Less(right, left) is true ? false
        : left.IsExact && right.IsExact ? true
        : null;
}
