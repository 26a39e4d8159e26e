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

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void The_year_that_stands_directly_has_its_dated_names_too(string accessibility)
    {
        Built built = Project.With(Report(2023, 3), "a.md").And(Report(2024, 4), "b.md")
            .With(new Options().Property("TiltAccessibility", accessibility)).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(4, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År2024.Mars"]);
        Assert.Equal(7, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År2024.Gjennomsnitt"]);
        Assert.Equal(11, built["Tilt120.Arbeidstrening.IAlt.År2024.Mars"]);
        Assert.Equal(11, built["Tilt120.Arbeidstrening.Kjønn.IAlt.År2024.Mars"]);
        string[] objects = ["Report", "Arbeidstrening.Kjønn.Table", "Arbeidstrening.Kjønn.Kvinner.Row", "Arbeidstrening.IAlt.Row"];
        foreach (string name in objects)
        {
            string dated = name.Insert(name.LastIndexOf('.') + 1, "År2024.");
            Assert.Same(built["Tilt120." + name], built["Tilt120." + dated]);
        }
    }

    [Fact]
    public void One_year_alone_has_no_dated_names()
        => Assert.DoesNotContain("År2024", Project.With(Report(2024, 4)).Build().Source("Tilt120.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void Each_year_knows_the_one_before_and_the_one_after()
    {
        // 2023 has no such table, and is passed over.
        string between = Report(2023, 3).Replace("arbeidstrening", "oppfølging");
        Built built = Project.With(Report(2022, 2), "a.md").And(between, "b.md").And(Report(2024, 4), "c.md").Build();

        Assert.Equal(
            ["a.md", "b.md", "c.md"],
            ((Report)built["Tilt120.År2023.Report"]!).Years.Select(year => year.File));
        var first = (Table)built["Tilt120.Arbeidstrening.Kjønn.År2022.Table"]!;
        Assert.Same(built["Tilt120.Arbeidstrening.Kjønn.Table"], first.Later);
        Assert.Same(first, first.Later!.Earlier);
        Assert.Null(((Table)built["Tilt120.Oppfølging.Kjønn.År2023.Table"]!).Later);
    }

    [Fact]
    public void A_month_is_found_from_the_row_of_any_year()
    {
        Project project = Project.With(Year(2022, "03 Oslo", 0), "a.md").And(Year(2023, "03 Oslo", 100), "b.md")
            .And(Year(2024, "03 Oslo", 200), "c.md");
        foreach (string row in (string[])["År2022.Row", "År2023.Row", "År2024.Row", "Row"])
        {
            // Nobody has asked for a later year before: its table is made when a month of it is sought.
            var oslo = (Row)project.Build()["Tilt120.Arbeidstrening.Fylke.Oslo." + row]!;
            Assert.Equal([3, 103, 203], Enumerable.Range(2022, 3).Select(year => oslo[new YearMonth(year, 3)].Value));
            Assert.Equal(36, oslo.Series.Count());
            Assert.Throws<ArgumentOutOfRangeException>(() => oslo[new YearMonth(2025, 1)]);
        }
    }

    [Fact]
    public void Rows_and_tables_of_one_year_alone_are_there()
    {
        string older = Report(2023, 3).Replace("Kvinner", "Menn").Replace("arbeidstrening", "oppfølging");
        Built built = Project.With(Report(2024, 4)).And(older, "b.md").Build();

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
        Assert.Single(built.Hints);
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
        Assert.Single(built.Hints);
    }

    [Fact]
    public void Two_reports_of_one_class_are_both_there()
    {
        Built built = Project.With(Report(2024, 4), "a.md").And(Report(2024, 5).Replace("TILT120", "TILT130"), "b.md")
            .With(new Options().Property("TiltClass", "Praksis")).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(4, built["Praksis.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(5, built["Praksis_Tilt130.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(["TILT008 (1,3-10): 'TILT130' is called 'Praksis_Tilt130', because the name 'Praksis' is taken"], built.TiltSays);
    }

    [Theory]
    [InlineData("# TILT1300 og TILT130\n# TILT130", "(2,3-10)")]
    [InlineData("Om TILT130\n## TILT130", "(2,4-11)")]
    [InlineData("\uFEFF# TILT130", "(1,4-11)")]
    [InlineData("TILT130", "(1,1-8)")]
    public void A_collision_stands_at_the_title(string title, string place)
    {
        Built built = Project.With(Report(2024, 4), "a.md").And(Report(2024, 5).Replace("# TILT120", title), "b.md")
            .With(new Options().Property("TiltClass", "Praksis")).Build();

        Assert.StartsWith($"TILT008 {place}: 'TILT130'", Assert.Single(built.TiltSays), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01.02.0001")]
    [InlineData("31.12.1899")]
    public void A_date_before_all_reports_tells_no_year(string updated)
    {
        Built built = Project.With(Given.Report(Given.Table("Kvinner|7|6|7|8"), period: $"Rapport oppdatert: {updated}")).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Null(((Report)built["Tilt120.Report"]!).Updated);
        Assert.Null(((Report)built["Tilt120.Report"]!).FirstMonth);
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

    [Fact]
    public void A_row_has_the_months_of_all_years_in_order()
    {
        Built built = Project.With(Year(2024, "03 Oslo", 100), "a.md").And(Year(2023, "03 Oslo", 0), "b.md").Build();

        var row = (Row)built["Tilt120.Arbeidstrening.Fylke.Oslo.Row"]!;
        Assert.Same(built["Tilt120.Arbeidstrening.Fylke.Oslo.År2023.Row"], row.Earlier);
        Assert.Equal(
            Enumerable.Range(0, 24).Select(i => new YearMonth(2023 + (i / 12), (i % 12) + 1)),
            row.Series.Select(month => month.Month));
        Assert.Equal(Enumerable.Range(1, 12).Concat(Enumerable.Range(101, 12)), row.Series.Select(month => (int)month.Count.Value));
    }

    [Fact]
    public void A_total_has_the_months_of_all_years_too()
    {
        Built built = Project.With(Year(2024, "03 Oslo", 100), "a.md").And(Year(2023, "11 Rogaland", 0), "b.md").Build();

        var total = (Row)built["Tilt120.Arbeidstrening.Fylke.IAlt.Row"]!;
        Assert.Equal(Enumerable.Range(1, 12).Concat(Enumerable.Range(101, 12)), total.Series.Select(month => (int)month.Count.Value));
    }

    [Fact]
    public void A_row_with_a_code_may_be_renamed()
    {
        Built built = Project.With(Year(2024, "56 Finnmark - Finnmárku", 100), "a.md").And(Year(2023, "56 Finnmárku", 0), "b.md").Build();

        Assert.Equal(24, ((Row)built["Tilt120.Arbeidstrening.Fylke.Finnmark.Row"]!).Series.Count());
    }

    [Fact]
    public void A_row_that_is_renamed_and_has_no_code_starts_anew()
    {
        Built built = Project.With(Year(2024, "Jobbklubb", 100, sheet: "tiltak"), "a.md")
            .And(Year(2023, "Kurs for arbeidssøkere", 0, sheet: "tiltak"), "b.md").Build();

        var table = (Table)built["Tilt120.Arbeidstrening.Tiltak.Table"]!;
        Assert.NotNull(table.Earlier);
        Row row = table.Rows.Single();
        Assert.Null(row.Earlier);
        Assert.Equal(12, row.Series.Count());
        Assert.Equal(1, built["Tilt120.Arbeidstrening.Tiltak.KursForArbeidssøkere.År2023.Januar"]);
    }

    [Fact]
    public void A_later_edition_takes_the_place_of_an_earlier_one_in_the_series()
    {
        Built built = Project.With(Year(2024, "03 Oslo", 100), "a.md")
            .And(Year(2023, "03 Oslo", 0, "02.01.2024"), "b.md")
            .And(Year(2023, "03 Oslo", 50, "15.02.2024"), "c.md").Build();

        var row = (Row)built["Tilt120.Arbeidstrening.Fylke.Oslo.Row"]!;
        Assert.Equal(Enumerable.Range(51, 12).Concat(Enumerable.Range(101, 12)), row.Series.Select(month => (int)month.Count.Value));
        Assert.Equal(24, built.Diagnostics.Count(said => said.Id == "TILT106"));
    }

    [Fact]
    public void Sheets_in_files_of_their_own_are_put_together()
    {
        Built built = Project.With(Year(2024, "03 Oslo", 100), "fylke.md")
            .And(Year(2024, "Kvinner", 200, sheet: "kjønn"), "kjønn.md").Build();

        Assert.Equal(101, built["Tilt120.Arbeidstrening.Fylke.Oslo.Januar"]);
        Assert.Equal(201, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Januar"]);
    }

    // A table of one row, of twelve months that count up.
    private static string Year(int year, string label, int before, string updated = "", string sheet = "fylke")
    {
        string figures = string.Join('|', Enumerable.Range(before + 1, 12));
        return Given.Report(
            "|Januar|Februar|Mars|April|Mai|Juni|Juli|August|September|Oktober|November|Desember\n"
            + $"I alt arbeidstrening|{figures}\n{label}|{figures}\n",
            $"Arbeidsmarkedsstatus og {sheet}",
            $"Rapport oppdatert: {updated}\nJanuar {year} - Desember {year}");
    }

    private static string Report(int year, int mars, string updated = "")
        => Given.Report(Given.Table($"Kvinner|7|6|7|{mars}"), period: $"Rapport oppdatert: {updated}\nJanuar {year} - Mars {year}");
}
