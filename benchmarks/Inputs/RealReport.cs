using System.Globalization;
using System.Text.RegularExpressions;

namespace Tilt.Benchmarks.Inputs;

/// <summary>TILT120 of 2024, the report of the sample: 16 tables, 1 287 cells.</summary>
internal static partial class RealReport
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "tilt120-2024.md");

    public static string Text { get; } = File.ReadAllText(Path);

    /// <summary>The same with 414 misprinted as 424.</summary>
    public static string Misprinted { get; } = Text.Replace("\t414\t", "\t424\t", StringComparison.Ordinal);

    /// <summary>As many reports, each of a code of its own, with figures of its own: nothing of one is found again in another.</summary>
    public static string[] Varied(int count) => [.. Many(count).Select((text, i) =>
    {
        var random = new Random(i);
        return Figure().Replace(text, figure =>
            FormattableString.Invariant($"{int.Parse(figure.Value, CultureInfo.InvariantCulture) + random.Next(20)}"));
    })];

    /// <summary>As many reports, each of a code of its own.</summary>
    public static string[] Many(int count)
        => [.. Enumerable.Range(0, count)
            .Select(i => Text.Replace("TILT120", FormattableString.Invariant($"TILT{1000 + i}"), StringComparison.Ordinal))];

    [GeneratedRegex(@"(?<=\t)[1-9]\d*(?=[\t\n])")]
    private static partial Regex Figure();
}
