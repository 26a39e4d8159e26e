using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>A printed cell is itself, wherever it is spoken of.</summary>
public class CellRefTests
{
    [Fact]
    public void Two_are_the_same_in_the_same_file_row_and_column()
    {
        TableModel table = Assert.Single(Given.Read("|Januar|Februar\nI alt tiltak|90|90\nOslo|90|90").Tables);
        var cell = new CellRef(1, table.Rows[0], 1);

        Assert.True(cell.Equals((object)new CellRef(1, table.Rows[0], 1)));
        Assert.Equal(cell.GetHashCode(), new CellRef(1, table.Rows[0], 1).GetHashCode());
        Assert.False(cell.Equals(new CellRef(2, table.Rows[0], 1)));
        Assert.False(cell.Equals(new CellRef(1, table.Total!, 1)));
        Assert.False(cell.Equals(new CellRef(1, table.Rows[0], 0)));
        Assert.False(cell.Equals((object)new CellRef(1, table.Rows[0], 0)));
        Assert.False(cell.Equals((object)"Oslo"));
    }
}
