namespace Tilt.Conversion.Pages;

/// <summary>A line of a page: what stands on one baseline, from left to right.</summary>
internal sealed class PrintedLine(double baseline, List<Token> tokens)
{
    public double Baseline { get; } = baseline;

    public List<Token> Tokens { get; } = tokens;

    public double Size { get; } = tokens.Count == 0 ? 0 : tokens.Max(token => token.Size);

    /// <summary>The line cut where its columns are, as far as it tells that itself.</summary>
    public List<Cell> Cells { get; set; } = [];

    public double Left => Cells.Count == 0 ? 0 : Cells[0].Left;

    public bool HasFigures => Cells.Any(cell => cell.IsFigure);
}

/// <summary>What stands in one column of a line.</summary>
internal sealed class Cell(List<Token> tokens)
{
    public List<Token> Tokens { get; } = tokens;

    public double Left { get; } = tokens[0].Left;

    /// <summary>Where it ends, or the next begins that is printed over it: a label that is longer than its column.</summary>
    public double Right { get; set; } = tokens.Max(token => token.Right);

    public double Centre => (Left + Right) / 2;

    public double Size => Tokens[0].Size;

    public bool IsFigure => Tokens.Count == 1 && Tokens[0].IsFigure;

    public string Text => string.Concat(Tokens.Select((token, at) => at == 0 || token.Before.IsNone ? token.Text : " " + token.Text));

    public bool Overlaps(double left, double right) => Left < right - (Size * 0.05) && left < Right - (Size * 0.05);
}
