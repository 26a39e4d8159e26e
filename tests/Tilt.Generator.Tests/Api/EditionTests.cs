using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Api;

/// <summary>Years and editions of one report, and several reports, live in one project.</summary>
public class EditionTests
{
    [Fact]
    public void The_newest_year_stands_directly_and_earlier_ones_in_classes_of_their_own()
    {
        Built built = Project.With(Report(2023, 3), "a.md").And(Report(2024, 4), "b.md").And(Report(2022, 2), "c.md").Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(4, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(3, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År2023.Mars"]);
        Assert.Equal(2, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År2022.Mars"]);
        Assert.Equal(11, built["Tilt120.Arbeidstrening.IAlt.År2023.Mars"]);
        Assert.Equal(2023, ((Row)built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År2023.Row"]!).Months[0].Month.Year);
        Assert.Equal("a.md", ((Report)built["Tilt120.År2023.Report"]!).File);
        Assert.Equal("b.md", ((Report)built["Tilt120.Report"]!).File);
        Assert.Equal(3, ((Table)built["Tilt120.Arbeidstrening.Kjønn.År2023.Table"]!).Rows[0][3].Value);
    }

    [Fact]
    public void Rows_and_tables_of_one_year_alone_are_there()
    {
        Built built = Project.With(Report(2024, 4)).And(Report(2023, 3).Replace("Kvinner", "Menn").Replace("arbeidstrening", "oppfølging"), "b.md").Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(4, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(3, built["Tilt120.Oppfølging.Kjønn.Menn.År2023.Mars"]);
    }

    [Theory]
    [InlineData("02.01.2025", "15.02.2025", 2)]
    [InlineData("15.02.2025", "02.01.2025", 1)]
    [InlineData("02.01.2025", "1.2.2025", 2)]
    [InlineData("", "02.01.2025", 2)]
    [InlineData("02.01.2025", "02.01.2025", 2)]
    public void Of_two_editions_of_one_year_the_later_counts(string first, string second, int expected)
    {
        Built built = Project.With(Report(2024, 1, first), "a.md").And(Report(2024, 2, second), "b.md").Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(expected, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(2, built.Hints.Length);
    }

    [Fact]
    public void Two_reports_stand_side_by_side()
    {
        Built built = Project.With(Report(2024, 4)).And(Report(2024, 5).Replace("TILT120", "TILT130"), "b.md").Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(4, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(5, built["Tilt130.Arbeidstrening.Kjønn.Kvinner.Mars"]);
    }

    [Fact]
    public void Two_reports_may_stand_in_one_text()
    {
        Built built = Project.With(Report(2024, 4) + "\n" + Report(2024, 5).Replace("TILT120", "TILT130") + "\n" + Report(2023, 3)).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(4, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(5, built["Tilt130.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(3, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År2023.Mars"]);
    }

    [Fact]
    public void A_file_that_is_included_twice_is_one_file()
    {
        Built built = Project.With(Report(2024, 4), "a.md").And(Report(2024, 4), "a.md").Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(2, built.Hints.Length);
    }

    [Fact]
    public void Two_reports_of_one_class_are_both_there()
    {
        Built built = Project.With(Report(2024, 4), "a.md").And(Report(2024, 5).Replace("TILT120", "TILT130"), "b.md")
            .With(new Options().Property("TiltClass", "Praksis")).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(4, built["Praksis.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(5, built["Praksis_Tilt130.Arbeidstrening.Kjønn.Kvinner.Mars"]);
    }

    [Fact]
    public void A_page_without_its_period_is_of_the_reports_year()
    {
        Built built = Project.With(Report(2024, 4).Replace("Januar 2024 - Mars 2024", "Januar 2024 - Mqrs") + "\n"
            + Report(2024, 5).Replace("Kvinner", "20-24 år")).Build();

        Assert.Equal(4, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(5, built["Tilt120.Arbeidstrening.Alder.År20Til24.Mars"]);
        Assert.Equal(new YearMonth(2024, 3), ((Table)built["Tilt120.Arbeidstrening.Kjønn.Table"]!).LastMonth);
    }

    private static string Report(int year, int mars, string updated = "")
        => Given.Report(Given.Table($"Kvinner|7|6|7|{mars}"), period: $"Rapport oppdatert: {updated}\nJanuar {year} - Mars {year}");
}
