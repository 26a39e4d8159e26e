namespace Tilt.Tool.Comparing;

/// <summary>Which things of one list are those of another, each of one at most.</summary>
internal static class Pairs
{
    /// <summary>
    /// Those of the same key, in their order. What has no key may be any: it is the one that is left over, where one is left over on
    /// either side and nothing is guessed.
    /// </summary>
    public static IReadOnlyList<(T Old, T New)> Of<T>(IEnumerable<T> old, IEnumerable<T> now, Func<T, string?> keyOf)
    {
        List<T> before = [.. old], after = [.. now];
        var pairs = new List<(T Old, T New)>();
        foreach (T was in before.Where(was => keyOf(was) is not null).ToArray())
        {
            int at = after.FindIndex(other => string.Equals(keyOf(other), keyOf(was), StringComparison.OrdinalIgnoreCase));
            if (at < 0)
                continue;
            pairs.Add((was, after[at]));
            before.Remove(was);
            after.RemoveAt(at);
        }

        if (before is [{ } one] && after is [{ } other] && (keyOf(one) is null || keyOf(other) is null))
            pairs.Add((one, other));
        return pairs;
    }
}
