using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>Rows, and cells, that stand in each other's place.</summary>
public class ExchangeTests
{
    private const string Main = """
        |Januar|Februar|Mars
        I alt|1 000|1 100|1 200
        Arbeidstrening|600|650|680
        Oppfølging|300|350|420
        Utdanning|100|100|100
        """;

    private const string Parts = """


        |Januar|Februar|Mars
        I alt arbeidstrening|600|650|680
        Kvinner|310|330|345
        Menn|290|320|335

        |Januar|Februar|Mars
        I alt oppfølging|300|350|420
        Kvinner|160|170|225
        Menn|140|180|195
        """;

    private const string Mean = "|Gjennomsnitt hittil i år|Januar|Februar|Mars\n";

    [Theory]
    [InlineData("|600|650|680\n", "|300|350|420\n")]
    [InlineData("|300|350|420\n", "|600|650|680\n")]
    public void Two_rows_that_stand_in_each_others_place_are_one_warning(string first, string second)
    {
        string text = Assert.Single(Says(Main.Replace(first, "?").Replace(second, first).Replace("?", second) + Parts));

        Assert.StartsWith("TILT103 (6,1-15): ", text);
        Assert.EndsWith("the figures of 'Arbeidstrening' and 'Oppfølging' stand in each other's place", text);
    }

    [Fact]
    public void The_other_row_is_a_related_place()
    {
        string main = Main.Replace("300|350|420", "?").Replace("600|650|680", "300|350|420").Replace("?", "600|650|680");
        Understood read = Given.Read(main + Parts, "Tiltak");

        Assert.Equal([7], read.RelatedLines(read.Findings.Single(entry => entry.Told.Finding.Rule.IsOfSums).Told.Finding));
    }

    [Theory]
    [InlineData("Prosent")]
    [InlineData("Endring")]
    public void So_are_two_beside_a_column_that_is_part_of_no_sum(string column)
    {
        string main = Main.Replace("300|350|420", "?").Replace("600|650|680", "300|350|420").Replace("?", "600|650|680");
        string wider = string.Join('\n', main.Split('\n').Select((line, i) => $"{line}|{(i == 0 ? column : i)}"));

        string text = Assert.Single(Says(wider + Parts));

        Assert.EndsWith("the figures of 'Arbeidstrening' and 'Oppfølging' stand in each other's place", text);
    }

    // By Oslo's mean its January is 55; as it stands the mean is 50, and printed with one digit wrong.
    [Theory]
    [InlineData("97|80|100|110", "Oslo|60|25|60|65\nRogaland||55|40|45", 0)]
    [InlineData("97|80|100|110", "Rogaland||55|40|45\nOslo|60|25|60|65", 0)]
    [InlineData("102|85|105|115", "Oslo|60|25|60|65\nAgder|5|5|5|5\nRogaland||55|40|45", 1)] // no neighbours
    [InlineData("102|85|105|115", "Agder|5|5|5|5\nRogaland||55|40|45\nOslo|60|25|60|65", 0)]
    [InlineData("92|65|100|110", "Oslo|60|25|60|65\nRogaland||40|40|45", 1)] // 40 for 25 would not do
    public void Where_two_neighbours_in_each_others_place_explain_as_much_nothing_is_mended(string total, string rows, int edits)
    {
        Understood read = Given.Read(Mean + $"I alt tiltak|{total}\n{rows}");

        string said = Assert.Single(read.CheckingSays, said => !said.StartsWith("TILT107", StringComparison.Ordinal));
        Assert.EndsWith("only 'Oslo', Gjennomsnitt hittil i år, explains it: 60 is printed, 50 fits", said);
        Assert.Equal(edits, read.Findings.Count(entry => entry.File.EditFor(entry.Told.Finding) is not null));
    }

    private static string[] Says(string table) => Given.Read(table, "Tiltak").CheckingSays;
}
