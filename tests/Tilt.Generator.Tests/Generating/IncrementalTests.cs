using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Generating;

/// <summary>While a developer types, nothing runs that need not.</summary>
public class IncrementalTests
{
    private static readonly string text = Given.Report(Given.Table("Kvinner|7|6|7|8", "Menn|3|3|3|3"));
    private static readonly string other = text.Replace("TILT120", "TILT130");

    /// <summary>The steps of the files (Editions is one for all) after an edit, and their outputs.</summary>
    private sealed record Reasons(string Read, string Editions, string Place, string Sources)
    {
        public static readonly Reasons AllCached = new("Cached, Cached", "Cached", "Cached, Cached", "Cached, Cached");
        public static readonly Reasons ReadAgain = AllCached with { Read = "Unchanged, Cached" };
        public static readonly Reasons OneModified = AllCached with
        {
            Read = "Modified, Cached",
            Place = "Modified, Cached",
            Sources = "Modified, Cached",
        };
        public static readonly Reasons TitleModified = OneModified with { Editions = "Modified", Place = "Modified, Unchanged" };
    }

    [Fact]
    public void An_edit_of_code_runs_nothing()
        => Assert.Equal(Reasons.AllCached, After((driver, _) => driver, code: "class Edited { }"));

    [Theory]
    [InlineData("", "")]
    [InlineData("|8\n", "|8  \n")]
    [InlineData("|8\n", "| 8\n")]
    [InlineData("|8\n", "|<b>8</b>\n")]
    [InlineData("## Tiltak og fylke", "##   Tiltak og fylke")]
    [InlineData("Menn|", "Menn |")]
    [InlineData("\n", "\r\n")]
    public void An_edit_that_changes_no_figure_writes_nothing(string from, string to)
        => Assert.Equal(
            Reasons.ReadAgain,
            After((driver, file) => Replace(driver, file, from.Length == 0 ? text : text.Replace(from.Tabs(), to.Tabs()))));

    [Theory]
    [InlineData("Kvinner|7|6|7|8", "Kvinner|7|6|7|9")]
    [InlineData("Menn|3|3|3|3", "Menn|3|3|3|*")]
    public void An_edit_of_a_figure_writes_its_files_tables_alone(string from, string to)
        => Assert.Equal(Reasons.OneModified, After((driver, file) => Replace(driver, file, text.Replace(from.Tabs(), to.Tabs()))));

    [Fact]
    public void An_edit_of_the_title_writes_its_report_alone()
        => Assert.Equal(
            Reasons.TitleModified,
            After((driver, file) => Replace(driver, file, text.Replace("Tiltaksdeltakere", "Deltakere"))));

    [Theory]
    [InlineData("T:System.DateTime.Now;Use a clock")]
    [InlineData("")]
    [InlineData(null)]
    public void A_file_that_is_no_report_costs_nothing(string? content)
        => Assert.Equal(Reasons.AllCached, After((driver, _) => driver.AddAdditionalTexts([new TextFile("BannedSymbols.txt", content)])));

    [Fact]
    public void A_new_report_leaves_the_others_alone()
        => Assert.Equal(
            new Reasons("Cached, Cached, New", "Modified", "Unchanged, Unchanged, New", "Cached, Cached, New"),
            After((driver, _) => driver.AddAdditionalTexts([new TextFile("c.md", text.Replace("TILT120", "TILT140"))])));

    [Fact]
    public void A_new_year_moves_the_older_one()
        => Assert.Equal(
            new Reasons("Cached, Cached, New", "Modified", "Modified, Unchanged, New", "Modified, Cached, New"),
            After((driver, _) => driver.AddAdditionalTexts([new TextFile("c.md", text.Replace("2024", "2025"))])));

    [Theory]
    [InlineData("newest")]
    [InlineData("2024")]
    [InlineData("2022")]
    public void A_new_year_writes_the_year_before_it_alone(string undated)
    {
        Built built = Project.With(Year(2022), "2022.md").And(Year(2023), "2023.md").And(Year(2024), "2024.md")
            .With(new Options().Property("TiltYear", undated)).Build();
        GeneratorRunResult result = built.Driver.AddAdditionalTexts([new TextFile("2025.md", Year(2025))])
            .RunGenerators(built.Before).GetRunResult().Results.Single();

        Assert.Equal("Cached, Cached, Cached, New", result.Of(TiltGenerator.ReadStep));
        Assert.Equal("Cached, Cached, Modified, New", result.Of("Output"));

        static string Year(int year) => text.Replace("2024", $"{year}");
    }

    [Fact]
    public void A_report_that_is_taken_away_takes_its_code_along()
        => Assert.Equal(
            new Reasons("Removed, Cached", "Modified", "Removed, Unchanged", "Removed, Cached"),
            After((driver, file) => driver.RemoveAdditionalTexts([file])));

    private static Reasons After(Func<GeneratorDriver, AdditionalText, GeneratorDriver> edit, string? code = null)
    {
        Built built = Project.With(text, "a.md").And(other, "b.md").Code("class User { }").Build();
        Compilation compilation = code is null ? built.Before : built.Before.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code));
        GeneratorRunResult result = edit(built.Driver, built.Options.AdditionalFiles[0])
            .RunGenerators(compilation).GetRunResult().Results.Single();
        return new Reasons(
            result.Of(TiltGenerator.ReadStep),
            result.Of(TiltGenerator.EditionsStep),
            result.Of(TiltGenerator.PlaceStep),
            result.Of("Output"));
    }

    private static GeneratorDriver Replace(GeneratorDriver driver, AdditionalText file, string content)
        => driver.ReplaceAdditionalText(file, new TextFile(file.Path, content));
}
