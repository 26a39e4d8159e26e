using System.Text;

namespace Tilt.Generator.Emitting;

/// <summary>Reads what a builder holds, piece by piece.</summary>
internal sealed class BuilderReader(StringBuilder text) : TextReader
{
    private int next;

    public override int Peek() => next < text.Length ? text[next] : -1;

    public override int Read() => next < text.Length ? text[next++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        int read = Math.Min(count, text.Length - next);
        text.CopyTo(next, buffer, index, read);
        next += read;
        return read;
    }
}
