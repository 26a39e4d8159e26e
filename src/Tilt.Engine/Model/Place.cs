using Tilt.Engine.Text;

namespace Tilt.Engine.Model;

/// <summary>A cell of a text, or a row: the same for all that speak of it.</summary>
/// <param name="Row">The row's number among all rows of the text.</param>
/// <param name="Column">The column's number in its table; −1 for the row as a whole.</param>
internal readonly record struct CellId(int Row, int Column)
{
    public static CellId OfRow(int row) => new(row, -1);
}

/// <summary>Where something stands in a text.</summary>
/// <param name="Cell">The cell or row that stands there; null for any other text.</param>
internal sealed record Place(TextSpan Span, CellId? Cell = null)
{
    /// <summary>The same where it stands in another text.</summary>
    public Place Moved(Func<TextSpan, TextSpan> to) => this with { Span = to(Span) };

    /// <summary>The beginning of a text, for what is about all of it.</summary>
    public static readonly Place Start = new(default(TextSpan));
}
