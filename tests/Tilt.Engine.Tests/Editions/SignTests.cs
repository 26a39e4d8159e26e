using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Editions;

/// <summary>
/// Labels that are only signs are labels too: "–" is another row than the total, and "I alt –" another table than "I alt".
/// </summary>
public class SignTests
{
    [Theory]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData("%")]
    public void A_total_of_signs_is_not_the_total_of_all(string sign)
    {
        Understood read = Given.Read($"""
            |Januar|Februar|Mars
            I alt|900|1 000|1 100
            Kvinner|600|700|800
            Menn|300|300|300

            |Januar|Februar|Mars
            I alt {sign}|90|100|110
            Kvinner|60|70|80
            Menn|30|30|30
            """, sheet: "Kjønn");

        Assert.Empty(read.CheckingSays);
        Assert.Equal([null, sign], read.Tables.Select(table => table.MeasureKey));
        Assert.Equal(2, read.Tables.Select(table => table.Key).Distinct().Count());
    }

    [Theory]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("+")]
    public void A_row_of_signs_is_not_the_total(string sign)
    {
        Understood read = Given.Read($"""
            |Januar|Februar|Mars
            I alt|900|1 000|1 100
            Arbeidstrening|600|700|800
            Oppfølging|290|290|290
            {sign}|10|10|10
            """, sheet: "Tiltak");
        TableModel table = Assert.Single(read.Tables);

        Assert.Empty(read.CheckingSays);
        Assert.Equal(("", sign), (table.Total!.Key, table.Rows[2].Key));
        Assert.Equal(10, read["Tilt120.Tiltak.Rad3.Mars"]);
    }
}
