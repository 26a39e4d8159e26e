// Every name under Tilt120 comes from reports/tilt120-2024.md, at compile time: nothing is read or parsed here.
using System.Text;
using Sample;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
if (args is ["csv"]) { Tilt120.Report.WriteCsv(Console.Out); return; }

AnsiConsole.Write(Screen.Heading(Tilt120.Report));
AnsiConsole.Write(Screen.Counties());
AnsiConsole.Write(Screen.Months());
AnsiConsole.Write(Screen.Shares());
AnsiConsole.Write(Screen.Sums());
