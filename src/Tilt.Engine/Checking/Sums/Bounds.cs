using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>The integers that a count can be.</summary>
internal readonly record struct Bounds(long Low, long High)
{
    /// <summary>More people than there are; sums of many such still fit a long.</summary>
    public const long Unbounded = 1L << 40;

    /// <summary>A bound above this was made from an unbounded one, and says nothing.</summary>
    public const long MostPeople = 1_000_000_000;

    public static readonly Bounds Any = new(0, Unbounded);

    /// <summary>A count that is withheld.</summary>
    public static readonly Bounds Hidden = new(0, Suppression.Most);

    public bool IsEmpty => Low > High;

    public bool IsFixed => Low == High;

    public static Bounds Exactly(long value) => new(value, value);

    public static Bounds Of(Cell cell) => cell.Kind switch
    {
        CellKind.Number => Exactly(cell.Count),
        CellKind.Suppressed => Hidden,
        CellKind.Blank => Exactly(0),
        _ => Any,
    };

    public Bounds And(Bounds other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    public Bounds Or(Bounds other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    public bool Contains(long value) => Low <= value && value <= High;
}
