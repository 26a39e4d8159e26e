using Tilt.Reports;
using Tilt.Tool.Telling;

namespace Tilt.Tool.Writing;

/// <summary>Says on standard error that figures which were taken from reports are in doubt, so that none goes on in silence.</summary>
internal sealed class InDoubt(Terminal terminal)
{
    /// <summary>Of each file.</summary>
    private const int MostTold = 3;

    /// <returns>Whether there were any.</returns>
    public bool Tell(IEnumerable<Finding> findings)
    {
        bool any = false;
        foreach (var file in findings.Where(finding => finding.Severity == FindingSeverity.Warning).GroupBy(finding => finding.Path))
        {
            any = true;
            Finding[] warnings = [.. file];
            terminal.Error.WriteLine(Printable.Of(terminal.Words.Of("InDoubt", file.Key, warnings.Length)));
            foreach (Finding warning in warnings.Take(MostTold))
                terminal.Error.WriteLine("  " + Printable.Of(
                    $"{warning.Path}{warning.Place}: {terminal.Words["Severity_Warning"]} {warning.Id}: {warning.Message}"));
        }

        return any;
    }
}
