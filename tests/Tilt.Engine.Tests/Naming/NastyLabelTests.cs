using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Naming;

/// <summary>Whatever stands in a label, it becomes a name.</summary>
public class NastyLabelTests
{
    public static TheoryData<string> Labels => new(NastyLabels.All);

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_row_may_be_called_anything(string label)
    {
        Understood read = Given.Read(Given.Table("Kvinner|7|6|7|8", label + "|3|3|3|4"));
        NamedModel table = read.TableOf("Tilt120.Arbeidstrening.Kjønn");

        Assert.Equal(new Cell(4), table.Model.Rows.Single(row => row.Name != "Kvinner").Cells[3]);
        Assert.All(table.Names.Rows, name => Assert.True(CSharpName.IsValid(name), name));
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void So_may_title_heading_measure_and_column(string label)
    {
        string report = Given.Report(
            $"|Gjennomsnitt hittil i år|Januar|Februar|Mars|{label}\nI alt {label}|10|9|10|11|3\nNoe|7|6|7|8|4",
            sheet: "Tiltak og " + label,
            code: "TILT120 " + label + "\n#").Replace("# Tiltaksdeltakere", "");
        Understood read = Project.With(report).Read();

        Assert.Equal(new Cell(8), Assert.Single(read.Tables).Rows[0].Cells[3]);
        Assert.All(
            NamedCell.Of(read.Report, read.Files[0].File.Text.Places, "Tilt120"),
            cell => Assert.True(cell.Path.Split('.').All(CSharpName.IsValid), cell.Path));
    }

    [Theory]
    [InlineData("<summary>")]
    [InlineData("</summary><evil/>")]
    [InlineData("\u200B")]
    public void A_label_of_nothing_but_markup_is_none(string label)
        => Assert.Equal(Rules.RowDoesNotFit, Given.Read(Given.Table("Kvinner|7|6|7|8", label + "|3|3|3|4")).Finding.Rule);

    [Fact]
    public void A_ring_beside_its_letter_is_the_same_letter()
    {
        foreach (string label in (string[])["20-24 \u00E5r", "20-24 a\u030Ar"])
            Assert.Equal(8, Given.Read(Given.Table(label + "|7|6|7|8"))["Tilt120.Arbeidstrening.Alder.\u00C5r20Til24.Mars"]);
    }
}
