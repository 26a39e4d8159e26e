using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>What NAV withholds to protect people (Statistikkloven § 7-1): it prints <c>*</c> for a count that is too small.</summary>
internal static class Suppression
{
    /// <summary>The largest count that is withheld.</summary>
    public const int Most = 3;

    /// <summary>What stands for a count that is withheld for the sake of another, where a publisher does as an audit advises.</summary>
    public const string FurtherMark = ":";

    /// <summary>The largest count that a cell can stand for.</summary>
    public static int MostOf(Cell cell) => cell.Kind == CellKind.Suppressed ? Most : cell.Count;

    /// <summary>What is done with such counts, as notes say it; and what says of a note that it is about them.</summary>
    private static readonly string[] deeds = ["erstatt", "vises ikke", "ikke vist", "prikk", "skjul", "undertryk", "anonymiser", "utelat"];

    private static readonly string[] reasons = ["mindre enn", "lavere enn", "færre enn", "under 4", "personvern", "små tall", "1-3", "1–3"];

    /// <summary>How far apart both may stand: within a sentence or two.</summary>
    private const int MostApart = 160;

    /// <summary>Whether a text says in words that small counts are withheld: "Verdier mindre enn 4 er erstattet med «*»".</summary>
    public static bool IsSaidIn(string text)
    {
        foreach (string deed in deeds)
        {
            for (int at = 0; (at = text.IndexOf(deed, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += deed.Length)
            {
                int start = Math.Max(0, at - MostApart), length = Math.Min(text.Length, at + MostApart) - start;
                if (Array.Exists(reasons, reason => text.IndexOf(reason, start, length, StringComparison.OrdinalIgnoreCase) >= 0))
                    return true;
            }
        }

        return false;
    }
}
