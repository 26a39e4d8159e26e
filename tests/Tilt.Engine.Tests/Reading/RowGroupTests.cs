using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Rows of two things: the ages of women are not those of all, and there is no name for them.</summary>
public class RowGroupTests
{
    [Theory]
    [InlineData("Kvinner||\nUnder 30 år|5|6\n30 år og over|6|7\nMenn||\nUnder 30 år|15|16\n30 år og over|6|7")]
    [InlineData("Kvinner\nUnder 30 år|5|6\n30 år og over|6|7\nMenn\nUnder 30 år|15|16\n30 år og over|6|7")]
    [InlineData("Kvinner\nI alt|11|13\nUnder 30 år|5|6\n30 år og over|6|7\nMenn\nI alt|21|23\nUnder 30 år|15|16\n30 år og over|6|7")]
    [InlineData("Gruppe A\nUnder 30 år|5|6\n30 år og over|6|7\nGruppe B\nUnder 30 år|15|16\n30 år og over|16|17")]
    public void Under_a_line_of_each_group_none_of_them_has_a_name(string rows)
    {
        Understood read = Given.Read($"|Januar|Februar\n{rows}", "Tiltak og alder");

        Assert.Empty(read.Tables);
        Assert.Equal(
            rows.Split('\n').Count(row => char.IsDigit(row[^1])),
            read.Says.Count(said => said.Contains("was left out: it is of '")));
    }

    [Theory]
    [InlineData("Kvinner", "Menn")]
    [InlineData("03 Oslo", "11 Rogaland")]
    public void The_row_above_each_group_stays_and_is_checked(string first, string second)
    {
        Understood read = Given.Read($"""
            |Januar|Februar
            I alt|32|36
            {first}|11|13
            Under 30 år|5|6
            30 år og over|6|7
            {second}|21|23
            Under 30 år|15|16
            30 år og over|6|7
            """, "Tiltak");

        Assert.Equal([first, second], Assert.Single(read.Tables).Rows.Select(row => row.Label));
        Assert.Equal(
            [$"Row 'Under 30 år' was left out: it is of '{first}' too", $"Row '30 år og over' was left out: it is of '{first}' too",
             $"Row 'Under 30 år' was left out: it is of '{second}' too", $"Row '30 år og over' was left out: it is of '{second}' too"],
            read.Says.Select(said => said.Split(": ", 2)[1].Split(',')[0]));
    }

    [Theory]
    [InlineData("Kvinner|5|6\nMenn|7|8\nUkjent|1|1\nKvinner|5|6\nMenn|7|8")] // a page that is there twice
    [InlineData("03 Oslo|5|6\n11 Rogaland|7|8\n15 Agder|1|1\n03 Oslo|5|6\n11 Rogaland|7|9")] // two that share rows, one of them misprinted
    [InlineData("Kvinner|5|6\nMenn|7|8\nMenn|9|8")]
    public void Else_the_first_of_two_rows_counts(string rows)
    {
        Understood read = Given.Read($"|Januar|Februar\n{rows}", "Tiltak");

        Assert.DoesNotContain("TILT002", read.Ids);
        Assert.Contains("TILT004", read.Ids);
    }

    [Fact]
    public void A_year_in_front_of_the_labels_is_no_code_of_a_place()
    {
        Understood read = Given.Read("År|Kjønn|Januar\n2023|Kvinner|5\n2023|Menn|7\n2024|Kvinner|15\n2024|Menn|17", period: "");

        Assert.Empty(read.Tables);
        Assert.Equal(4, read.Says.Count(said => said.Contains("' was left out: it is of '202")));
    }

    [Theory]
    [InlineData("2024|03 Oslo|5\n2024|11 Rogaland|7\n|I alt|12", 3)] // the total is of the one year
    [InlineData("2024|03 Oslo|5\n|11 Rogaland|7\n|I alt|12", 3)]
    [InlineData("2023|03 Oslo|5\n|11 Rogaland|7\n2024|03 Oslo|6\n|11 Rogaland|8", 0)]
    [InlineData("|I alt|26\n2023|03 Oslo|5\n|11 Rogaland|7\n2024|03 Oslo|6\n|11 Rogaland|8", 1)]
    public void A_year_goes_on_until_the_next_stands_there(string rows, int read)
        => Assert.Equal(read, Given.Read($"År|Fylke|Januar\n{rows}").Tables.Sum(table => table.TotalAndRows.Count()));

    [Fact]
    public void A_cell_over_several_rows_is_of_all_of_them()
    {
        Understood read = Given.Read("""
            Kjønn|Alder|Januar
            |I alt|26
            Kvinner|Under 30 år|5
            |30 år og over|6
            Menn|I alt|15
            |Under 30 år|7
            |30 år og over|8
            """);

        Assert.Equal(["I alt", "Menn"], Assert.Single(read.Tables).TotalAndRows.Select(row => row.Label));
        Assert.Equal(
            ["Row 'Kvinner' was left out: it is of 'Under 30 år' too", "Row '30 år og over' was left out: it is of 'Kvinner' too",
             "Row 'Under 30 år' was left out: it is of 'Menn' too", "Row '30 år og over' was left out: it is of 'Menn' too"],
            read.Says.Where(said => said.Contains("TILT002")).Select(said => said.Split(": ", 2)[1].Split(',')[0]));
    }

    [Theory]
    [InlineData("|")]
    [InlineData("Hele landet|", "03 Oslo|", "11 Rogaland|")]
    public void Totals_of_each_of_two_columns_make_a_table_of_each(params string[] again)
    {
        string[] below = again.Length == 1 ? [again[0], again[0], again[0]] : again;
        Understood read = Given.Read($"""
            Fylke|Kjønn|Januar|Februar
            Hele landet|I alt|300|330
            {below[0]}Kvinner|100|110
            {below[0]}Menn|200|220
            03 Oslo|I alt|120|130
            {below[1]}Kvinner|40|45
            {below[1]}Menn|80|85
            11 Rogaland|I alt|180|200
            {below[2]}Kvinner|60|65
            {below[2]}Menn|120|135
            """);

        Assert.Equal(
            ["Kjønn: Hele landet, Kvinner, Menn", "Fylke: Hele landet, 03 Oslo, 11 Rogaland"],
            read.Tables.Select(table => $"{table.Dimension}: {string.Join(", ", table.TotalAndRows.Select(row => row.Label))}"));
        Assert.Equal(4, read.Says.Count(said => said.Contains("' was left out: it is of '")));
        Assert.Equal(4, read.Says.Length);
    }

    [Theory]
    [InlineData("03 Oslo|Kvinner|40|45\n|Menn|80|85\n11 Rogaland|Kvinner|60|65\n|Menn|120|135", "")]
    [InlineData("Hele landet|I alt|300|330\n|Kvinner|100|110\n|Menn|200|220\n03 Oslo|I alt|120|130\n|Kvinner|40|45\n|Menn|80|85", "Kjønn")]
    public void A_second_column_of_labels_need_not_be_headed(string rows, string dimension)
    {
        Understood read = Given.Read($"||Januar|Februar\n{rows}", "Tiltak");

        Assert.Equal(dimension, string.Join(", ", read.Tables.Select(table => table.Dimension)));
        Assert.Contains("TILT002", read.Ids);
    }
}
