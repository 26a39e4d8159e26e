using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Api;

/// <summary>Totals of parts, and rows that are a part of another, have their names, and are in no sum over the rows.</summary>
public class NestedTests
{
    private static readonly Built built = Project.With(Given.Report(
        """
        |Januar|Februar|Mars
        I alt arbeidstrening|900|900|900
        herav kvinner|400|410|*
        I alt 03 Oslo|300|310|320
        0301 Oslo|300|310|320
        I alt 11 Rogaland|600|590|580
        1101 Eigersund|100|90|80
        1103 Stavanger|500|500|500
        """,
        "Tiltaksdeltakere og kommune")).Build();

    private static readonly Table table = (Table)built["Tilt120.Arbeidstrening.Kommune.Table"]!;

    [Fact]
    public void Each_has_a_class_like_any_row()
    {
        Assert.Empty(built.CompilerSays);
        Assert.Empty(built.TiltSays);
        Assert.Equal(580, built["Tilt120.Arbeidstrening.Kommune.Rogaland.Mars"]);
        Assert.Equal(320, built["Tilt120.Arbeidstrening.Kommune.Oslo03.Mars"]);
        Assert.Equal(320, built["Tilt120.Arbeidstrening.Kommune.Oslo0301.Mars"]);
        Assert.Equal(410, built["Tilt120.Arbeidstrening.Kommune.HeravKvinner.Februar"]);
        Assert.Equal(Count.Suppressed, built["Tilt120.Arbeidstrening.Kommune.HeravKvinner.Mars"]);
        Assert.Same(table.Subtotals[1], built["Tilt120.Arbeidstrening.Kommune.Rogaland.Row"]);
        Assert.Same(table.OfWhich[0], built["Tilt120.Arbeidstrening.Kommune.HeravKvinner.Row"]);
    }

    [Fact]
    public void The_rows_add_up_to_the_total_once()
    {
        Assert.Equal(table.Total![3], table.Rows.Sum(row => row[3]));
        Assert.Equal(table.Total![3], table.Subtotals.Sum(row => row[3]));
        Assert.Equal(table.Total![3], table.Observations.Where(o => !o.IsTotal && o.Month.Month == 3).Sum(o => o.Count));
        Assert.Equal(["Oslo", "Eigersund", "Stavanger"], table.Rows.Select(row => row.Name));
        Assert.Equal(["Oslo", "Rogaland"], table.Subtotals.Select(row => row.Name));
    }
}
