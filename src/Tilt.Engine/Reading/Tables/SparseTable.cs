using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>A large table with next to no figures for its rows and columns: what was joined is no table that anybody could read.</summary>
internal static class SparseTable
{
    /// <summary>How many cells a table may have for each figure in it; a year of months, and some of more, has fewer.</summary>
    private const int MostCells = 32;

    /// <summary>No table of fewer cells is too large.</summary>
    private const int FewestCells = 10_000;

    public static bool Is(int rows, int columns, long figures)
        => (long)rows * columns is > FewestCells and var cells && cells > MostCells * figures;

    /// <summary>Whether pages make such a table together, and says so.</summary>
    public static bool Is(IEnumerable<PlacedPiece> pages, List<Finding> findings)
    {
        // Each adds at most its own columns.
        if (pages.Count() <= MostCells)
            return false;
        var columns = new HashSet<ColumnModel>();
        int rows = 0;
        long figures = 0;
        Header? before = null;
        foreach (TablePiece piece in pages.Select(page => page.Piece))
        {
            int own = piece.Rows.Count + (piece.Total is null ? 0 : 1);
            (rows, figures) = (rows + own, figures + ((long)own * piece.Header.Columns.Length));
            if (!ReferenceEquals(piece.Header, before))
                columns.UnionWith(piece.Header.Columns);
            before = piece.Header;
        }

        if (!Is(rows, columns.Count, figures))
            return false;
        RawRow first = pages.First().Piece.FirstRow;
        findings.Add(Finding.JoinedSparsely(first.At, first.Label, rows, columns.Count, figures));
        return true;
    }
}
