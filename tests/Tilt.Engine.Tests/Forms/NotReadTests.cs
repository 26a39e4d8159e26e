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
