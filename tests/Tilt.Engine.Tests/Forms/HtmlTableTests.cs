using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>Tables of HTML, as pages and tools write them.</summary>
public class HtmlTableTests
{
    [Fact]
    public void Rows_may_be_spread_over_lines() => Table.Read("""
        <table class="rapport">
          <thead>
            <tr>
              <th></th>
              <th scope="col">Gjennomsnitt<br/>hittil i år</th><th>Januar</th>
              <th>Februar</th><th>Mars</th>
            </tr>
          </thead>
          <tbody>
            <tr><td><strong>I alt arbeidstrening</strong></td><td>1&nbsp;258</td><td>1&#160;167</td><td>1 287</td><td>1 259</td></tr>
            <tr>
              <td>
                03 Oslo
              </td>
              <td
                align="right">438</td>
              <td><p>401</p></td> <td>428</td>
              <td><span style="color: red">414</span></td>
            </tr>
          </tbody>
        </table>
        """).HasOslo();

    [Fact]
    public void A_page_may_be_one_line() => Project.With(
        "<html><body><h1>TILT120 Tiltaksdeltakere</h1><p>Rapport oppdatert: 02.05.2024</p><h3>Januar 2024 - Mars 2024</h3>"
        + "<table><tr><th></th><th>Gjennomsnitt</th><th>Januar</th><th>Februar</th><th>Mars</th></tr>"
        + "<tr><td>I alt arbeidstrening</td><td>1 258</td><td>1 167</td><td>1 287</td><td>1 259</td></tr>"
        + "<tr><td>03 Oslo</td><td>438</td><td>401</td><td>428</td><td>414</td></tr></table></body></html>").Read().HasOslo();

    [Fact]
    public void Tags_need_not_be_closed() => Table.Read("""
        <TABLE><TR><TH><TH>Gjennomsnitt<TH>Januar<TH>Februar<TH>Mars
        <TR><TD>I alt arbeidstrening<TD>1 258<TD>1 167<TD>1 287<TD>1 259
        <TR><TD>03 Oslo<TD>438<TD>401<TD>428<TD>414
        """).HasOslo();

    [Fact]
    public void A_cell_may_span_columns() => Table.Read("""
        <table><tr><td colspan="5">Tiltak og fylke</td></tr>
        <tr><th data-colspan="9" colspan=2></th><th>Gjennomsnitt</th><th>Januar</th><th>Februar</th><th>Mars</th></tr>
        <tr><td colspan='2'>I alt arbeidstrening</td><td>1 258</td><td>1 167</td><td>1 287</td><td>1 259</td></tr>
        <tr><td>03</td><td>Oslo</td><td>438</td><td>401</td><td>428</td><td>414</td></tr></table>
        """).HasOslo();

    [Fact]
    public void Markdown_goes_on_after_a_table() => Table.Read("""
        <table><tr><th></th><th>Gjennomsnitt</th><th>Januar</th></tr><tr><td>I alt</td><td>5</td><td>5</td></tr>
        <tr><td>Arbeidstrening</td><td>5</td><td>5</td></tr></table>

        ## Tiltak og fylke

        | | Gjennomsnitt | Januar | Februar | Mars |
        |-|-:|-:|-:|-:|
        | **I alt arbeidstrening** | **1 258** | **1 167** | **1 287** | **1 259** |
        | 03 Oslo | 438 | 401 | 428 | 414 |
        """).HasOslo();

    [Fact]
    public void A_misprinted_span_does_not_reach_down_a_whole_table()
    {
        Understood read = Project.With(
            "<h1>TILT120 Tiltaksdeltakere</h1><h3>Januar 2024 - Februar 2024</h3><h2>Tiltak og fylke</h2>"
            + "<table><tr><th>Fylke</th><th>Januar</th><th>Februar</th></tr><tr><td rowspan=99 colspan=100>Merk</td></tr><tr></tr>"
            + "<tr><td>03 Oslo</td><td>4</td><td>5</td></tr><tr><td>Ukjent</td><td></td><td>6</td></tr></table>").Read();

        Assert.Equal([5, 6], read.Tables[0].Rows.Select(row => row.Cells[1].Count));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_tag_may_be_broken_over_lines_with_its_attributes()
    {
        Understood read = Project.With("""
            <h1>TILT120 Tiltaksdeltakere</h1>
            <table><tr><th
              rowspan="2">Fylke</th><th class="år"
              colspan="2">2023</th><th
            colspan=2
            >2024</th></tr>
            <tr
              class="odd"><th>Januar</th><th>Februar</th><th>Januar</th><th>Februar</th></tr>
            <tr><td>I alt arbeidstrening</td><td>18</td><td>19</td><td>20</td><td>21</td></tr>
            <tr
              class="odd"><td>03 Oslo</td><td
            >10</td><td>11</td><td
              align="right">12</td><td>13</td></tr>
            <tr><td>11 Rogaland</td><td>8</td><td>8</td><td>8</td><td>8</td></tr></table>
            """).Read();

        Assert.Equal([2023, 2024], read.Reports.Select(report => report.Year ?? 0));
        Assert.Equal([10, 11], read.Tables[0].Rows[0].Cells.Select(cell => cell.Count));
        Assert.Equal([12, 13], read.Tables[1].Rows[0].Cells.Select(cell => cell.Count));
    }

    [Theory]
    [InlineData("<td id=\"3\">")]
    [InlineData("<td data-colspan=\"3\">")]
    [InlineData("<td data-colspan=\"3\" colspan=\"1\">")]
    [InlineData("<td colspan>")]
    [InlineData("<td colspan=0>")]
    [InlineData("<td colspan=\"1\" rowspan='1'>")]
    [InlineData("<td colspan=\"999\">")]
    [InlineData("<td colspan=\n\"2\">")]
    public void Another_attribute_spans_nothing(string cell) => Table.Read($"""
        <table><tr><th></th><th>Gjennomsnitt</th><th>Januar</th><th>Februar</th><th>Mars</th></tr>
        <tr><td>I alt arbeidstrening</td><td>1 258</td><td>1 167</td><td>1 287</td><td>1 259</td></tr>
        <tr>{cell}03 Oslo</td><td>438</td>{cell}401</td><td>428</td><td>414</td></tr></table>
        """).HasOslo();

    [Fact]
    public void What_stands_beside_tables_is_parted_by_its_tags()
    {
        Understood read = Project.With(
            "TILT120 Tiltaks<wbr>deltakere på <b>arbeidspraksis</b><hr>Rapport oppdatert 02.05.2024<LI>Tiltak og fylke</LI>"
            + "<DIV>Kilde: NAV</DIV><TABLE><CAPTION>Januar 2024 - Mars 2024</CAPTION>"
            + "<THEAD><TR><TH>Navn</TH><TH>Januar</TH><TH>Februar</TH><TH>Mars</TH></TR></THEAD>"
            + "<TR><TD>I alt arbeidstrening</TD><TD>18</TD><TD>19</TD><TD>21</TD></TR>"
            + "<TR><TD>Ukjent</TD><TD>18</TD><TD>19</TD><TD>21</TD></TR></TABLE>").Read();

        Assert.Equal("Tiltaksdeltakere på arbeidspraksis", read.Report.Title);
        Assert.Equal(("2024-05-02", 2024), (read.Report.Updated, read.Report.Year));
        Assert.Equal(21, read["Tilt120.Arbeidstrening.Fylke.Ukjent.Mars"]);
    }

    [Fact]
    public void The_title_of_a_page_is_no_part_of_what_follows()
        => Assert.Equal("Deltakere", Project.With(
            "<html><title>TILT120 Deltakere</title>Januar 2024 - Mars 2024<table><tr><th>Fylke</th><th>Januar</th><th>Februar</th></tr>"
            + "<tr><td>I alt</td><td>5</td><td>5</td></tr><tr><td>03 Oslo</td><td>5</td><td>5</td></tr></table>").Read().Report.Title);

    [Theory]
    [InlineData("</table><table><tr><th>Navn</th><th>Januar</th><th>Februar</th></tr>")]
    [InlineData("</tbody><tbody>")]
    [InlineData("<tfoot>")]
    public void A_span_reaches_down_no_further_than_its_part_of_the_table(string next)
    {
        Understood read = Project.With(
            "<h1>TILT120 Deltakere</h1><table><thead><tr><th rowspan=3>Navn</th><th>Januar</th><th>Februar</th></tr></thead>"
            + "<tr><td>I alt arbeidstrening</td><td>9</td><td>9</td></tr><tr><td>03 Oslo</td><td rowspan=9>4</td><td>5</td></tr>"
            + next + "<tr><td>11 Rogaland</td><td>5</td><td>4</td></tr></table>").Read();

        Assert.Equal([5, 4], read.Tables.SelectMany(table => table.Rows).Single(row => row.Code == "11").Cells.Select(cell => cell.Count));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_row_that_is_never_closed_is_cut_off()
    {
        string others = string.Concat(Enumerable.Range(1, 20).Select(i => $"\nMerknad {i}"));
        Understood read = Project.With(
            "<h1>TILT120 Deltakere</h1><table><tr><th>Fylke</th><th>Januar</th><th>Februar</th></tr>"
            + "<tr><td>I alt arbeidstrening</td><td>9</td><td>9</td></tr><tr><td>03 Oslo</td><td>4" + others
            + "\n\n|Januar|Februar\nI alt arbeidstrening|9|9\nKvinner|4|5\nMenn|5|4".Tabs()).Read();

        Assert.Equal(5, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.Februar"]);
        Assert.Equal(["TILT002"], read.TiltSays.Select(said => said[..7]));
    }
}
