using Tilt.Generator.Model;
using Tilt.Generator.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>The source file of the report itself: the report as an object, and what is counted in all.</summary>
internal static class ReportSource
{
    private const string Runtime = "global::Tilt.Runtime.";

    public static string Write(Placement placement, ReportModel report, ReportNames names)
    {
        var code = new CodeWriter();
        FileHeader.Write(code, placement, report);
        int depth = FileHeader.OpenReport(code, placement, report, document: true);
        if (placement.NestedYear is { } year)
        {
            code.Line($"/// <summary>{Escape.Xml($"{report.Code} {report.Title}".Trim())}, {year}</summary>");
            code.Open("public static class " + year);
            WriteReportObject(code, placement, report, names);
            code.Close();
        }
        else
        {
            WriteReportObject(code, placement, report, names);
        }

        foreach (MeasureNames measure in names.Measures)
        {
            code.Line();
            if (measure.Name is null)
            {
                WriteTotal(code, placement, measure);
                continue;
            }

            code.Line($"/// <summary>{Escape.Xml(measure.Tables[0].Table.Measure ?? "")}</summary>");
            code.Open("public static partial class " + measure.Name);
            WriteTotal(code, placement, measure);
            code.Close();
        }

        for (; depth > 0; depth--)
            code.Close();
        return code.ToString();
    }

    private static void WriteReportObject(CodeWriter code, Placement placement, ReportModel report, ReportNames names)
    {
        code.Line("/// <summary>The report as an object, with all its tables</summary>");
        code.Line($"public static {Runtime}Report {ReportNames.Report} {{ get; }} = new {Runtime}Report(");
        code.Indent();
        code.Line($"code: {Escape.Literal(report.Code)},");
        code.Line($"title: {Escape.Literal(report.Title)},");
        code.Line($"file: {Escape.Literal(placement.File)},");
        code.Line($"updated: {Date(report.Updated)},");
        ColumnModel[] months = [.. report.Tables.SelectMany(table => table.Columns).Where(column => column.Kind == ColumnKind.Month)
            .OrderBy(column => (column.Year * 12) + column.Month)];
        code.Line($"firstMonth: {Month(months.FirstOrDefault())},");
        code.Line($"lastMonth: {Month(months.LastOrDefault())},");
        code.Open("tables: new[]");
        foreach (MeasureNames measure in names.Measures)
        {
            foreach (TableNames table in measure.Tables)
                code.Line(placement.TableObject(measure.Name, table.Class) + ",");
        }

        code.Close("});");
        code.Outdent();
    }

    private static void WriteTotal(CodeWriter code, Placement placement, MeasureNames measure)
    {
        if (measure.TableOfTotal is { } table)
            RowMembers.Write(code, placement, ReportNames.Total, table, table.Table.Total!, placement.TableObject(measure.Name, table.Class) + ".Total");
    }

    private static string Date(string? date)
        => date is null ? "null" : $"new global::System.DateTime({string.Join(", ", date.Split('-').Select(part => part.TrimStart('0')))})";

    private static string Month(ColumnModel? month)
        => month is null ? "null" : $"new {Runtime}YearMonth({CodeWriter.Invariant(month.Year)}, {CodeWriter.Invariant(month.Month)})";
}
