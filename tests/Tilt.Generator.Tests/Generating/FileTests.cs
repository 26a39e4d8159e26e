using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Generating;

/// <summary>Whatever a file is called, and whatever is not in it, the code compiles.</summary>
public class FileTests
{
    private const string Table = "\tJanuar 2024\tFebruar 2024\nI alt\t1\t2\nKvinner\t1\t1\n";

    [Theory]
    [InlineData("report.md")]
    [InlineData("tilt.md")]
    [InlineData("system.csv")]
    [InlineData("i alt.csv")]
    [InlineData("+++.csv")]
    [InlineData("x\u0085 #error y.csv")]
    public void A_file_may_be_called_anything(string path)
    {
        Built built = Project.With(Table, path).With(new Options().Metadata(path, "TiltReport", "true")).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Single(built.Hints);
    }

    // Not as data of a theory: what holds that would put a whole letter there.
    [Fact]
    public void Half_a_letter_in_a_path_takes_nothing_along()
    {
        Built built = Project.With(Table, "tilt130-2024-kjønn\uD83D.csv").And("No report", "\uDE00.txt").Build();

        Assert.Equal(2, built["Tilt130.Kjønn.IAlt.Februar"]);
        Assert.Empty(built.TiltSays);
    }

    [Fact]
    public void A_file_without_text_is_none_of_our_business()
    {
        Built built = new Project().And(null, "other.txt").Build();

        Assert.Empty(built.TiltSays);
        Assert.Empty(built.Hints);
        Assert.Empty(built.CompilerSays);
    }
}
