using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Forms;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// A line under a header that nothing takes apart, and that ends in figures like a row: "11 Rogaland 20 20 20" in a CSV file.
/// </summary>
internal static class LostRow
{
    private const int FirstYear = 1900, LastYear = 2100;

    /// <summary>The label of what must have been a row; null for prose, dates, page numbers and labels over several lines.</summary>
    public static TextSpan? LabelIn(ReadOnlySpan<char> text, TextSpan line)
    {
        List<TextSpan> words = CrowdedFigures.AtEnd(text, line, out TextSpan label);
        if (label.IsEmpty || label.Length > LabelText.MaxLength)
            return null;
        int figures = 0, signs = 0;
        foreach (TextSpan word in words)
        {
            figures += IsFigure(text, word) ? 1 : 0;
            signs += MissingText.IsSign(text.Slice(word.Start, word.Length)) ? 1 : 0;
        }

        // What is not known may be a sentence, or the number of an organisation: "889 640 782" is one figure.
        if (figures > 1 && figures == words.Count && !IsOne(text, words))
            return label;

        // Of what is known a figure may be misprinted, or have a note: "03 Oslo 30 3l 36".
        while (LastWord(text, label) is { IsEmpty: false } word && !IsKnown(LabelText.Clean(text, label)))
        {
            figures += IsFigure(text, word) ? 1 : 0;
            label = FigureText.Trim(text, TextSpan.FromBounds(label.Start, word.Start));
        }

        return (figures > 0 || signs > 1) && IsKnown(LabelText.Clean(text, label)) ? label : null;
    }

    private static bool IsFigure(ReadOnlySpan<char> text, TextSpan word)
    {
        Cell figure = FigureText.Parse(text.Slice(word.Start, word.Length));
        bool isYear = word.Length == 4 && figure is { IsNumber: true, Count: >= FirstYear and <= LastYear };
        return (figure.IsNumber && !isYear) || figure.Kind == CellKind.Suppressed;
    }

    private static bool IsOne(ReadOnlySpan<char> text, List<TextSpan> words)
        => CrowdedFigures.IsOne(text.Slice(words[0].Start, words[words.Count - 1].End - words[0].Start));

    // Empty where it has no digit, or stands first.
    private static TextSpan LastWord(ReadOnlySpan<char> text, TextSpan label)
    {
        int space = text.Slice(label.Start, label.Length).LastIndexOf(' ');
        var word = TextSpan.FromBounds(label.Start + space + 1, label.End);
        return space >= 0 && text.Slice(word.Start, word.Length).IndexOfAny("0123456789".AsSpan()) >= 0 ? word : default;
    }

    /// <summary>Whether it is a label that rows have.</summary>
    public static bool IsKnown(string label)
        => KnownLabels.Has(LabelKey.Of(label)) || KnownLabels.Has(LabelKey.Of(LabelPatterns.SplitCode(label).Name))
            || RowNumbers.IsBefore(label);
}
