using CsCheck;
using Microsoft.CodeAnalysis;
using Tilt.Engine.Tests.Forms;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Forms;

/// <summary>Whatever became of a file, reading it gives C# that compiles.</summary>
public class DamageTests
{
    [Fact]
    public void A_damaged_report_compiles()
        => Damage.OfReports.Sample(damaged => Check(damaged.Text), iter: Iterations.Builds / 2, threads: 1);

    [Fact]
    public void Any_pieces_of_reports_compile() => Damage.Pieces.Sample(Check, iter: Iterations.Builds * 4, threads: 1);

    private static void Check(string report)
    {
        Built built = Project.With(report).Build();
        Assert.DoesNotContain(built.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        _ = built.TiltSays;
    }
}
