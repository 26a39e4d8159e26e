namespace Tilt.Engine.Text;

/// <summary>A piece of a text, from <paramref name="Start"/> on; the compiler's own type is not to be had without the compiler.</summary>
internal readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>The place right behind it.</summary>
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);
}
