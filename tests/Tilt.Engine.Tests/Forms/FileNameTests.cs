using Tilt.Engine.Naming;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>A sheet that was exported alone has no title: its file's name tells which report it is of, and of which year.</summary>
public class FileNameTests
{
    private const string Sheet = ";Gjennomsnitt hittil i år;Januar;Februar\nI alt arbeidstrening;10;9;11\nKvinner;4;4;*\nMenn;6;5;9\n";

    [Theory]
    [InlineData("tilt120-2024.csv", Sheet, 2024)]
    [InlineData("C:\\data\\TILT120_2023 (1).csv", "Tiltak og kjønn;;;\n" + Sheet, 2023)]
    [InlineData("/home/me/tilt120.csv", "Rapport oppdatert: 02.01.2025;;;\n" + Sheet, 2024)]
    [InlineData("/home/me/tilt120.csv", "Rapport oppdatert: 04.03.2025;;;\n" + Sheet, 2025)]
    [InlineData("tilt120-2019.csv", "Januar 2022 - Februar 2022;;;\n" + Sheet, 2022)]
    public void Name_and_text_tell_report_and_year(string path, string sheet, int year)
    {
        Understood read = Project.With(sheet, path).Read();
        Assert.Equal(4, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.Januar"]);
        Assert.Equal([$"{year}-01", $"{year}-02"], read.TableOf("Tilt120.Arbeidstrening.Kjønn").Months);
    }

    [Fact]
    public void Months_may_have_their_year()
    {
        Understood read = Project.With(Sheet.Replace("Januar;Februar", "Desember 2023;Januar 2024"), "tilt120.csv").Read();
        Assert.Equal(["2023-12", "2024-01"], read.TableOf("Tilt120.Arbeidstrening.Kjønn").Months);
    }

    [Theory]
    [InlineData("tiltak.csv", Sheet)]
    [InlineData("data2024.csv", "navn;Januar;Februar\nfoo;1;2\n")]
    [InlineData("tilt120a.csv", Sheet)]
    public void Any_other_file_is_none_of_ours(string path, string text)
    {
        Understood read = Project.With(text, path).Read();
        Assert.Empty(read.Reports);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_marked_file_is_called_by_its_name_and_that_is_said()
    {
        Understood read = Project.With(Sheet, "deltakere.csv").Marked().Read();

        Assert.Equal(4, read["Deltakere.Arbeidstrening.Kjønn.Kvinner.Januar"]);
        Assert.Equal(
            [
                "TILT015 (1,1-1): The report has no title, so its class is called 'Deltakere' after the file and changes with it; "
                + "write a title such as 'TILT120 …' above the first table, or give the file a class (Class=\"…\")",
            ],
            read.TiltSays);
    }

    [Fact]
    public void One_with_a_class_or_a_code_of_its_own_is_called_so_without_a_word()
    {
        Assert.Empty(Project.With(Sheet, "tilt120-2024.csv").Marked().Read().TiltSays);

        Project named = Project.With(Sheet, "deltakere.csv").Marked().With((ReportOptions wanted) => wanted with { Class = "X" });
        Assert.Empty(named.Read().TiltSays);
    }

    // Not as data of a theory: what holds that would put a whole letter there.
    [Fact]
    public void Half_a_letter_in_a_path_takes_nothing_along()
    {
        Understood read = Project.With(Sheet, "tilt130-2024-kjønn\uD83D.csv").And("No report", "\uDE00.txt").Read();
        Assert.Equal(4, read["Tilt130.Arbeidstrening.Kjønn.Kvinner.Januar"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_report_called_as_a_year_is_no_class_of_that_name()
    {
        const string Kvinner = "Rapport.Arbeidstrening.Kjønn.Kvinner.Januar";
        Assert.Equal(4, Project.With(Sheet, "b/år2023.csv").Marked().Read()[Kvinner]);
        Assert.Equal(4, Project.With("ÅR2023 Tiltaksdeltakere\nJanuar 2024 - Februar 2024\n" + Sheet).Read()[Kvinner]);
    }
}
