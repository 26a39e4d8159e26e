using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What looks certain, or proved, by itself, and is not beside what else is wrong or odd.</summary>
public class DoubtTests
{
    private const string Mean = "|Gjennomsnitt hittil i år|Januar|Februar|Mars\n";

    [Theory]
    [InlineData(20, 20)]
    [InlineData(21, 0)]
    public void Where_more_than_twenty_cells_are_wrong_none_is_mended(int wrong, int mended)
    {
        string[] tables = [.. Enumerable.Range(0, wrong).Select(i
            => Mean + $"I alt tiltak {(char)('A' + i)}|100|90|100|110\nOslo|60|55|66|65\nRogaland|40|35|40|45")];
        Understood read = Given.Read(string.Join("\n\n", tables));

        Assert.Equal(wrong, read.CheckingSays.Length);
        Assert.All(read.CheckingSays, said => Assert.EndsWith("only 'Oslo', Februar, explains it: 66 is printed, 60 fits", said));
        Assert.Equal(mended, Edits(read));
    }

    [Fact]
    public void Of_two_wrong_cells_of_one_row_neither_is_certain()
        // Each by itself is the only one that its row's mean, and those of all others, allow.
        => AssertSays(
            Mean + "I alt tiltak|95|85|95|106\nOslo|65|61|66|69\nRogaland|31|25|30|37",
            "most likely 'Oslo', Januar, is misprinted: 61 is printed, 60 fits",
            "most likely 'Oslo', Februar, is misprinted: 66 is printed, 65 fits");

    [Fact]
    public void Of_two_wrong_means_of_one_table_neither_is_certain()
    {
        const string Rows = "I alt tiltak|100|90|100|110\nOslo|60|55|60|65\nRogaland|40|35|40|45";
        AssertSays(
            Mean + Rows.Replace("|60|55", "|66|55").Replace("|40|35", "|42|35"),
            "most likely 'Oslo', Gjennomsnitt hittil i år, is misprinted: 66 is printed, 60 fits",
            "most likely 'Rogaland', Gjennomsnitt hittil i år, is misprinted: 42 is printed, 40 fits");
        AssertSays(
            Mean + Rows.Replace("|60|55", "|66|55") + "\n\n" + Mean + Rows.Replace("tiltak", "kurs").Replace("|40|35", "|42|35"),
            "only 'Oslo', Gjennomsnitt hittil i år, explains it: 66 is printed, 60 fits",
            "only 'Rogaland', Gjennomsnitt hittil i år, explains it: 42 is printed, 40 fits");
    }

    [Fact]
    public void Where_two_months_are_the_same_a_mean_is_not_certainly_wrong()
    {
        const string Same = Mean + "I alt tiltak|11|9|9|15\nOslo|6|5|5|8\nRogaland|5|4|4|7";
        const string Other = Mean + "I alt tiltak|11|10|8|15\nOslo|6|6|4|8\nRogaland|5|4|4|7";

        AssertSays(Same.Replace("Oslo|6|", "Oslo|7|"), "most likely 'Oslo', Gjennomsnitt hittil i år, is misprinted: 7 is printed, 6 fits");
        AssertSays(Other.Replace("Oslo|6|", "Oslo|7|"), "only 'Oslo', Gjennomsnitt hittil i år, explains it: 7 is printed, 6 fits");
    }

    [Fact]
    public void A_month_that_is_wrong_is_certain_though_two_others_are_the_same()
        => AssertSays(
            Mean + "I alt tiltak|11|9|9|15\nOslo|6|5|5|11\nRogaland|5|4|4|7",
            "only 'Oslo', Mars, explains it: 11 is printed, 8 fits");

    [Fact]
    public void Where_a_total_is_the_same_in_two_months_of_another_table_nothing_is_mended_by_it()
    {
        const string Wrong = Mean + "I alt tiltak|11|9|9|15\nOslo|6|15|6|7\nRogaland|5|4|3|8\n\n";
        const string Other = Mean + "I alt tiltak|11|9|9|15\nKvinner|6|5|4|8\nMenn|5|4|5|7";
        const string Said = "only 'Oslo', Januar, explains it: 15 is printed, 5 fits";

        Assert.Equal(1, Edits(AssertSays(Wrong + Other, Said)));
        Assert.Equal(0, Edits(AssertSays(Wrong + Other.Replace("5|4|8", "5|5|8").Replace("4|5|7", "4|4|7"), Said)));
    }

    [Fact]
    public void Where_no_figure_has_thousands_none_is_written_that_has()
    {
        // The rows may have lost theirs as well.
        const string Rest = "\nOslo|490|560|440|470\nRogaland|493|540|460|480";
        Understood read = AssertSays(
            Mean + "I alt tiltak|983|100|900|950" + Rest, "only 'I alt tiltak', Januar, explains it: 100 is printed, 1100 fits");
        Assert.Equal(0, Edits(read));

        read = AssertSays(
            "|Gjennomsnitt hittil i år|Januar|Februar|Mars|April\nI alt tiltak|988|100|900|950|1 000\n"
            + "Oslo|488|560|440|470|480\nRogaland|500|540|460|480|520",
            "only 'I alt tiltak', Januar, explains it: 100 is printed, 1100 fits");
        Assert.Equal(1, Edits(read));
    }

    private static int Edits(Understood read) => read.Findings.Count(entry => entry.File.EditFor(entry.Told.Finding) is not null);

    private static Understood AssertSays(string table, params string[] remedies)
    {
        Understood read = Given.Read(table, period: "Januar 2024 - April 2024");
        Assert.Equal(remedies, read.CheckingSays.Select(said => said[(said.IndexOf("; ", StringComparison.Ordinal) + 2)..]));
        return read;
    }
}
