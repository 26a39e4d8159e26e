using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What has one cause is said once: pages that were put in twice, a sign between thousands, cells without a figure.</summary>
public class SummaryTests
{
    private static readonly string[] rows = ["03 Oslo|7|6|7|8", "11 Rogaland|2|2|2|2", "15 Møre og Romsdal|1|1|1|1"];

    [Fact]
    public void A_report_that_was_pasted_twice_is_one_finding()
    {
        string report = TestData.Read("tilt120-2024.md");

        Understood once = Project.With(report).Read(), twice = Project.With(report + "\n" + report).Read();

        string said = Assert.Single(twice.TiltSays, said => said.StartsWith("TILT004", StringComparison.Ordinal));
        Assert.StartsWith("TILT004 (232,1-", said);
        Assert.Contains("83 rows, 'Arbeidsforbere", said);
        Assert.Empty(twice.CheckingSays);
        Assert.Equal(once.Tables.SelectMany(table => table.Rows).Count(), twice.Tables.SelectMany(table => table.Rows).Count());
    }

    [Fact]
    public void Rows_that_stand_again_with_the_same_figures_are_said_together()
    {
        Understood read = Given.Read(Given.Table([.. rows, .. rows]));

        Assert.Equal(
            [
                "TILT004 (9,1-8): 3 rows, '03 Oslo' to '15 Møre og Romsdal', stand in their tables already, with the same figures, "
                + "from line 6 on; the first of each counts, and these can go",
            ],
            read.TiltSays);
    }

    [Fact]
    public void One_with_other_figures_is_said_by_itself()
    {
        Understood read = Given.Read(Given.Table([.. rows, rows[0], "11 Rogaland|2|2|2|3", rows[2]]));

        Assert.Equal(
            [
                "(9,1-8): Row '03 Oslo', with the same",
                "(10,1-12): Row '11 Rogaland', with other",
                "(11,1-19): Row '15 Møre og Romsdal', with the same",
            ],
            read.TiltSays.Select(said => said.Replace("TILT004 ", "").Replace(" stands twice in one table", "").Split(" figures")[0]));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("..")]
    [InlineData("nan")]
    [InlineData("NA")]
    [InlineData("n/a")]
    public void A_row_or_column_of_nothing_else_is_empty(string sign)
    {
        Understood row = Given.Read(Given.Table("03 Oslo|10|9|10|11", $"Ukjent|{sign}|{sign}||{sign}"));
        Assert.Equal([Cell.Blank, Cell.Blank], row.Under("Tilt120.Arbeidstrening.Fylke.Ukjent", "Gjennomsnitt", "Mars"));
        Assert.Empty(row.TiltSays);

        Understood column = Given.Read($"|Januar|Februar|Mars\nI alt|9|10|{sign}\n03 Oslo|7|*|{sign}\n11 Rogaland|2|3|{sign}");
        Assert.Equal(Cell.Blank, column["Tilt120.Fylke.Oslo.Mars"]);
        Assert.Equal(Cell.Suppressed, column["Tilt120.Fylke.Oslo.Februar"]);
        Assert.Empty(column.TiltSays);
    }

    [Fact]
    public void A_row_of_colons_may_be_kept_back_and_is_said_once()
    {
        Understood read = Given.Read(Given.Table("03 Oslo|7|6|7|8", "Ukjent|:|:|:|:"));

        Assert.Equal(Cell.Unreadable, read["Tilt120.Arbeidstrening.Fylke.Ukjent.Mars"]);
        Assert.Equal(
            [
                "TILT003 (7,8-9): ':' is not a number (row 'Ukjent', column 'Gjennomsnitt hittil i år' and 3 others); such a sign "
                + "may mean zero, unknown or suppressed, so its member is a Count of any size",
            ],
            read.TiltSays);
    }

    [Fact]
    public void A_lone_row_under_a_header_is_no_empty_column()
    {
        Understood read = Given.Read("|Januar|Februar|Mars\nI alt|9|-|11\n03 Oslo|9|-|11");

        Assert.Equal(Cell.Unreadable, read["Tilt120.Fylke.Oslo.Februar"]);
        Assert.Equal(["TILT003", "TILT003"], read.Ids.Where(id => id == "TILT003"));
    }

    [Theory]
    [InlineData(".")]
    [InlineData(",")]
    [InlineData("'")]
    public void A_sign_between_thousands_is_said_once_with_the_way_out(string sign)
    {
        Understood read = Given.Read($"|Januar|Februar|Mars\nI alt|1{sign}900|2{sign}000|2{sign}100\n"
            + $"03 Oslo|1{sign}200|1{sign}300|1{sign}400\n11 Rogaland|700|700|700");

        Assert.Equal(Cell.Unreadable, read["Tilt120.Fylke.Oslo.Mars"]);
        Assert.Equal(700, read["Tilt120.Fylke.Rogaland.Mars"]);
        Assert.Equal(
            [
                $"TILT003 (5,7-12): '1{sign}900' (row 'I alt', column 'Januar') and 5 figures more of this file have '{sign}' before three "
                + "digits, and may be thousands or decimals, so their members are Counts of any size; write them without it, as '1900'",
            ],
            read.TiltSays);
        Assert.Equal([5, 5, 6, 6, 6], read.RelatedLines(read.Findings[0].Told.Finding));
    }
}
