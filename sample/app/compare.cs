#:package Tilt.Generator@0.1.0
#:package Tilt.Reports@0.1.0
#:property TiltReports=../reports/tilt120-2024.md

// dotnet run compare.cs -- tilt120-2025.xlsx
// Loads a file as published, says what does not add up in it, and lays it beside the report that the compiler knows.
// A program in one file is compiled again when it changes, not when its report does: then dotnet run --no-cache compare.cs -- …
using Tilt.Reports;

if (args is not [var path])
{
    Console.Error.WriteLine("dotnet run compare.cs -- <report.xlsx, .pdf or text>");
    return 2;
}

ReportFile file = await ReportFile.LoadAsync(path);
foreach (Finding finding in file.Findings)
    Console.WriteLine(finding);
if (file.Reports is not [var report])
    return 2;

Table known = Tilt120.Arbeidstrening.Fylke.Table;
Console.WriteLine($"{known}: {known.LastMonth} and {report.LastMonth}");
foreach (Row row in known.Rows)
{
    // A row that the file does not have is said, and none is guessed.
    Row? other = row.In(report);
    Console.WriteLine($"{row.Name,-30} {row.Mean,6} {other?.Mean.ToString() ?? "not in the file",6}");
}

return file.Findings.Any(finding => finding.Severity == FindingSeverity.Warning) ? 1 : 0;
