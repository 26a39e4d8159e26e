using Tilt.Conversion.Tests.Harness;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Forms;

namespace Tilt.Conversion.Tests.Sheets;

/// <summary>The real report as a workbook, as it came and as LibreOffice saves it.</summary>
public class RealReportTests
{
    public static TheoryData<string> Files => ["tilt120-2024.xlsx", "tilt120-2024-libreoffice.xlsx", "tilt120-2024.xls"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_cell_is_right_and_nothing_is_said(string file)
    {
        Understood read = Published.Read(file);

        Assert.Equal(ExpectedCells.All, ExpectedCells.Check(name => read[name], Cell.Suppressed));
        Assert.Empty(read.Says);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_place_is_a_cells(string file)
    {
        Understood read = Published.Read(file);

        Assert.Equal("Tiltak og fylke!E28", read.Row("Tilt120.Arbeidstrening.Fylke.Oslo").WhereAre(3, 3));
        Assert.Equal("Tiltak og fylke!28", read.Row("Tilt120.Arbeidstrening.Fylke.Oslo").LineName);
    }
}
