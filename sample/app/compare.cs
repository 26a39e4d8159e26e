#:package Tilt.Generator@0.1.0
#:package Tilt.Reports@0.1.0
#:property TiltReports=tilt120-2024.md

// dotnet run compare.cs -- tilt120-2025.xlsx
// Loads a file as published, says what does not add up in it, and lays it beside the report that the compiler knows.
using Tilt.Reports;

ReportFile file = await ReportFile.LoadAsync(args[0]);
foreach (Finding finding in file.Findings)
    Console.WriteLine(finding);

Table known = Tilt120.Arbeidstrening.Fylke.Table;
Console.WriteLine($"{known}: {known.LastMonth} and {file.Report.LastMonth}");
foreach (Row row in known.Rows)
{
    // A row that the file does not have is said, and none is guessed.
    Row? other = row.In(file.Report);
    Console.WriteLine($"{row.Name,-30} {row.Mean,6} {other?.Mean.ToString() ?? "not in the file",6}");
}
