using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>What is not read, so that it is known: never as a wrong figure.</summary>
public class NotReadTests
{
    [Fact]
    public void A_header_whose_cells_span_rows()
        => Assert.Empty(Table.Read("""
            <table><tr><th rowspan="2">Fylke</th><th colspan="2">Arbeidstrening</th></tr><tr><th>1. kvartal</th><th>2. kvartal</th></tr>
            <tr><td>I alt</td><td>9</td><td>8</td></tr><tr><td>Kvinner</td><td>9</td><td>8</td></tr></table>
            """).Reports);

    [Fact]
    public void Months_under_a_heading_that_spans_rows_are_realigned_and_it_is_said()
    {
        const string Html = """
            <table><tr><th rowspan="2">Fylke</th><th colspan="2">Arbeidstrening</th></tr><tr><th>Januar</th><th>Februar</th></tr>
            <tr><td>I alt</td><td>9</td><td>8</td></tr><tr><td>Kvinner</td><td>7</td><td>6</td></tr>
            <tr><td>Menn</td><td>2</td><td>2</td></tr></table>
            """;
        Understood read = Table.Read(Html), unconfirmed = Table.Read(Html.Replace(">9<", ">19<").Replace(">8<", ">18<"));

        Assert.Equal([7, 6], read.Under("Tilt120.Kjønn.Kvinner", "Januar", "Februar"));
        Assert.All(read.TiltSays, said => Assert.StartsWith("TILT006", said, StringComparison.Ordinal));
        Assert.Empty(unconfirmed.Reports);
        Assert.Equal(3, unconfirmed.TiltSays.Count(said => said.StartsWith("TILT002", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_label_on_two_lines_that_nothing_tells()
    {
        Understood read = Table.Read("\tJanuar\tFebruar\nI alt\t12\t13\nOppfølging i\negen bolig\t5\t6\nGrunnskolenivå\t7\t7\n");
        Assert.Equal(["egen bolig", "Grunnskolenivå"], read.TableOf("Tilt120.Utdanning").Model.Rows.Select(row => row.Name));
    }

    [Theory]
    [InlineData("202401")]
    [InlineData("202401\t202403")]
    [InlineData("M01\tM03")]
    public void Months_that_may_be_figures_or_codes(string months)
        => Assert.Empty(Table.Read($"\t{months}\nI alt\t9\t8\nKvinner\t9\t8\n").Reports);

    [Theory]
    [InlineData("414.000")]
    [InlineData("1.258")]
    [InlineData("1,258")]
    [InlineData("1'258")]
    public void Thousands_with_another_sign_than_a_space(string printed)
    {
        Understood read = Table.Read($"\tJanuar\tFebruar\nI alt\t9\t8\nKvinner\t{printed}\t8\n");
        Assert.Equal(Cell.Unreadable, read["Tilt120.Kjønn.Kvinner.Januar"]);
        Assert.StartsWith($"TILT003 (6,9-{9 + printed.Length})", Assert.Single(read.TiltSays), StringComparison.Ordinal);
    }
}
