using CsCheck;

namespace Tilt.Engine.Tests.Forms;

/// <summary>What can become of a report's text: some of it lost or overwritten, or nothing but pieces left.</summary>
internal static class Damage
{
    private const string Signs = "<>/\"|;,\t\n\r\f *\\-_&#0123456789aÅŋ\uFFFD\uFEFF\u2028\ud83d";

    private static readonly string[] reports =
    [
        Rewritten.AsTabs(), Rewritten.AsSemicolons(), Rewritten.AsCommas(), Rewritten.AsQuoted(), Rewritten.AsPipes(),
        Rewritten.AsBarePipes(), Rewritten.AsHtmlLine(), Rewritten.AsHtmlPage(), Rewritten.AsColumns(),
    ];

    private static readonly string[] pieces =
    [
        "<table>", "</table>", "<tr>", "<td", "<td colspan=99>", "</td>", "<th>", "&nbsp;",
        "Januar", "Februar 2024", "2023", "Prosent", "Antall", "NA",
        "I alt", "I alt 03 Oslo", "03 Oslo", "5612 Guovdageaidnu - Kautokeino", "Kvinner",
        "1 234", "*", "\\*", "  ", "      ", "\t", ";", ",", "|", "\"", "\n", "\n", "\r\n", "\f",
        "TILT120 Tiltaksdeltakere", "Januar 2024 - Mars 2024", "Rapport oppdatert: 02.01.2025", "Gjennomsnitt", "hittil i år", "---|---",
    ];

    public static readonly Gen<DamagedReport> OfReports = Gen.Select(
        Gen.Int[0, reports.Length - 1],
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 400], Gen.Char[Signs].Array[0, 6].Select(signs => new string(signs))).Array[1, 30],
        (report, slips) => new DamagedReport(report, slips));

    public static readonly Gen<string> Pieces = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 150]
        .Select(parts => "TILT120 Tiltak\nJanuar 2024\n" + string.Concat(parts));

    /// <summary>The real report in one of its forms, with some of its text replaced by a few signs.</summary>
    internal sealed record DamagedReport(int Form, (int At, int Length, string Instead)[] Slips)
    {
        public string Text
        {
            get
            {
                string text = reports[Form];
                foreach ((int at, int length, string instead) in Slips)
                {
                    int start = at % text.Length;
                    text = text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, instead) + " ";
                }

                return text;
            }
        }

        public override string ToString() => $"form {Form}: {string.Join(' ', Slips)}";
    }
}
