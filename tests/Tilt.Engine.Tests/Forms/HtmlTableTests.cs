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
        <tr><th colspan=2></th><th>Gjennomsnitt</th><th>Januar</th><th>Februar</th><th>Mars</th></tr>
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
}
