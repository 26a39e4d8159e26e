namespace Tilt.Engine.Family;

/// <summary>What NAV withholds to protect people (Statistikkloven § 7-1): it prints <c>*</c> for a count that is too small.</summary>
internal static class Suppression
{
    /// <summary>The largest count that is withheld.</summary>
    public const int Most = 3;
}
