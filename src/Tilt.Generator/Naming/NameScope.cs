using System.Globalization;

namespace Tilt.Generator.Naming;

/// <summary>The names in one class: each is given once.</summary>
internal sealed class NameScope
{
    // What every class has from object; a member of that name would hide it.
    private static readonly string[] objectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly HashSet<string> taken = new(objectMembers, StringComparer.Ordinal);

    /// <param name="reserved">The class's own name, which no member may have, and the members that are always there.</param>
    public NameScope(params string[] reserved) => taken.UnionWith(reserved);

    /// <summary>The name itself if it is free, else with <c>_2</c>, <c>_3</c>, …</summary>
    public string Take(string name)
    {
        string result = name;
        for (int i = 2; ReportNames.IsYearClass(result) || !taken.Add(result); i++)
            result = name + "_" + i.ToString(CultureInfo.InvariantCulture);
        return result;
    }
}
