using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>What is not read, so that it is known: never as a wrong figure.</summary>
public class NotReadTests
{
    [Fact]
    public void A_label_on_two_lines_that_nothing_tells()
    {
        Understood read = Table.Read("\tJanuar\tFebruar\nI alt\t12\t13\nOppfølging i\negen bolig\t5\t6\nGrunnskolenivå\t7\t7\n");
        Assert.Equal(["egen bolig", "Grunnskolenivå"], read.TableOf("Tilt120.Utdanning").Model.Rows.Select(row => row.Name));
    }

    [Theory]
    [InlineData("202401")]
    [InlineData("202401\t202403")]
    [InlineData("M01\tM03")]
    public void Months_that_may_be_figures_or_codes(string months)
        => Assert.Empty(Table.Read($"\t{months}\nI alt\t9\t8\nKvinner\t9\t8\n").Reports);

    [Fact]
    public void A_column_without_a_heading_takes_its_rows_along_and_a_title_is_enough_to_say_so()
    {
        string[] says = Project.With("TILT120 Deltakere\nFylke;2022;2023;\nI alt;900;1000;2,7\n03 Oslo;900;1000;2,7\n").Read().Says;

        Assert.Equal(["TILT001", "TILT002", "TILT002"], says.Select(said => said[..7]));
        Assert.Contains("Row '03 Oslo' was left out: it has 3 figures where its header names 2 columns", says[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("414.000")]
    [InlineData("1.258")]
    [InlineData("1,258")]
    [InlineData("1'258")]
    public void Thousands_with_another_sign_than_a_space(string printed)
    {
        Understood read = Table.Read($"\tJanuar\tFebruar\nI alt\t9\t8\nKvinner\t{printed}\t8\n");
        Assert.Equal(Cell.Unreadable, read["Tilt120.Kjønn.Kvinner.Januar"]);
        Assert.StartsWith($"TILT003 (6,9-{9 + printed.Length})", Assert.Single(read.TiltSays), StringComparison.Ordinal);
    }
}
