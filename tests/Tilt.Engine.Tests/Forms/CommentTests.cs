using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>What stands in a comment of Markdown or HTML is not in the report; what stands behind it keeps its place.</summary>
public class CommentTests
{
    [Theory]
    [InlineData("<!--\n|Ukjent|7|8|\n-->\n|Kvinner|40|4l|")]
    [InlineData("<!-- |Kvinner|9|9| --> <!-- Ukjent -->\n\n\n|Kvinner|40|4l|")]
    public void A_row_in_a_comment_is_none(string rows)
    {
        Understood read = Project.With($"# TILT120 Tiltaksdeltakere\n|Kjønn|Januar|Februar|\n|---|---|---|\n{rows}\n|Menn|60|59|").Read();

        Assert.Equal(["Kvinner", "Menn"], Assert.Single(read.Tables).Rows.Select(row => row.Label));
        Assert.Contains("(7,13-15)", Assert.Single(read.TiltSays), StringComparison.Ordinal);
    }

    [Fact]
    public void In_HTML_too()
        => Assert.Equal(["Kvinner"], Assert.Single(Project.With(
            "TILT120 Tiltaksdeltakere\n<table><tr><th></th><th>Januar</th></tr>\n<tr><td>Kvinner</td><td>40</td></tr>\n"
            + "<!-- <tr><td>Menn</td><td>60</td></tr> -->\n</table>").Read().Tables).Rows.Select(row => row.Label));

    [Fact]
    public void One_that_is_never_closed_hides_nothing()
    {
        Understood read = Project.With(
            "# TILT120 Tiltaksdeltakere\n<!-- utkast\n|Kjønn|Januar|\n|---|---|\n|Kvinner|40|\n|Menn|60|").Read();

        Assert.Equal(60, read["Tilt120.Kjønn.Menn.Januar"]);
    }
}
