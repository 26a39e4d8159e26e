using Tilt.Engine.Model;
using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>Writes the report itself: the report as an object, and what it counts. No figure is in it.</summary>
internal static class ReportSource
{
    private const string Runtime = "global::Tilt.Runtime.";

    public static void Write(CodeWriter code, MergedReport report)
    {
        if (report.Place.NestedYear is { } year)
        {
            code.Line($"/// <summary>{Escape.Xml(report.Description)}, {year}</summary>");
            code.Open("public static class " + year);
            WriteReportObject(code, report);
            code.Close();
        }
        else
        {
            WriteReportObject(code, report);
        }

        if (report.Place.DatedYear is { } dated)
        {
            code.Line();
            code.Line($"/// <summary>{Escape.Xml(report.Description)}, {dated}</summary>");
            code.Open("public static class " + dated);
            code.Line("/// <summary>The report as an object, with all its tables</summary>");
            code.Line($"public static {Runtime}Report {ReportNames.Report} => {report.Place.ReportObject(year: null)};");
            code.Close();
        }

        var measures = report.Tables.Where(table => table.Measure is not null).GroupBy(table => table.Measure, StringComparer.Ordinal);
        foreach (var measure in measures)
        {
            code.Line();
            code.Line($"/// <summary>{Escape.Xml(measure.First().MeasureLabel ?? "")}</summary>");
            code.Open("public static partial class " + measure.Key);
            code.Close();
        }
    }

    private static void WriteReportObject(CodeWriter code, MergedReport report)
    {
        code.Line("/// <summary>The report as an object, with all its tables</summary>");
        code.Line($"public static {Runtime}Report {ReportNames.Report} {{ get; }} = new {Runtime}Report(");
        code.Indent();
        code.Line($"code: {Escape.Literal(report.Code)},");
        code.Line($"title: {Escape.Literal(report.Title)},");
        code.Line($"file: {Escape.Literal(report.Files)},");
        code.Line($"updated: {Date(report.Updated)},");
        code.Line($"firstMonth: {Month(report.FirstMonth)},");
        code.Line($"lastMonth: {Month(report.LastMonth)},");
        code.Open("tables: new[]");
        foreach (MergedTable table in report.Tables)
            code.Line(report.Place.TableObject(table.Measure, table.Class) + ",");

        code.CloseCall(
            "}",
            report.Earlier is { } earlier ? $"earlier: {report.Place.ReportObject(earlier.Name)}" : null,
            report.Later is { } later ? $"later: () => {report.Place.ReportObject(later.Name)}" : null);
        code.Outdent();
    }

    private static string Date(string date)
        => date.Length == 0
            ? "null"
            : $"new global::System.DateTime({string.Join(", ", date.Split('-').Select(part => part.TrimStart('0')))})";

    private static string Month(Month? month)
        => month is { } known ? $"new {Runtime}YearMonth({CodeWriter.Numbers(known.Year, known.Number)})" : "null";
}
