using System.Globalization;
using System.Text;

namespace Tilt.Generator.Emitting;

/// <summary>Writes indented lines that end in LF, whatever the machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder text = new(4096);
    private int depth;

    /// <summary>Writes one line at the current depth; an empty one without indentation.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', depth * 4).Append(line);
        text.Append('\n');
    }

    public void Open(string head)
    {
        Line(head);
        Line("{");
        depth++;
    }

    public void Close(string tail = "}")
    {
        depth--;
        Line(tail);
    }

    public void Indent() => depth++;

    public void Outdent() => depth--;

    public override string ToString() => text.ToString();

    public static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
