using Tilt.Engine.Findings;

namespace Tilt.Engine.Tests.Harness;

/// <summary>What soft checks say of small reports.</summary>
internal static class Softly
{
    /// <summary>Six months of six counties: nothing stands out, and a county's changes are as large as any.</summary>
    public static readonly string[] Counties =
    [
        "03 Oslo|401|428|414|444|493|466",
        "11 Rogaland|766|859|845|971|924|813",
        "15 Møre og Romsdal|319|338|366|425|422|387",
        "18 Nordland|223|259|297|301|287|242",
        "31 Østfold|228|271|292|341|327|280",
        "32 Akershus|576|627|619|669|673|662",
    ];

    public const string HalfYear = "|Januar|Februar|Mars|April|Mai|Juni";

    /// <summary>A report with one table, and no total that would tell of a wrong figure.</summary>
    public static string Report(IEnumerable<string> rows, string header = HalfYear, int year = 2024)
        => Given.Report(string.Join('\n', rows.Prepend(header)), period: $"Januar {year} - Juni {year}");

    /// <summary>What is said of files with soft checks on: of these checks alone, and all of it.</summary>
    public static string[] Says(params string[] reports)
        => [.. All(reports).Where(said => said.StartsWith("TILT3", StringComparison.Ordinal))];

    /// <inheritdoc cref="Says(string[])" />
    public static string[] All(params string[] reports) => Read(SoftOptions.Default, reports).Says;

    public static Understood Read(SoftOptions options, params string[] reports)
    {
        var project = new Project();
        for (int i = 0; i < reports.Length; i++)
            project.And(reports[i], $"report{i}.md");
        return project.With((FindingOptions wanted) => wanted with { IsSoft = true, Soft = options }).Read();
    }
}
