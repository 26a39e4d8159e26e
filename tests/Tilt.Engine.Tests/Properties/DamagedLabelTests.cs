using CsCheck;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>
/// A label that a tool wrote with other characters is the label that it was, or it is said that something is wrong with it; it never is
/// another label that we know.
/// </summary>
public class DamagedLabelTests
{
    private const int Figure = 777;

    private static readonly (string Sheet, string Label)[] labels =
    [
        ("fylke", "15 Møre og Romsdal"), ("fylke", "50 Trøndelag - Trööndelage"), ("fylke", "38 Vestfold og Telemark"),
        ("fylke", "39 Vestfold"),
        ("fylke", "56 Finnmark - Finnmárku - Finmarkku"), ("fylke", "Svalbard og øvrige områder"), ("kjønn", "Kvinner"), ("kjønn", "Menn"),
        ("alder", "19 år og under"), ("alder", "20-24 år"), ("alder", "60 år og over"), ("innvandrerbakgrunn", "Ikke innvandrere"),
        ("innvandrerbakgrunn", "Innvandrere"), ("innvandrerbakgrunn", "Norskfødte med innvandrerforeldre"),
        ("verdensdel", "Nord-Amerika, Sør-Amerika og Oceania"), ("verdensdel", "Nord-Amerika"), ("verdensdel", "EU/EØS"),
        ("utdanning", "Universitets- og høgskolenivå, kort inntil 4 år"), ("utdanning", "Universitets- og høgskolenivå"),
        ("utdanning", "Videregående skolenivå"), ("tiltak", "Arbeidsforberedende trening"), ("tiltak", "Oppfølging i offisiell flyt"),
        ("familie", "Enslig forsørger"),
    ];

    private static readonly Gen<Func<string, string>> one = Gen.Select(Gen.Double.Unit, Gen.Int[0, 9], (where, kind)
        => (Func<string, string>)(label => Damage(label, (int)(where * label.Length), kind)));

    [Fact]
    public void Is_itself_or_said_and_never_another()
        => Gen.Select(Any.Of(labels), one.Array[1, 3], Gen.Bool).Sample(
            (row, damages, isElsewhere) =>
            {
                // What no vocabulary knows can only be told by another table.
                string damaged = damages.Aggregate(row.Label, (label, damage) => damage(label));
                bool isPrinted = isElsewhere || row.Sheet is "familie" or "tiltak" or "alder";
                string report = Report(row.Sheet, damaged), other = isPrinted ? "\n" + Table("I alt avklaring", row.Label).Tabs() : "";
                ReportText read = ReportText.Read(report + other, "report.md", default);

                RowModel wanted = RowIn(ReportText.Read(Report(row.Sheet, row.Label), "report.md", default))!;
                RowModel? found = RowIn(read);
                int start = report.IndexOf(damaged, StringComparison.Ordinal);
                bool isSaid = read.Findings.Any(finding => finding.Rule == Rules.DamagedCharacters
                    || (finding.At.Span.Start >= start && finding.At.Span.Start <= start + damaged.Length));
                bool isItself = found is not null && (found.Key, found.Name) == (wanted.Key, wanted.Name);
                Assert.True(isItself || (isSaid && !IsKnown(found)), $"'{damaged}' was read as '{found?.Name}'");
            },
            iter: Iterations.Reads);

    private static string Report(string sheet, string label) => Given.Report(Table("I alt", label), $"Tiltak og {sheet}");

    private static string Table(string total, string label) => $"|Januar\n{total}|1 111\n{label}|{Figure}\nUkjent|334\n";

    private static RowModel? RowIn(ReportText read)
        => read.Reports[0].Tables[0].Rows.FirstOrDefault(row => row.Cells[0] == new Cell(Figure));

    private static bool IsKnown(RowModel? row)
        => row is not null && Array.Exists(labels, known => known.Label.EndsWith(row.Name, StringComparison.Ordinal));

    private static string Damage(string label, int at, int kind)
    {
        // An entity is damaged no further, and what is lost cannot become one.
        if (label.Contains('&') || label.Contains('\uFFFD'))
            return label;
        string next = label.Substring(at, 1);
        return kind switch
        {
            0 => label.Insert(at, "\u00AD"),
            1 => label.Insert(at, "\u200D"),
            2 => label.Insert(at, "\u200E\u200B"),
            3 => label.Remove(at, 1).Insert(at, $"&#{(int)next[0]};"),
            4 => label.Remove(at, 1).Insert(at, $"&#x{(int)next[0]:x};"),
            5 => label.Replace("ffi", "\uFB03").Replace("fl", "\uFB02").Replace("fi", "\uFB01"),
            6 when next[0] is > ' ' and < '\u007F' => label.Remove(at, 1).Insert(at, ((char)(next[0] + 0xFEE0)).ToString()),
            7 when next[0] >= '\u0080' => label.Remove(at, 1).Insert(at, "\uFFFD"),
            7 => string.Concat(label.Select(c => c < '\u0080' ? c : '\uFFFD')),
            8 when !label.Any(c => c is >= '\uFB00' and <= '\uFB06') => label.ToUpperInvariant(),
            9 when at > 0 && char.IsLetter(label[at - 1]) && char.IsLetter(next[0]) => label.Insert(at, "-"),
            _ => label,
        };
    }
}
