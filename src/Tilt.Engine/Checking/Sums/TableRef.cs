using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>A table with the report and the file that it stands in.</summary>
internal sealed record TableRef(int File, ReportModel Report, TableModel Table);

/// <summary>One printed cell. Two are the same if they stand in the same place, whatever is printed there.</summary>
internal readonly struct CellRef(int file, RowModel row, int column) : IEquatable<CellRef>
{
    public int File { get; } = file;

    public RowModel Row { get; } = row;

    public int Column { get; } = column;

    public Cell Cell => Row.Cells[Column];

    public bool Equals(CellRef other) => File == other.File && Row.Ordinal == other.Row.Ordinal && Column == other.Column;

    public override bool Equals(object? obj) => obj is CellRef other && Equals(other);

    public override int GetHashCode() => unchecked((((File * 397) + Row.Ordinal) * 397) + Column);
}
