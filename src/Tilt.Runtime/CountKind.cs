namespace Tilt.Runtime;

/// <summary>What is known of a <see cref="Count"/>, and why.</summary>
public enum CountKind
{
    /// <summary>The cell is empty: nothing was observed. It adds nothing to a sum.</summary>
    Blank = 0,

    /// <summary>The number is known.</summary>
    Exact,

    /// <summary>The cell is a <c>*</c>: the number is 0..3 and is withheld to protect people.</summary>
    Suppressed,

    /// <summary>Something stands in the cell, but it is no number: 0 or more.</summary>
    Unreadable,

    /// <summary>The number lies within bounds; what arithmetic makes of counts that are not all exact.</summary>
    Range,
}
