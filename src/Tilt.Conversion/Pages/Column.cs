namespace Tilt.Conversion.Pages;

/// <summary>What stands under each other in the lines of a table.</summary>
internal sealed class Column(double left, double right)
{
    public double Left { get; private set; } = left;

    public double Right { get; private set; } = right;

    public double Centre => (Left + Right) / 2;

    /// <summary>The cells, by the number of their line in the table.</summary>
    public SortedDictionary<int, List<Cell>> Cells { get; } = [];

    /// <summary>Whether it holds labels: most of what stands in it are words.</summary>
    public bool IsOfWords { get; private set; }

    /// <summary>Whether it may be two columns or one: what stands in it is told as doubtful.</summary>
    public bool IsDoubtful { get; set; }

    public void Add(int line, Cell cell)
    {
        if (Cells.TryGetValue(line, out List<Cell>? cells))
            cells.Insert(cells.FindLastIndex(other => other.Left <= cell.Left) + 1, cell);
        else
            Cells[line] = [cell];
        (Left, Right) = (Math.Min(Left, cell.Left), Math.Max(Right, cell.Right));
    }

    /// <summary>Takes over what stands in the next.</summary>
    public void Take(Column next)
    {
        foreach (KeyValuePair<int, List<Cell>> line in next.Cells)
        {
            foreach (Cell cell in line.Value)
                Add(line.Key, cell);
        }
    }

    /// <summary>Tells what it holds, once all is in it.</summary>
    public void Close()
    {
        Cell[] all = [.. Cells.Values.SelectMany(cells => cells)];
        IsOfWords = all.Count(cell => !cell.IsFigure) * 2 > all.Length;
    }
}
