using System.Globalization;

namespace Tilt.Engine.Naming;

/// <summary>The names in one class: each is given once.</summary>
internal sealed class NameScope
{
    // What every class has from object; a member of that name would hide it.
    private static readonly string[] objectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly HashSet<string> taken = new(objectMembers, StringComparer.Ordinal);

    // From where on a suffix is free: a column's heading may stand a thousand times.
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    /// <param name="reserved">The class's own name, which no member may have, and the members that are always there.</param>
    public NameScope(params string[] reserved) => taken.UnionWith(reserved);

    /// <summary>The name itself if it is free, else with <c>_2</c>, <c>_3</c>, …</summary>
    public string Take(string name)
    {
        if (!ReportNames.IsYearClass(name) && taken.Add(name))
            return name;

        int suffix = next.TryGetValue(name, out int free) ? free : 2;
        string result;
        do
            result = name + "_" + (suffix++).ToString(CultureInfo.InvariantCulture);
        while (!taken.Add(result));
        next[name] = suffix;
        return result;
    }
}
