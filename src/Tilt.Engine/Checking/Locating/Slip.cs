using System.Globalization;

namespace Tilt.Engine.Checking.Locating;

/// <summary>What fingers and scanners do to a number.</summary>
internal static class Slip
{
    /// <summary>
    /// Whether a printed number can be a slip of the right one: a digit changed, dropped, put in or doubled, two neighbours swapped,
    /// a group of three lost.
    /// </summary>
    public static bool IsPlausible(long printed, long right)
    {
        string a = printed.ToString(CultureInfo.InvariantCulture), b = right.ToString(CultureInfo.InvariantCulture);
        if (a == b)
            return false;
        if (a.Length == b.Length)
            return DiffersInOne(a, b) || IsSwap(a, b);

        (string shorter, string longer) = a.Length < b.Length ? (a, b) : (b, a);
        bool leadingGroup = shorter.Length % 3 == 0 && longer.Length - shorter.Length <= 3
            && longer.EndsWith(shorter, StringComparison.Ordinal);
        if (leadingGroup)
            return true;
        return (longer.Length - shorter.Length) switch
        {
            1 => IsWithout(shorter, longer, 1),
            3 => IsWithout(shorter, longer, 3),
            _ => false,
        };
    }

    private static bool DiffersInOne(string a, string b) => a.Where((digit, i) => digit != b[i]).Count() == 1;

    // Of two that differ in two places at least.
    private static bool IsSwap(string a, string b)
    {
        int first = 0;
        while (a[first] == b[first]) first++;
        return a[first] == b[first + 1] && a[first + 1] == b[first]
            && string.CompareOrdinal(a, first + 2, b, first + 2, a.Length) == 0;
    }

    private static bool IsWithout(string shorter, string longer, int count)
    {
        int same = 0;
        while (same < shorter.Length && shorter[same] == longer[same]) same++;
        return string.CompareOrdinal(shorter, same, longer, same + count, longer.Length) == 0;
    }
}
