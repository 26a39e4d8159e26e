using System.Globalization;
using Tilt.Engine.Model;

namespace Tilt.Tool.Page;

/// <summary>A report of a file, as the page sets it apart from the others that it shows.</summary>
/// <param name="Name">What no other report of the page is called; empty where there is one alone.</param>
/// <param name="Id">What links lead to.</param>
internal sealed record Subject(FileView File, ReportModel Report, string Name, string Id)
{
    /// <summary>All reports of a page, in their order.</summary>
    public static IReadOnlyList<Subject> Of(IReadOnlyList<FileView> files)
    {
        (FileView File, ReportModel Report)[] all = [.. files.SelectMany(file => file.Reports.Select(report => (file, report)))];
        if (all.Length == 1)
            return [new Subject(all[0].File, all[0].Report, "", "s1")];
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. all.Select((entry, index) => new Subject(
            entry.File, entry.Report, Once(NameOf(entry.File, entry.Report)), FormattableString.Invariant($"s{index + 1}")))];

        string NameOf(FileView file, ReportModel report)
        {
            string ofFile = files.Count > 1 ? $", {file.Name}" : "";
            return $"{report.Code} {report.Year?.ToString(CultureInfo.InvariantCulture)}".TrimEnd() + ofFile;
        }

        string Once(string name)
        {
            used[name] = used.GetValueOrDefault(name) + 1;
            return used[name] == 1 ? name : FormattableString.Invariant($"{name} ({used[name]})");
        }
    }

    /// <summary>Its tables as they follow each other, those of one measure together.</summary>
    public IEnumerable<(string? Measure, TableModel[] Tables, string Id)> Measures
        => Report.Tables.GroupBy(table => table.MeasureKey)
            .Select((same, index) => (same.First().Measure, same.ToArray(), FormattableString.Invariant($"{Id}-{index + 1}")));
}
