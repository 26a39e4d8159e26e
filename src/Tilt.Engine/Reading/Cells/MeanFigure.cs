using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Cells;

/// <summary>A figure that is the mean of those behind it, whatever stands above it.</summary>
internal static class MeanFigure
{
    /// <summary>Whether it may be, and is not: it is near the mean of the others, and all of them can be read.</summary>
    public static bool IsNearOnly(ReadOnlySpan<char> text, TextSpan[] figures)
    {
        long sum = 0;
        foreach (TextSpan figure in figures.Skip(1))
        {
            if (FigureText.Parse(text.Slice(figure.Start, figure.Length)) is not { IsNumber: true } cell)
                return false;
            sum += cell.Count;
        }

        // A mean is rounded half up.
        long months = figures.Length - 1;
        return IsFirst(text, figures)
            && FigureText.Parse(text.Slice(figures[0].Start, figures[0].Length)).Count != ((2 * sum) + months) / (2 * months);
    }

    /// <summary>Whether the first figure is the mean of the others, as far as stars let it be told.</summary>
    public static bool IsFirst(ReadOnlySpan<char> text, TextSpan[] figures)
    {
        long sum = 0, months = 0;
        for (int i = 1; i < figures.Length; i++)
        {
            if (FigureText.Parse(text.Slice(figures[i].Start, figures[i].Length)) is { IsNumber: true } cell)
                (sum, months) = (sum + cell.Count, months + 1);
        }

        return months > 0 && FigureText.Parse(text.Slice(figures[0].Start, figures[0].Length)) is { IsNumber: true } mean
            && Math.Abs((mean.Count * months) - sum) <= (Suppression.Most * figures.Length) + months;
    }
}
