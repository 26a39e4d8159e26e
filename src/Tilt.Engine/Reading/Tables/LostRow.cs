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
        if (line.IsEmpty || !(text[line.End - 1] is (>= '0' and <= '9') or '*'))
            return null;
        List<TextSpan> words = CrowdedFigures.AtEnd(text, line, out TextSpan label);
        if (words.Count == 0 || label.IsEmpty || label.Length > LabelText.MaxLength)
            return null;
        int figures = 0;
        foreach (TextSpan word in words)
        {
            Cell figure = FigureText.Parse(text.Slice(word.Start, word.Length));
            bool isYear = word.Length == 4 && figure is { IsNumber: true, Count: >= FirstYear and <= LastYear };
            if ((figure.IsNumber && !isYear) || figure.Kind == CellKind.Suppressed)
                figures++;
        }

        // What is not known may be a sentence, or the number of an organisation: "889 640 782" is one figure.
        var all = TextSpan.FromBounds(words[0].Start, words[words.Count - 1].End);
        bool isSeveral = figures > 1 && figures == words.Count && !CrowdedFigures.IsOne(text.Slice(all.Start, all.Length));
        return figures > 0 && (isSeveral || IsKnown(LabelText.Clean(text, label))) ? label : null;
    }

    /// <summary>Whether it is a label that rows have.</summary>
    public static bool IsKnown(string label)
        => KnownLabels.Has(LabelKey.Of(label)) || KnownLabels.Has(LabelKey.Of(LabelPatterns.SplitCode(label).Name))
            || RowNumbers.IsBefore(label);
}
