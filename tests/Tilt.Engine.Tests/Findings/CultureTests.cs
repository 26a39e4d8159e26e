using System.Globalization;
using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Findings;

/// <summary>The language of a message, with all phrases in it: the one that is asked for, else the reader's.</summary>
public class CultureTests
{
    private const string Cells = "I alt arbeidstrening, Februar; Kvinner, Februar; Menn, Februar";

    private const string English = "the rows add up to 9, the total says 10; any one of 3 cells could explain it: "
        + Cells;
    private const string Norwegian = "radene summerer til 9, summen sier 10; hver av 3 celler kunne alene forklare det: "
        + Cells;

    private static readonly Finding finding = Given.Read(Given.Table("Kvinner|7|6|7|8", "Menn|3|3|2|3")).Finding;

    [Theory]
    [InlineData("en", English)]
    [InlineData("nb-NO", Norwegian)]
    [InlineData("tr-TR", English)]
    public void It_is_the_readers(string reader, string expected)
        => Assert.Equal("arbeidstrening, Kjønn, Februar: " + expected, In(reader, () => finding.Message(null)));

    [Theory]
    [InlineData("", English)]
    [InlineData("en-US", English)]
    [InlineData("nb", Norwegian)]
    [InlineData("nb-NO", Norwegian)]
    public void One_that_is_asked_for_is_it_whoever_reads(string asked, string expected)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(asked);
        foreach (string reader in (string[])["en", "nb-NO", "tr-TR"])
            Assert.Equal("arbeidstrening, Kjønn, Februar: " + expected, In(reader, () => finding.Message(culture)));
    }

    [Theory]
    [InlineData("", "A month does not add up")]
    [InlineData("nb", "En måned stemmer ikke")]
    public void So_is_a_title(string asked, string expected)
        => Assert.Equal(expected, In("tr-TR", () => Messages.Title(CultureInfo.GetCultureInfo(asked), Rules.MonthDoesNotAddUp)));

    private static string In(string reader, Func<string> text)
    {
        (CultureInfo culture, CultureInfo ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(reader);
            return text();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }
}
