using UglyToad.PdfPig.Content;

namespace Tilt.Conversion.Pages;

/// <summary>A letter as it stands when the page is held so that its text reads from left to right.</summary>
/// <param name="Left">Where it begins on its baseline, in points.</param>
/// <param name="Right">Where the next would begin.</param>
/// <param name="Baseline">The height of its baseline: a greater one is further up.</param>
/// <param name="Size">Its font's, in points.</param>
/// <param name="Sequence">The number of what the producer wrote in one go.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, int Sequence)
{
    /// <summary>Whether it prints nothing, as a space of any width.</summary>
    public bool IsSpace => Text.All(char.IsWhiteSpace);
}

/// <summary>The letters of a page, turned upright.</summary>
/// <param name="Across">How many stand across the others, or nowhere; they are left out.</param>
internal sealed record PageGlyphs(List<Glyph> Upright, int Across, Turn Turn)
{
    // No letter is smaller or larger: what a damaged font says of itself.
    private const double SmallestSize = 0.5, LargestSize = 1000, FarthestPlace = 100_000;

    public static PageGlyphs Of(Page page)
    {
        var turned = page.Letters.Where(HasText).Select(letter => (Letter: letter, Turn: TurnOf(letter))).ToList();
        if (turned.Count == 0)
            return new PageGlyphs([], 0, Turn.None);

        // As the page is read: what most of it says.
        Turn turn = turned.GroupBy(entry => entry.Turn).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).First().Key;
        var upright = turned.Where(entry => entry.Turn == turn).Select(entry => TurnUpright(entry.Letter, turn)).ToList();
        int across = turned.Count(entry => entry.Turn != turn && !entry.Letter.Value.All(char.IsWhiteSpace));
        return new PageGlyphs(upright.FindAll(IsSound), across + upright.Count(glyph => !IsSound(glyph) && !glyph.IsSpace), turn);
    }

    /// <summary>A point of the page where it is when the page is held upright.</summary>
    public static (double Along, double Up) Place(double x, double y, Turn turn) => turn switch
    {
        Turn.Up => (y, -x),
        Turn.Over => (-x, -y),
        Turn.Down => (-y, x),
        _ => (x, y),
    };

    private static bool HasText(Letter letter) => letter.Value is { Length: > 0 } text && text is not ("\t" or "\r" or "\n");

    private static Turn TurnOf(Letter letter)
    {
        double x = letter.EndBaseLine.X - letter.StartBaseLine.X;
        double y = letter.EndBaseLine.Y - letter.StartBaseLine.Y;
        double slant = Math.Min(Math.Abs(x), Math.Abs(y)), length = Math.Max(Math.Abs(x), Math.Abs(y));
        if (length > 0 && slant > length * 0.02)
            return Turn.Slanting;
        return Math.Abs(x) >= Math.Abs(y) ? x >= 0 ? Turn.None : Turn.Over : y > 0 ? Turn.Up : Turn.Down;
    }

    private static Glyph TurnUpright(Letter letter, Turn turn)
    {
        (double left, double baseline) = Place(letter.StartBaseLine.X, letter.StartBaseLine.Y, turn);
        (double right, _) = Place(letter.EndBaseLine.X, letter.EndBaseLine.Y, turn);
        double size = Math.Abs(letter.PointSize);

        // A font that does not say what its signs are: one is there all the same.
        string text = letter.Value.All(char.IsControl) ? Token.Doubt : CellText.OneLine(letter.Value);
        return new Glyph(text, Math.Min(left, right), Math.Max(left, right), baseline, size, letter.TextSequence);
    }

    private static bool IsSound(Glyph glyph)
        => glyph.Size is >= SmallestSize and <= LargestSize
            && Math.Abs(glyph.Left) < FarthestPlace && Math.Abs(glyph.Right) < FarthestPlace && Math.Abs(glyph.Baseline) < FarthestPlace;
}

/// <summary>Which way text runs on a page.</summary>
internal enum Turn : byte
{
    None,

    /// <summary>From the bottom up.</summary>
    Up,

    /// <summary>Upside down.</summary>
    Over,

    /// <summary>From the top down.</summary>
    Down,

    Slanting,
}
