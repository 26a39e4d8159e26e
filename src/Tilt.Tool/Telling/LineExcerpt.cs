using System.Text;
using Spectre.Console;
using Tilt.Engine.Text;

namespace Tilt.Tool.Telling;

/// <summary>The line that a finding stands on, where it is about no cell or row of a table.</summary>
internal static class LineExcerpt
{
    private const string Cut = "…";

    /// <param name="width">How many columns there are.</param>
    public static void AddTo(ExcerptLines excerpt, SourceFile source, TextSpan span, int number, int width)
    {
        TextSpan line = source.Map.LineAt(span.Start);
        int end = Math.Max(span.Start, Math.Min(span.End, line.End));
        string before = Shown(line.Start, span.Start), told = Shown(span.Start, end), after = Shown(end, line.End);

        // What it is about comes first, then what leads to it.
        int room = Math.Max(20, width - excerpt.Margin);
        told = End(told, room - (2 * Cut.Length));
        before = Beginning(before, Math.Max(room / 3, room - told.GetCellWidth() - after.GetCellWidth()));
        after = End(after, room - before.GetCellWidth() - told.GetCellWidth());
        excerpt.Add(number).And(before).And(told, Tone.Warning).And(after);
        excerpt.AddBeside().At(excerpt.Margin + before.GetCellWidth()).And(new string('^', Math.Max(1, told.GetCellWidth())), Tone.Warning);

        string Shown(int from, int to) => Printable.Of(source.Text[from..to].Replace("\t", "  ", StringComparison.Ordinal));
    }

    /// <summary>As much of a text's beginning as there is room for.</summary>
    public static string End(string text, int room)
    {
        // Of a long line no more is looked at than there is room for.
        int at = 0, end = 0, width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += rune.ToString().GetCellWidth();
            if (width > room)
                return text[..end] + Cut;
            at += rune.Utf16SequenceLength;
            if (width < room)
                end = at;
        }

        return text;
    }

    private static string Beginning(string text, int room)
    {
        int start = text.Length, width = 0;
        for (int at = text.Length; at > 0;)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out Rune rune, out int length);
            width += rune.ToString().GetCellWidth();
            if (width > room)
                return Cut + text[start..];
            at -= length;
            if (width < room)
                start = at;
        }

        return text;
    }
}
