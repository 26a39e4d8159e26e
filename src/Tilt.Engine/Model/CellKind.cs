namespace Tilt.Engine.Model;

internal enum CellKind : byte
{
    /// <summary>A published figure.</summary>
    Number,

    /// <summary>Printed <c>*</c>: a count in 0..3 that is withheld to protect people.</summary>
    Suppressed,

    /// <summary>Nothing is printed: no observation.</summary>
    Blank,

    /// <summary>Something is printed that is no number: any count.</summary>
    Unreadable,
}
