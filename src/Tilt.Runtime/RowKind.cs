namespace Tilt.Runtime;

/// <summary>What a row is to the total of its table.</summary>
internal enum RowKind : byte
{
    /// <summary>One of those that add up to it.</summary>
    Part,

    /// <summary>It itself.</summary>
    Total,

    /// <summary>The sum of some of its parts.</summary>
    Subtotal,

    /// <summary>A part of a part.</summary>
    OfWhich,
}
