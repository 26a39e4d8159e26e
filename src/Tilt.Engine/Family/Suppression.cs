using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>What NAV withholds to protect people (Statistikkloven § 7-1): it prints <c>*</c> for a count that is too small.</summary>
internal static class Suppression
{
    /// <summary>The largest count that is withheld.</summary>
    public const int Most = 3;

    /// <summary>The largest count that a cell can stand for.</summary>
    public static int MostOf(Cell cell) => cell.Kind == CellKind.Suppressed ? Most : cell.Count;
}
