using CsCheck;
using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Forms;

/// <summary>Whatever became of a file, reading it fails on nothing, and what is told of it stands in it.</summary>
public class DamageTests
{
    [Fact]
    public void A_damaged_report_is_read() => Damage.OfReports.Sample(damaged => Check(damaged.Text), iter: Iterations.RealReads);

    [Fact]
    public void Any_pieces_of_reports_are_read() => Damage.Pieces.Sample(Check, iter: Iterations.Reads * 3);

    private static void Check(string report)
    {
        ExpectedCells.CheckPlaces(report);
        foreach ((_, ToldFinding told) in Project.With(report).Read().Findings)
        {
            Finding finding = told.Finding;
            Assert.NotEqual(Rules.Failed, finding.Rule);
            Assert.All(finding.Related.Prepend(finding.At), place => Assert.True(IsIn(report, place.Span), $"{finding.Rule.Id}: {place}"));
        }
    }

    private static bool IsIn(string text, TextSpan span) => span is { Start: >= 0, Length: >= 0 } && span.End <= text.Length;
}
