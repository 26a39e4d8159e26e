using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Tilt.Generator.Emitting;

/// <summary>Writes indented lines that end in LF, whatever the machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder text = new(4096);
    private int depth;

    public int Length => text.Length;

    /// <summary>Writes one line at the current depth; an empty one without indentation.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', depth * 4).Append(line);
        text.Append('\n');
    }

    /// <summary>The same, without a string in between: most of what Tilt writes are short lines with a label and a figure.</summary>
#pragma warning disable CA1822, IDE0060 // The line was written while it was put together.
    public void Line([InterpolatedStringHandlerArgument("")] ref Interpolated line) => text.Append('\n');
#pragma warning restore CA1822, IDE0060

    /// <summary>
    /// The same for a member whose name leads to another file: what stands from the name on is what stands there.
    /// </summary>
    /// <param name="before">What stands before the name.</param>
    /// <param name="rest">What stands from the name on.</param>
    /// <param name="place">
    /// The place and the file: <c>(79,21)-(79,24)</c> and <c>/reports/tilt120.md</c>; null where it leads nowhere.
    /// </param>
    public void Line(string before, string rest, (string Span, string File)? place)
    {
        if (place is { } there)
            text.Append($"#line {there.Span} {Invariant(depth * 4 + before.Length + 1)} \"{there.File}\"\n");
        Line(before + rest);
        if (place is not null)
            text.Append("#line default\n");
    }

    public void Open(string head)
    {
        Line(head);
        Open();
    }

    public void Open()
    {
        Line("{");
        depth++;
    }

    public void Close(string tail = "}")
    {
        depth--;
        Line(tail);
    }

    /// <summary>Closes the last of a call's lists, and the call after some more arguments, a line each.</summary>
    /// <param name="list">What closes the list.</param>
    /// <param name="arguments">Null for one that is not needed.</param>
    public void CloseCall(string list, params string?[] arguments)
    {
        string[] needed = [.. arguments.OfType<string>()];
        Close(list + (needed.Length == 0 ? ");" : ","));
        for (int i = 0; i < needed.Length; i++)
            Line(needed[i] + (i + 1 < needed.Length ? "," : ");"));
    }

    public void Indent() => depth++;

    public void Outdent() => depth--;

    /// <summary>What was written, as the compiler takes it.</summary>
    public SourceText ToSourceText()
    {
        // Never as one string: a report's is so long that it would be swept up only by a full collection.
        using var reader = new BuilderReader(text);
        return SourceText.From(reader, text.Length, Encoding.UTF8);
    }

    public static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Numbers(params int[] numbers) => string.Join(", ", numbers.Select(Invariant));

    /// <summary>What the compiler makes of a line with holes in it.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Interpolated
    {
        private readonly StringBuilder text;

        public Interpolated(int literalLength, int formattedCount, CodeWriter writer)
        {
            text = writer.text;
            text.Append(' ', writer.depth * 4);
        }

        public void AppendLiteral(string literal) => text.Append(literal);

        public void AppendFormatted(string? value) => text.Append(value);

        public void AppendFormatted(int number)
        {
            // Digits are the same everywhere, the sign is not: nb-NO has U+2212.
            if (number < 0)
                text.Append('-');
            text.Append((uint)Math.Abs((long)number));
        }
    }
}
