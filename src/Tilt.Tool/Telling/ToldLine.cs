using Spectre.Console;
using Spectre.Console.Rendering;

namespace Tilt.Tool.Telling;

/// <summary>What a piece of a line is, as its colour tells.</summary>
internal enum Tone
{
    Plain,
    Faint,
    Strong,
    Warning,
    Note,
    Related,
    Added,
    Removed,
}

/// <summary>A line for people: pieces of text, none of which is ever taken for markup or obeyed by a terminal.</summary>
internal sealed class ToldLine : Renderable
{
    private static readonly Dictionary<Tone, Style> styles = new()
    {
        [Tone.Plain] = Style.Plain,
        [Tone.Faint] = new Style(foreground: Color.Grey),
        [Tone.Strong] = new Style(decoration: Decoration.Bold),
        [Tone.Warning] = new Style(foreground: Color.Yellow, decoration: Decoration.Bold),
        [Tone.Note] = new Style(foreground: Color.Aqua, decoration: Decoration.Bold),
        [Tone.Related] = new Style(foreground: Color.Aqua),
        [Tone.Added] = new Style(foreground: Color.Green),
        [Tone.Removed] = new Style(foreground: Color.Red),
    };

    private readonly List<(string Text, Tone Tone)> pieces = [];

    public static ToldLine Of(string text, Tone tone = Tone.Plain) => new ToldLine().And(text, tone);

    /// <summary>How many columns it takes.</summary>
    public int Width { get; private set; }

    public ToldLine And(string text, Tone tone = Tone.Plain)
    {
        string shown = Printable.Of(text);
        pieces.Add((shown, tone));
        Width += shown.GetCellWidth();
        return this;
    }

    /// <summary>Goes on at a column, from 0; where that is passed already, right here.</summary>
    public ToldLine At(int column) => column > Width ? And(new string(' ', column - Width)) : this;

    /// <summary>As it is written where there are no colours.</summary>
    public override string ToString() => string.Concat(pieces.Select(piece => piece.Text)).TrimEnd();

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        => pieces.Select(piece => new Segment(piece.Text, styles[piece.Tone])).Append(Segment.LineBreak);
}
