namespace Tilt.Engine.Editions;

/// <summary>One report over all its files and years.</summary>
/// <param name="Parts">From early to late.</param>
/// <param name="IsFirst">Whether it has its class for itself; another report that the project wants in the same class has not.</param>
internal sealed record ReportSeries(string Code, IReadOnlyList<ReportPart> Parts, bool IsFirst)
{
    public ReportPart Newest => Parts[Parts.Count - 1];

    /// <summary>From early to late.</summary>
    public IEnumerable<ReportYear> Years
        => Parts.GroupBy(part => part.Key.Year).Select(year => new ReportYear(Code, year.Key, Edition.Of([.. year])));

    /// <summary>The reports of one class: one, as a rule. A file that names no report, beside one that does, is a part of that.</summary>
    public static IEnumerable<ReportSeries> Of(IReadOnlyCollection<ReportPart> ofClass)
    {
        string first = ofClass.Select(part => part.Key.Code).Where(code => code.Length > 0)
            .OrderBy(code => code, StringComparer.Ordinal).FirstOrDefault() ?? "";
        return ofClass.GroupBy(part => part.Key.Code.Length > 0 ? part.Key.Code : first)
            .OrderBy(report => report.Key, StringComparer.Ordinal)
            .Select(report => new ReportSeries(report.Key, [.. report.OrderBy(part => part)], report.Key == first));
    }
}
