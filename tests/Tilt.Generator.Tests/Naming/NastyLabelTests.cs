using Tilt.Engine.Tests.Naming;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Naming;

/// <summary>Whatever stands in a label, it stays text: no code, no XML, no warning of the compiler.</summary>
public class NastyLabelTests
{
    public static TheoryData<string> Labels => new(NastyLabels.All);

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_row_may_be_called_anything(string label)
    {
        Built built = Given.Built(Given.Table("Kvinner|7|6|7|8", label + "|3|3|3|4"));

        Assert.Empty(built.CompilerSays);
        Row[] rows = [.. ((Table)built["Tilt120.Arbeidstrening.Kjønn.Table"]!).Rows];
        Assert.Equal(4, rows.Single(row => row.Name != "Kvinner").Mars());
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void So_may_title_heading_measure_column_and_year(string label)
    {
        string report = Given.Report(
            $"|Gjennomsnitt hittil i år|Januar|Februar|Mars|{label}\nI alt {label}|10|9|10|11|3\nNoe|7|6|7|8|4",
            sheet: "Tiltak og " + label,
            code: "TILT120 " + label + "\n#").Replace("# Tiltaksdeltakere", "");

        foreach (string accessibility in (string[])["internal", "public"])
        {
            Built built = Project.With(report)
                .And(report.Replace("2024", "2023"), "older.md")
                .With(new Options().Property("TiltAccessibility", accessibility))
                .Build();
            Assert.Empty(built.CompilerSays);
            Assert.Equal(2, ((Report)built["Tilt120.Report"]!).Tables.Single().Rows[0][3].Value / 4);
        }
    }

    [Theory]
    [InlineData("<summary>")]
    [InlineData("</summary><evil/>")]
    [InlineData("\u200B")]
    public void A_label_of_nothing_but_markup_makes_no_code(string label)
        => Assert.Empty(Given.Built(Given.Table("Kvinner|7|6|7|8", label + "|3|3|3|4")).CompilerSays);

    [Theory]
    [InlineData("\"; }} evil", "\"; }} evil")]
    [InlineData("*/ evil /*", "/ evil /")]
    [InlineData("a < b > c & d", "a < b > c & d")]
    [InlineData("]]> evil", "]]> evil")]
    [InlineData("😀 smil", "😀 smil")]
    public void The_label_of_the_row_is_what_is_printed(string printed, string label)
    {
        Built built = Given.Built(Given.Table("Kvinner|7|6|7|8", printed + "|3|3|3|4"));
        Assert.Equal(label, ((Table)built["Tilt120.Arbeidstrening.Kjønn.Table"]!).Rows[1].Label);
    }
}

file static class Rows
{
    public static long Mars(this Row row) => row[3].Value;
}
