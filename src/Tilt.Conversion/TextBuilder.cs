using System.Text;
using Tilt.Engine.Text;

namespace Tilt.Conversion;

/// <summary>Writes the lines of a text, and keeps which sheet or page each is of.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<SourceSection> sections = [];
    private readonly List<PublishedNote> notes = [];

    // The one that is being written; the first is 1.
    private int line = 1;

    /// <summary>Begins a sheet or page.</summary>
    /// <param name="heading">What stands in the line above its first; empty for a line that says nothing.</param>
    /// <param name="firstRow">The number of the row or line that comes next.</param>
    public void Begin(SectionKind kind, string name, string heading, int firstRow = 1)
    {
        sections.Add(new SourceSection(kind, name, line, firstRow));
        Line(heading);
    }

    /// <exception cref="TooLargeException">The text has become longer than is read.</exception>
    public void Line(string content)
    {
        if (text.Length + content.Length > Limits.TextLength)
            throw new TooLargeException();
        text.Append(content).Append('\n');
        line++;
    }

    /// <summary>Says what is not in the text, at the line that was written last.</summary>
    public void Note(NoteKind kind, string detail = "")
        => notes.Add(new PublishedNote(kind, Math.Max(1, line - 1), CellText.OneLine(detail)));

    public PublishedText ToText() => new(text.ToString(), sections, notes);
}
