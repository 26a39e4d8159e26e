using Microsoft.CodeAnalysis;
using Tilt.Engine.Tests.Forms;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Api;

/// <summary>A spreadsheet saved as CSV gives a file a sheet: they are one report.</summary>
public class PartTests
{
    private const string Tiltak = "I alt;30;31;32\nArbeidstrening;10;11;12\nOppfølging;20;20;20\n";
    private const string Fylke = "I alt arbeidstrening;10;11;12\n03 Oslo;4;5;6\n11 Rogaland;6;6;6\n\n"
        + ";Januar;Februar;Mars\nI alt oppfølging;20;20;20\n03 Oslo;20;20;20\n";
    private const string Kjønn = "I alt arbeidstrening;10;11;12\nKvinner;7;8;9\nMenn;3;3;3\n";

    [Fact]
    public void Sheets_in_files_of_their_own_are_one_report()
    {
        Built built = Sheets().Build();

        Assert.Empty(built.CompilerSays);
        Assert.Empty(built.Diagnostics.Select(Built.Describe));
        Assert.Equal(6, built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(9, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(20, built["Tilt120.Tiltak.Oppfølging.Mars"]);
        Assert.Equal(32, built["Tilt120.IAlt.Mars"]);
        Assert.Equal(12, built["Tilt120.Arbeidstrening.IAlt.Mars"]);
        Assert.Equal(20, built["Tilt120.Oppfølging.IAlt.Mars"]);

        var report = (Report)built["Tilt120.Report"]!;
        Assert.Equal(
            ["Tiltak", "arbeidstrening Fylke", "arbeidstrening Kjønn", "oppfølging Fylke"],
            report.Tables.Select(table => $"{table.Measure} {table.Dimension}".Trim()));
        Assert.Equal(("TILT120", "tilt120-2024-fylke.csv, tilt120-2024-kjonn.csv, tilt120-2024-tiltak.csv"), (report.Code, report.File));
        Assert.Equal((new YearMonth(2024, 1), new YearMonth(2024, 3)), (report.FirstMonth, report.LastMonth));
    }

    [Fact]
    public void The_sheets_of_the_real_report_have_all_its_cells()
    {
        // Torn words are the PDF's. Of these one sheet alone has more than whole ones, so that they would be right in it.
        string[] lines = Rewritten.AsSemicolons().Replace("Arbeidsforbere dende", "Arbeidsforberedende").Split("\r\n");
        Built built = Of([.. RealSheets.Select(sheet => ($"tilt120-2024-{sheet.Name}.csv", Text(sheet.First, sheet.Last)))]).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(ExpectedCells.All, ExpectedCells.Check(name => built[name], Count.Suppressed));
        Assert.Equal(16, ((Report)built["Tilt120.Report"]!).Tables.Count);
        Assert.Empty(built.CheckingSays);

        string Text(int first, int last) => string.Join('\n', lines[(first - 1)..last]);
    }

    [Fact]
    public void No_order_of_files_decides()
    {
        (string Name, string Text)[] files = [File("fylke", Fylke), File("kjonn", Kjønn), File("tiltak", Tiltak)];
        string[] outputs = [.. Orders(files).Select(order => Output(Of(order).Build()))];

        Assert.Equal(6, outputs.Length);
        Assert.Single(outputs.Distinct());
    }

    [Fact]
    public void Each_year_has_its_parts()
    {
        Built built = Sheets().And(File("tiltak", Tiltak, 2023)).And(File("fylke", Fylke.Replace(";6\n", ";60\n"), 2023))
            .And(File("kjonn", Kjønn, 2022)).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(6, built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(60, built["Tilt120.Arbeidstrening.Fylke.Oslo.År2023.Mars"]);
        Assert.Equal(9, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År2022.Mars"]);
        Assert.Equal(32, built["Tilt120.IAlt.År2023.Mars"]);
        Assert.Equal(32, built["Tilt120.IAlt.År2024.Mars"]);
        Assert.Equal(6, built["Tilt120.Arbeidstrening.Fylke.Oslo.År2024.Mars"]);
        Assert.Equal(3, ((Report)built["Tilt120.År2023.Report"]!).Tables.Count);

        // Each table has the nearest year before that has it too, in whatever file.
        Assert.Equal(6, ((Row)built["Tilt120.Arbeidstrening.Fylke.Oslo.Row"]!).Series.Count());
        Assert.Same(
            built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År2022.Row"],
            ((Row)built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Row"]!).Earlier);
    }

    [Fact]
    public void An_edit_of_one_part_writes_that_part_alone()
    {
        Built built = Sheets().Build();
        AdditionalText kjønn = built.Options.AdditionalFiles.Single(file => file.Path.Contains("kjonn", StringComparison.Ordinal));
        GeneratorRunResult result = built.Driver.ReplaceAdditionalText(kjønn, new TextFile(kjønn.Path, Sheet(Kjønn.Replace(";9", ";8"))))
            .RunGenerators(built.Before).GetRunResult().Results.Single();

        // Three places for a report as a whole, then three files' tables.
        Assert.Equal("Cached", result.Of(TiltGenerator.EditionsStep));
        Assert.Equal("Cached, Cached, Modified", result.Of("Output"));
    }

    [Fact]
    public void Names_are_given_over_all_parts()
    {
        Built built = Sheets().And(File("x", "I alt tiltak;30;31;32\nKvinner;30;31;32\n")).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(32, built["Tilt120.Tiltak_2.Kjønn.Kvinner.Mars"]);
        Assert.Equal(["TILT008 (2,1-13): 'I alt tiltak' is called 'Tiltak_2', because the name 'Tiltak' is taken"], built.TiltSays);
    }

    [Fact]
    public void A_table_that_two_parts_have_is_of_the_later_path_and_it_is_said()
    {
        Built built = Sheets().And(File("kjonn2", Kjønn.Replace(";9", ";8"))).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(6, built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(
            [
                "TILT014 (2,1-21): 'Arbeidstrening.Kjønn' of this file does not count: "
                + "'tilt120-2024-kjonn2.csv' prints it otherwise, and comes later by its path",
            ],
            built.TiltSays);
        Diagnostic said = built.Diagnostics.Single(said => said.Id == "TILT014");
        Assert.EndsWith("kjonn.csv", said.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_table_twice_with_the_same_figures_is_not_worth_a_word()
        => Assert.Empty(Sheets().And(File("kjonn2", Kjønn.Replace("\n", "\n\n"))).Build().Diagnostics.Select(Built.Describe));

    [Theory]
    [InlineData(";50,5\n", "")]
    [InlineData("50,5", "50,6")]
    [InlineData("50,5", "*")]
    [InlineData("Prosent", "Andel")]
    public void Other_percentages_beside_the_same_counts_are_another_table(string percentages, string changed)
    {
        const string Sheet = "TILT120 Tiltaksdeltakere\nRapport oppdatert: 02.04.2024\nJanuar 2024 - Januar 2024\n"
            + "Kjønn;Januar;Prosent\nI alt arbeidstrening;2000;100\nKvinner;1000;50,5\nMenn;1000;49,5\n";
        string other = changed.Length > 0
            ? Sheet.Replace(percentages, changed)
            : Sheet.Replace(";Prosent", "").Replace(";100\n", "\n").Replace(";50,5", "").Replace(";49,5", "");
        Built built = Project.With(Sheet, "kjonn.csv").And(other, "kjonn2.csv").Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(
            [
                "TILT014 (5,1-21): 'Arbeidstrening.Kjønn' of this file does not count: "
                + "'kjonn2.csv' prints it otherwise, and comes later by its path",
            ],
            built.TiltSays.Where(said => said.StartsWith("TILT014", StringComparison.Ordinal)));
    }

    [Fact]
    public void Tables_that_only_code_calls_alike_are_two()
    {
        Built built = Of(
        [
            File("lav", "I alt timer < 20;10;11;12\nKvinner;10;11;12\n"),
            File("opp", "I alt timer > 20;20;21;22\nKvinner;20;21;22\n"),
        ]).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal((12, 22), (built["Tilt120.Timer20.Kjønn.Kvinner.Mars"], built["Tilt120.Timer20.Kjønn_2.Kvinner.Mars"]));
        Assert.StartsWith("TILT008", Assert.Single(built.TiltSays), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_only_code_calls_alike_are_no_series()
    {
        Built built = Of(
        [
            File("lav", "I alt timer < 20;10;11;12\nKvinner;10;11;12\n"),
            File("opp", "I alt timer > 20;20;21;22\nKvinner;20;21;22\n", 2023),
        ]).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(3, ((Row)built["Tilt120.Timer20.Kjønn.Kvinner.Row"]!).Series.Count());
    }

    [Fact]
    public void A_part_with_a_date_counts_before_one_without()
    {
        Built built = Sheets().And(File("a", Kjønn.Replace(";9", ";8"), updated: "02.04.2024")).Build();

        Assert.Equal(8, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(6, built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        string said = Assert.Single(built.TiltSays);
        Assert.Equal(
            "TILT014 (2,1-21): 'Arbeidstrening.Kjønn' of this file does not count: "
            + "'tilt120-2024-a.csv' prints it otherwise, and says when it was updated",
            said);
    }

    [Fact]
    public void A_later_edition_counts_as_a_whole()
    {
        Built built = Of(
        [
            File("a-fylke", Fylke, updated: "02.04.2024"),
            File("a-kjonn", Kjønn, updated: "02.04.2024"),
            File("a-tiltak", Tiltak, updated: "02.04.2024"),
            File("b-fylke", Fylke.Replace("Oslo;4", "Oslo;3"), updated: "02.05.2024"),
            File("b-tiltak", Tiltak, updated: "02.05.2024"),
        ]).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(3, built["Tilt120.Arbeidstrening.Fylke.Oslo.Januar"]);
        Assert.Equal(3, ((Report)built["Tilt120.Report"]!).Tables.Count);
        Assert.Null(built.Compilation.GetTypeByMetadataName("Tilt120+Arbeidstrening+Kjønn"));
        Assert.Equal(
            [
                "TILT014 (3,1-21): 'Arbeidstrening.Kjønn' of this file does not count: "
                + "a later edition is in the project ('tilt120-2024-b-tiltak.csv'), and is without it",
            ],
            built.TiltSays);
    }

    [Fact]
    public void What_was_revised_is_told_table_by_table()
    {
        Built built = Of(
        [
            File("a-fylke", Fylke, updated: "02.04.2024"),
            File("a-kjonn", Kjønn, updated: "02.04.2024"),
            File("b-fylke", Fylke, updated: "02.05.2024"),
            File("b-kjonn", Kjønn.Replace("7;8;9\nMenn;3", "6;8;9\nMenn;4"), updated: "02.05.2024"),
        ]).Build();

        Assert.Equal(
            [
                "TILT106 (4,9-10): 'Kvinner', Januar, was 7 in the edition before and is 6 in this one (-1)",
                "TILT106 (5,6-7): 'Menn', Januar, was 3 in the edition before and is 4 in this one (+1)",
            ],
            built.CheckingSays);
    }

    [Fact]
    public void A_total_that_another_part_prints_otherwise_is_found()
    {
        // The two slips make up for each other, so that the file holds by itself.
        Built built = Of([File("fylke", Fylke), File("tiltak", Tiltak.Replace("10;11", "10;12").Replace("20;20;20", "20;19;20"))]).Build();

        Assert.Collection(
            built.CheckingSays,
            said => Assert.StartsWith(
                "TILT103 (3,19-21): Tiltak, Februar: the same figure is printed as 11 and as 12 "
                + "(lines tilt120-2024-fylke.csv:2 and tilt120-2024-tiltak.csv:3)",
                said),
            said => Assert.EndsWith("only 'Oppfølging', Februar, explains it: 19 is printed, 20 fits", said));
    }

    [Fact]
    public void A_misprint_that_its_own_part_betrays_is_told_once()
    {
        string wrong = Tiltak.Replace("Arbeidstrening;10", "Arbeidstrening;19");
        Project project = Of([File("fylke", Fylke), File("kjonn", Kjønn), File("tiltak", wrong)]);

        Assert.Single(project.Build().CheckingSays);
    }

    [Fact]
    public void Status_tables_in_files_of_their_own_are_checked_against_the_main_table()
    {
        const string Some = "I alt Arbeidssøkere på tiltak;12;12;12\nArbeidstrening;6;6;6\nOppfølging;6;6;6\n";
        const string Others = "I alt Andre på tiltak;18;19;20\nArbeidstrening;4;5;6\nOppfølging;14;14;14\n";

        Assert.Empty(Of([File("tiltak", Tiltak), File("tiltak-arbeidssøkere", Some), File("tiltak-andre", Others)]).Build().CheckingSays);
        string wrong = Others.Replace("18;19;20", "19;19;20").Replace("Arbeidstrening;4", "Arbeidstrening;5");
        string[] says = Of([File("tiltak", Tiltak), File("tiltak-arbeidssøkere", Some), File("tiltak-andre", wrong)]).Build().CheckingSays;
        Assert.NotEmpty(says);
        Assert.All(says, said => Assert.StartsWith("TILT104", said));
    }

    [Fact]
    public void A_slip_in_a_status_table_of_its_own_file_is_said_as_what_it_is()
    {
        string[] says = Of(
        [
            File("tiltak", "I alt;32;32;32\nArbeidstrening;10;10;10\nOppfølging;22;22;22\n"),
            File("tiltak-andre", "I alt Andre på tiltak;18;18;18\nArbeidstrening;14;4;4\nOppfølging;4;14;14\n"),
            File("tiltak-arbeidssøkere", "I alt Arbeidssøkere på tiltak;14;14;14\nArbeidstrening;6;6;6\nOppfølging;8;8;8\n"),
        ]).Build().CheckingSays;

        Assert.EndsWith(
            "'Arbeidstrening', Januar, and 'Oppfølging', Januar, stand in each other's place",
            Assert.Single(says),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_without_a_star_of_a_report_that_suppresses_betrays_no_hidden_count()
    {
        // The main table's slips make up for each other; what should stand there is what the star hides.
        Built built = Of(
        [
            File("tiltak", "I alt;33;33;33\nArbeidstrening;20;5;5\nOppfølging;13;28;28\n"),
            File("tiltak-andre", "I alt Andre på tiltak;27;27;27\nArbeidstrening;*;5;5\nOppfølging;25;22;22\n"),
            File("tiltak-arbeidssøkere", "I alt Arbeidssøkere på tiltak;6;6;6\nArbeidstrening;0;0;0\nOppfølging;6;6;6\n"),
        ]).Build();

        Diagnostic said = Assert.Single(built.Diagnostics, said => said.Properties["found"] == "20");
        Assert.Equal("*", said.Properties["expected"]);
        Assert.EndsWith("'Arbeidstrening', Januar, is misprinted: 20 is printed, * fits", Built.Describe(said), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_no_known_year_are_parts_of_one_report()
    {
        Built built = Of([("fylke.csv", "TILT120\n" + Sheet(Fylke)), ("kjonn.csv", "TILT120\n" + Sheet(Kjønn))])
            .And(File("tiltak", Tiltak)).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(6, built["Tilt120.Arbeidstrening.Fylke.Oslo.År0000.Mars"]);
        Assert.Equal(9, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År0000.Mars"]);
        Assert.Equal(32, built["Tilt120.IAlt.Mars"]);
        Assert.Equal(32, built["Tilt120.IAlt.År2024.Mars"]);

        // A year that nobody knows is neither before nor after another.
        Assert.Single(((Report)built["Tilt120.Report"]!).Years);
        Assert.Single(((Report)built["Tilt120.År0000.Report"]!).Years);
    }

    [Fact]
    public void A_file_that_names_no_report_is_of_the_one_whose_class_it_has()
    {
        Built built = Sheets().And(Sheet("I alt arbeidstrening;10;11;12\n0301 Oslo;10;11;12\n"), "kommune-2024.csv")
            .With(new Options().Metadata("kommune-2024.csv", "TiltClass", "Tilt120")).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(12, built["Tilt120.Arbeidstrening.Kommune.Oslo.Mars"]);
        Assert.Equal(5, ((Report)built["Tilt120.Report"]!).Tables.Count);
    }

    // By its lines; the names as a spreadsheet has them.
    private static (string Name, int First, int Last)[] RealSheets
        =>
        [
            ("tiltak", 19, 22), ("arbeidsmarkedsstatus og tiltak", 26, 50), ("fylke", 53, 121), ("kjønn", 126, 135),
            ("alder", 138, 159), ("innvandrere", 162, 171), ("verdensregion", 174, 192), ("utdanning", 195, 211),
        ];

    private static Project Sheets() => Of([File("tiltak", Tiltak), File("fylke", Fylke), File("kjonn", Kjønn)]);

    private static (string Name, string Text) File(string sheet, string rows, int year = 2024, string? updated = null)
        => ($"tilt120-{year}-{sheet}.csv", (updated is null ? "" : $"Rapport oppdatert: {updated}\n") + Sheet(rows));

    private static string Sheet(string rows) => ";Januar;Februar;Mars\n" + rows;

    private static Project Of((string Name, string Text)[] files)
        => files.Skip(1).Aggregate(Project.With(files[0].Text, files[0].Name), (project, file) => project.And(file));

    private static IEnumerable<T[]> Orders<T>(T[] items)
        => items.Length < 2
            ? [items]
            : items.SelectMany((first, i) => Orders([.. items[..i], .. items[(i + 1)..]]).Select(rest => (T[])[first, .. rest]));

    private static string Output(Built built)
        => string.Join("\n", built.Generated.GeneratedSources
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => source.HintName + "\n" + source.SourceText));
}
