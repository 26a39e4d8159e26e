using System.Reflection;

namespace Tilt.Generator.Tests.Harness;

internal static class Members
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    /// <summary>Finds <c>Tilt120.Fylke.Oslo.Mars</c>: nested classes, then a constant or a property.</summary>
    public static object? Value(this Assembly assembly, string path)
    {
        string[] parts = path.Split('.');
        int i = 1;
        Type? type = assembly.GetType(parts[0]);
        while (type is null && i < parts.Length)
            type = assembly.GetType(string.Join('.', parts[..++i]));

        Assert.True(type is not null, $"{path}: no type {parts[0]}");
        for (; i < parts.Length - 1; i++)
        {
            Type? nested = type.GetNestedType(parts[i], All);
            Assert.True(nested is not null, $"{path}: {type} has no {parts[i]}");
            type = nested;
        }

        if (type.GetField(parts[^1], All) is { } field)
            return field.GetValue(null);
        PropertyInfo? property = type.GetProperty(parts[^1], All);
        Assert.True(property is not null, $"{path}: {type} has no {parts[^1]}");
        return property.GetValue(null);
    }
}
