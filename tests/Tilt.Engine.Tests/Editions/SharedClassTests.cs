using Tilt.Engine.Naming;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Editions;

/// <summary>
/// Two reports that the project wants in one class: the second bears its code, and it is said where that code is printed.
/// </summary>
public class SharedClassTests
{
    private const string Called = "'TILT130' is called 'Praksis_Tilt130', because the name 'Praksis' is taken";

    private static readonly string table = "Januar 2024 - Mars 2024\n" + Given.Table("Kvinner|7|6|7|8", "Menn|3|3|3|3").Tabs();
    private static readonly string csv = table.Replace('\t', ';');
    private static readonly string first = "# TILT120 Tiltaksdeltakere\n" + table;

    [Theory]
    [InlineData("# TILT130 Opplæring", "(1,3-10)")]
    [InlineData("#TILT130", "(1,2-9)")]
    [InlineData("TILT130 Opplæring", "(1,1-8)")]
    [InlineData("  TILT130: Opplæring", "(1,3-10)")]
    [InlineData("**TILT130 Opplæring**", "(1,3-10)")]
    [InlineData("<h1>TILT130 Opplæring</h1>", "(1,5-12)")]
    [InlineData("<h1 class=\"title\">TILT130 Opplæring</h1>", "(1,19-26)")]
    [InlineData("\"TILT130 Opplæring\"", "(1,2-9)")]
    [InlineData("Om tallene\n\n# TILT130 Opplæring", "(3,3-10)")]
    [InlineData("# TILT130 Opplæring\n\n# TILT130 Opplæring", "(1,3-10)")]
    public void It_is_said_at_the_code_in_the_title(string title, string place)
        => Assert.Equal([$"TILT008 {place}: {Called}"], Says(first, title + "\n" + table, "b.md"));

    [Theory]
    [InlineData("TILT130 Opplæring;;;;", "(1,1-8)")]
    [InlineData(";TILT130 Opplæring;;;", "(1,2-9)")]
    [InlineData("\"TILT130 Opplæring\";;;;", "(1,2-9)")]
    [InlineData("\"TILT130: Opplæring; praksis\";;;;", "(1,2-9)")]
    public void It_is_said_at_the_code_in_a_cell(string title, string place)
        => Assert.Equal([$"TILT008 {place}: {Called}"], Says(first, title + "\n" + csv, "b.csv"));

    [Fact]
    public void It_is_said_at_the_start_of_a_file_whose_name_tells_the_code()
        => Assert.Equal([$"TILT008 (1,1-1): {Called}"], Says(first, csv, "tilt130-2024.csv"));

    [Fact]
    public void It_is_said_at_the_second_title_of_a_file_that_has_both()
    {
        string both = first + "\n\n# TILT130 Opplæring\n" + table;
        Assert.Equal([$"TILT008 (8,3-10): {Called}"], InOneClass(Project.With(both)).Read().Says);
    }

    [Fact]
    public void Every_file_of_the_second_says_so()
    {
        string second = "# TILT130 Opplæring\n" + table;
        Understood read = InOneClass(Project.With(first, "a.md").And(second, "b.md").And(second.Replace("2024", "2023"), "c.md")).Read();

        Assert.Equal(["b.md", "c.md"], read.Findings.Select(entry => entry.File.Path));
        Assert.Equal([$"TILT008 (1,3-10): {Called}", $"TILT008 (1,3-10): {Called}"], read.Says);
    }

    [Fact]
    public void Without_a_class_in_common_there_is_nothing_to_say()
        => Assert.Empty(Project.With(first, "a.md").And("# TILT130 Opplæring\n" + table, "b.md").Read().Says);

    private static string[] Says(string one, string other, string path)
    {
        Understood read = InOneClass(Project.With(one, "a.md").And(other, path)).Read();
        Assert.All(read.Findings, entry => Assert.Equal(path, entry.File.Path));
        return read.Says;
    }

    private static Project InOneClass(Project project) => project.With((ReportOptions wanted) => wanted with { Class = "Praksis" });
}
