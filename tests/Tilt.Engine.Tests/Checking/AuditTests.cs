using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What all that is printed leaves for a <c>*</c>, and what to withhold as well.</summary>
public class AuditTests
{
    [Theory]
    [InlineData("20", "3..3")]
    [InlineData("17", "0..0")]
    [InlineData("*", "?")] // 17 people are no 0 to 3
    public void A_star_alone_is_what_is_left(string total, string left)
        => Assert.All(
            Audited.In($"|Januar\nI alt arbeidstrening|{total}\nKvinner|17\nMenn|*").Left,
            said => Assert.EndsWith(left, said));

    [Theory]
    [InlineData("18", "0..1", "0..1")]
    [InlineData("20", "0..3", "0..3")]
    [InlineData("22", "2..3", "2..3")]
    [InlineData("23", "3..3", "3..3")]
    public void Two_stars_share_what_is_left(string total, string men, string unknown)
        => Assert.Equal(
            [$"Menn, Januar: {men}", $"Uoppgitt, Januar: {unknown}"],
            Audited.In($"|Januar\nI alt arbeidstrening|{total}\nKvinner|17\nMenn|*\nUoppgitt|*").Left);

    [Fact]
    public void A_mean_narrows_its_months_and_months_a_mean()
    {
        // The first row's months add up to 5 to 7, of which 1 is printed; the last one's to 3 to 6.
        Assert.Equal(
            [
                "Menn, Januar: 1..3",
                "Menn, Februar: 1..3",
                "Uoppgitt, Gjennomsnitt hittil i år: 1..2",
                "Uoppgitt, Januar: 0..3",
            ],
            Audited.In("|Gjennomsnitt|Januar|Februar|Mars\nMenn|2|*|*|1\nKvinner|22|21|22|23\nUoppgitt|*|*|2|1").Left);
    }

    [Fact]
    public void What_another_table_prints_counts()
    {
        const string Main = "|Januar\nI alt|100\nArbeidstrening|*\nOppfølging|*\nUtdanning|97\n\n";
        Assert.Equal(["Arbeidstrening, Januar: 0..3", "Oppfølging, Januar: 0..3"], Audited.In(Main, "Tiltak").Left);

        // A count that is withheld in one place and printed in another is to go there too.
        Audited audited = Audited.In(Main + "|Januar\nI alt arbeidstrening|2\nKvinner|*\nMenn|*", "Tiltak");
        Assert.Equal(
            ["Arbeidstrening, Januar: 2..2", "Oppfølging, Januar: 1..1", "Kvinner, Januar: 0..2", "Menn, Januar: 0..2"],
            audited.Left);
        Assert.Equal(["I alt arbeidstrening, Januar"], audited.More);
    }

    [Theory]
    [InlineData(6, "Kvinner, Februar", "Menn, Januar")]
    [InlineData(100, "Uoppgitt, Februar", "Uoppgitt, Januar")]
    public void Of_as_many_counts_the_smallest_are_withheld(int count, params string[] more)
    {
        Audited audited = Audited.In(
            $"|Januar|Februar\nI alt arbeidstrening|{count + 9}|{count + 8}\nKvinner|*|{count}\nMenn|{count}|*\nUoppgitt|7|7");

        Assert.Equal(["Kvinner, Januar: 2..2", "Menn, Februar: 1..1"], audited.Left);
        Assert.Equal(more, audited.More.Order(StringComparer.Ordinal));
        Assert.True(audited.Further.IsFewest);
        Assert.Empty(audited.Further.Left);
    }

    [Fact]
    public void A_count_that_is_withheld_for_another_is_four_or_more()
    {
        Audited audited = Audited.In("|Januar\nI alt arbeidstrening|6\nMenn|*\nUoppgitt|4");

        // By itself the 4 would leave 0 to 2 for the star, as it is no 3.
        Assert.Equal(["Menn, Januar: 2..2"], audited.Left);
        Assert.Equal(["I alt arbeidstrening, Januar"], audited.More);
        Assert.Equal(new Bounds(4, 7), Assert.Single(audited.Further.Counts).Left);
    }

    [Fact]
    public void What_small_counts_give_away_no_larger_ones_protect()
    {
        Audited audited = Audited.In("|Januar\nI alt arbeidstrening|3\nKvinner|1\nMenn|*");

        Assert.Equal(["Menn, Januar"], audited.Further.Left.Select(count => audited.NameOf(count.Cells[0])));
        Assert.Empty(audited.More);
    }

    [Fact]
    public void Sums_that_do_not_hold_tell_nothing_of_their_stars()
        => Assert.Equal(
            ["Menn, Januar: ?", "Menn, Februar: 2..2"],
            Audited.In("|Januar|Februar\nI alt arbeidstrening|50|20\nKvinner|17|18\nMenn|*|*").Left);

    [Fact]
    public void What_is_not_found_out_in_time_is_not_said()
    {
        Audited audited = Audited.Of(Given.Report("|Januar\nI alt arbeidstrening|20\nKvinner|17\nMenn|*"), most: 1);

        Assert.Equal((Standing.Undecided, new Bounds(0, 3)), (audited.Counts[0].Standing, audited.Counts[0].Left));
        Assert.Empty(audited.Further.Counts);
    }

    [Fact]
    public void No_table_takes_the_time_that_another_needs_for_its_proposal()
    {
        // All proofs together take a little more; the last table's proposal is not what gives way.
        string tables = string.Join("\n\n", ((string[])["arbeidstrening", "mentor", "oppfølging", "avklaring"]).Select(measure => $"""
            |Januar|Februar|Mars
            I alt {measure}|440|434|458
            Oslo|401|428|414
            Svalbard|*|*|5
            Ukjent|37|*|39
            """));
        Audited audited = Audited.In(tables, most: 1_000);

        Assert.Equal((8, 0), (audited.Further.Counts.Count, audited.Further.Left.Count));
        Assert.False(audited.Further.IsFewest);
        Assert.False(audited.Further.IsInTime);
    }

    [Fact]
    public void Where_time_ran_out_before_a_proposal_was_found_that_is_known()
    {
        const string Table = "|Januar\nI alt arbeidstrening|20\nKvinner|17\nMenn|*";
        Audited hasty = Audited.In(Table, most: 10), patient = Audited.In(Table);

        Assert.Equal((1, false), (hasty.Further.Left.Count, hasty.Further.IsInTime));
        Assert.Equal((0, true), (patient.Further.Left.Count, patient.Further.IsInTime));
    }

    [Fact]
    public void What_a_star_stands_for_is_whoever_asks_to_say()
    {
        var any = new Attacker(Bounds.Any, Bounds.Any) { Needed = _ => new Bounds(2, 4) };

        Assert.Equal(
            ["Kvinner, Januar: 0..5", "Menn, Januar: 0..5"],
            Audited.In("|Januar\nI alt arbeidstrening|5\nKvinner|*\nMenn|*", attacker: any).Left);
    }

    [Fact]
    public void Of_the_real_report_all_stars_can_be_worked_out_until_others_are_withheld()
    {
        Audited audited = Audited.Of(TestData.Read("tilt120-2024.md"), most: 20_000_000);

        Assert.Equal(19, audited.Counts.Count);
        Assert.All(audited.Counts, count => Assert.Equal(Standing.WorkedOut, count.Standing));
        Assert.Empty(audited.Further.Left);
        Assert.InRange(audited.Further.Counts.Count, 22, 26);
    }

    [Fact]
    public void What_is_withheld_as_well_with_a_mark_of_its_own_protects_what_it_is_to()
    {
        const string Report = """
            |Januar|Februar|Mars
            I alt arbeidstrening|440|434|458
            Oslo|401|428|414
            Svalbard|*|*|5
            Ukjent|37|*|39
            """;
        Assert.Equal(["Oslo, Februar", "Ukjent, Januar"], Audited.In(Report).More.Order(StringComparer.Ordinal));

        Audited protectedNow = Audited.In(Report.Replace("428", ":").Replace("37", ":"));

        Assert.All(protectedNow.Counts, count => Assert.Equal(Standing.Safe, count.Standing));
        Assert.Equal(3, protectedNow.Counts.Count);
    }
}
