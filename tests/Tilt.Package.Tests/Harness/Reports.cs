namespace Tilt.Package.Tests.Harness;

internal static class Reports
{
    private const string Oslo = "03 Oslo\t438\t401\t428\t414\t444";

    /// <summary>The real report.</summary>
    public static readonly string Right = File.ReadAllText(Path.Combine(Feed.Repository, "sample", "reports", "tilt120-2024.md"));

    /// <summary>With one misprint, 424 for 414, at <see cref="Place"/>.</summary>
    public static readonly string Wrong = Right.Replace(
        Oslo, Oslo.Replace("414", "424", StringComparison.Ordinal), StringComparison.Ordinal);

    public const string Place = "(79,21)";
}
