using CsCheck;
using Tilt.Engine.Tests.Forms;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Forms;

/// <summary>Whatever became of a file, reading it gives C# that compiles.</summary>
public class DamageTests
{
    private const string Signs = "<>/\"|;,\t\n\r\f *\\-_&#0123456789aÅŋ\uFFFD\uFEFF\u2028\ud83d";

    private static readonly string[] reports =
    [
        Rewritten.AsTabs(), Rewritten.AsSemicolons(), Rewritten.AsCommas(), Rewritten.AsQuoted(), Rewritten.AsPipes(),
        Rewritten.AsBarePipes(), Rewritten.AsHtmlLine(), Rewritten.AsHtmlPage(), Rewritten.AsColumns(),
    ];

    private static readonly string[] pieces =
    [
        "<table>", "</table>", "<tr>", "<td", "<td colspan=99>", "</td>", "<th>", "&nbsp;", "Januar", "Februar 2024", "2023", "Prosent", "Antall", "NA",
        "I alt", "I alt 03 Oslo", "03 Oslo", "5612 Guovdageaidnu - Kautokeino", "Kvinner", "1 234", "*", "\\*", "  ", "      ", "\t", ";", ",", "|", "\"", "\n", "\n", "\r\n", "\f",
        "TILT120 Tiltaksdeltakere", "Januar 2024 - Mars 2024", "Rapport oppdatert: 02.01.2025", "Gjennomsnitt", "hittil i år", "---|---",
    ];

    [Fact]
    public void A_damaged_report_compiles()
    {
        Gen<(int Report, (int At, int Length, string Instead)[] Damages)> damaged = Gen.Select(
            Gen.Int[0, reports.Length - 1],
            Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 400], Gen.Char[Signs].Array[0, 6].Select(signs => new string(signs))).Array[1, 30]);
        damaged.Sample(damage => Check(Apply(reports[damage.Report], damage.Damages)), iter: 40, threads: 1);
    }

    [Fact]
    public void Any_pieces_of_reports_compile()
        => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 150].Sample(parts => Check("TILT120 Tiltak\nJanuar 2024\n" + string.Concat(parts)), iter: 300, threads: 1);

    private static string Apply(string report, (int At, int Length, string Instead)[] damages)
    {
        foreach ((int at, int length, string instead) in damages)
        {
            int start = at % report.Length;
            report = report.Remove(start, Math.Min(length, report.Length - start)).Insert(start, instead) + " ";
        }

        return report;
    }

    private static void Check(string report)
    {
        Built built = Project.With(report).Build();
        Assert.DoesNotContain(built.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        ExpectedCells.CheckPlaces(report);
        _ = built.TiltSays;
    }
}
