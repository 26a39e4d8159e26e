using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>Columns that nothing but their places on the line tell apart.</summary>
public class AlignedColumnsTests
{
    private const string Header = """
                                  Gjennomsnitt
                                  hittil i år     Januar            Februar            Mars

        """;

    [Fact]
    public void A_figure_may_stand_nearer_to_the_next_heading() => Table.Read(Header + """
        I alt arbeidstrening             1 258             1 167              1 287           1 259
        03 Oslo                            438               401                428             414
        """).HasOslo();

    [Fact]
    public void A_blank_cell_is_known_by_its_place()
    {
        Understood read = Table.Read(Header + """
            I alt arbeidstrening             1 258             1 167              1 287           1 259
            03 Oslo                            438                                  428             414
            Ukjent                                                                                    *
            """);
        Assert.Equal(
            [Cell.Blank, 428, 438, Cell.Suppressed, Cell.Blank],
            read.Under(
                "Tilt120.Arbeidstrening.Fylke", "Oslo.Januar", "Oslo.Februar", "Oslo.Gjennomsnitt", "Ukjent.Mars", "Ukjent.Februar"));
    }

    [Fact]
    public void A_complete_row_further_down_tells_where_the_columns_are()
    {
        Understood read = Table.Read(Header + """
            03 Oslo                            438                                  428             414
            11 Rogaland                        820               766                859             845
            I alt arbeidstrening             1 258             1 167              1 287           1 259
            """);
        Assert.Equal([Cell.Blank, 428], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Januar", "Februar"));
    }

    [Fact]
    public void Rows_without_a_complete_one_make_the_columns_together()
    {
        Understood read = Table.Read(Header + """
            I alt arbeidstrening             1 258                                1 287           1 259
            03 Oslo                            438               401                                414
            """);
        Assert.Equal([401, Cell.Blank, 414], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Januar", "Februar", "Mars"));
    }

    [Fact]
    public void A_row_that_has_all_its_figures_need_not_stand_under_the_header() => Table.Read(Header + """
        I alt arbeidstrening             1 258             1 167              1 287           1 259
        03 Oslo    438   401   428   414
        """).HasOslo();

    [Fact]
    public void A_row_whose_columns_cannot_be_told_is_left_out()
    {
        Understood read = Table.Read(Header + """
            I alt arbeidstrening             1 258             1 167              1 287           1 259
            11 Rogaland                        820               766                859             845
            03 Oslo    438   401   428
            """);
        Assert.Equal(
            "TILT002 (8,1-8): Row '03 Oslo' was left out: it has 3 figures where its header names 4 columns",
            Assert.Single(read.TiltSays));
    }

    [Fact]
    public void Codes_and_names_may_have_a_wide_gap() => Table.Read(Header + """
        I alt arbeidstrening             1 258             1 167              1 287           1 259
        03   Oslo  - Oslove                438               401                428             414
        """).HasOslo();

    [Fact]
    public void Page_furniture_is_no_row() => Table.Read("""

                                                                                       Side 1 av 9
        """ + "\n\f" + Header + """
        --------------------   ---------------   ---------------   ----------------   -------------
        I alt arbeidstrening             1 258             1 167              1 287           1 259
        03 Oslo                            438               401                428             414
                                                         2
        """).HasOslo();

    [Fact]
    public void A_heading_over_the_labels_is_none_over_figures() => Table.Read("""
        Fylke                    Gjennomsnitt      Januar      Februar        Mars
        I alt arbeidstrening            1 258       1 167        1 287       1 259
        03 Oslo                           438         401          428         414
        """).HasOslo();

    [Fact]
    public void Any_one_cell_may_be_blank()
    {
        string report = Rewritten.AsColumns();
        var reports = ReportText.Read(report.AsSpan(), "", default);
        string Cells(string text) => string.Join('\n', ReportText.Read(text.AsSpan(), "", default).Reports.SelectMany(r => r.Tables)
            .SelectMany(table => table.TotalAndRows).Select(row => string.Join(' ', row.Cells.Select(cell => cell.ToString()))));

        string all = Cells(report);
        var random = new Random(7);
        foreach (var row in reports.Reports[0].Tables.SelectMany(table => table.Rows).Where(row => row.Line is < 160 and > 20))
        {
            int column = random.Next(row.Cells.Count);
            var place = reports.Places.Row(row).Cells[column];
            string blanked = Cells(report.Remove(place.Start, place.Length).Insert(place.Start, new string(' ', place.Length)));
            var changed = all.Split('\n').Zip(blanked.Split('\n')).Where(pair => pair.First != pair.Second).Select(pair => pair.Second);
            string[] cells = [.. row.Cells.Select((cell, i) => i == column ? "" : cell.ToString())];
            Assert.Equal(string.Join(' ', cells), Assert.Single(changed));
        }
    }
}
