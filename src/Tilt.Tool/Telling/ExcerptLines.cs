using System.Globalization;

namespace Tilt.Tool.Telling;

/// <summary>The lines of an excerpt: what stands in the file behind its line number, and marks under it.</summary>
internal sealed class ExcerptLines
{
    private const string Bar = " | ";

    private readonly int gutter;
    private readonly List<ToldLine> lines = [];

    /// <param name="numbers">All line numbers that will come.</param>
    public ExcerptLines(IEnumerable<int> numbers) => gutter = numbers.Select(Text).Append("").Max(text => text.Length) + 1;

    public IReadOnlyList<ToldLine> Lines => lines;

    /// <summary>How many columns stand before what is shown.</summary>
    public int Margin => gutter + Bar.Length;

    /// <summary>A line of the file.</summary>
    public ToldLine Add(int number) => Begin(Text(number), Bar);

    /// <summary>A line that is not in the file.</summary>
    public ToldLine AddBeside() => Begin("", Bar);

    /// <summary>That lines are left out.</summary>
    public void AddGap() => Begin("⋮", "");

    /// <summary>What else there is to know.</summary>
    public void AddNote(string note) => Begin("", " = ").And(note, Tone.Faint);

    private ToldLine Begin(string number, string bar)
    {
        ToldLine line = ToldLine.Of(number.PadLeft(gutter), Tone.Faint).And(bar, Tone.Faint);
        lines.Add(line);
        return line;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
