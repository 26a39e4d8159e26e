using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Tilt.Conversion.Pages;

/// <summary>The lines that are drawn on a page: the borders of its cells.</summary>
internal sealed class Ruling
{
    // In points: what is thicker is a filled box.
    private const double Thickest = 2.5;

    private const int MostPaths = 200_000;

    private readonly Rules upright, level;

    private Ruling(List<Rule> upright, List<Rule> level)
    {
        this.upright = new Rules(upright);
        this.level = new Rules(level);
    }

    public static Ruling Of(Page page, Turn turn)
    {
        var upright = new List<Rule>();
        var level = new List<Rule>();
        foreach (PdfPath path in page.Paths.Take(MostPaths))
        {
            if (!path.IsFilled && !path.IsStroked)
                continue;
            foreach (PdfSubpath part in path)
                Add(part, path.IsStroked, turn, upright, level);
        }

        return new Ruling(upright, level);
    }

    /// <summary>Whether an upright one is drawn between two places at the height of a baseline.</summary>
    public bool IsBetween(double left, double right, double baseline, double size)
        => upright.Any(Math.Min(left, right) - (0.1 * size), Math.Max(left, right) + (0.1 * size), baseline + (0.2 * size));

    /// <summary>Whether a level one is drawn between two baselines, over what stands at a place.</summary>
    public bool IsAcross(double upper, double lower, double along) => level.Any(lower, upper, along);

    private static void Add(PdfSubpath part, bool isStroked, Turn turn, List<Rule> upright, List<Rule> level)
    {
        if (part.GetBoundingRectangle() is not { } box)
            return;
        (double left, double bottom) = PageGlyphs.Place(box.Left, box.Bottom, turn);
        (double right, double top) = PageGlyphs.Place(box.Right, box.Top, turn);
        (left, right) = (Math.Min(left, right), Math.Max(left, right));
        (bottom, top) = (Math.Min(bottom, top), Math.Max(bottom, top));
        bool isUpright = right - left <= Thickest, isLevel = top - bottom <= Thickest;
        if (isUpright != isLevel)
        {
            if (isUpright)
                upright.Add(new Rule((left + right) / 2, bottom, top));
            else
                level.Add(new Rule((bottom + top) / 2, left, right));
        }
        else if (isStroked && !isUpright && part.IsDrawnAsRectangle)
        {
            upright.AddRange([new Rule(left, bottom, top), new Rule(right, bottom, top)]);
            level.AddRange([new Rule(bottom, left, right), new Rule(top, left, right)]);
        }
    }

    /// <summary>A line that is drawn.</summary>
    /// <param name="At">Where it stands, or how high it lies.</param>
    /// <param name="From">Where it begins.</param>
    /// <param name="To">Where it ends.</param>
    private readonly record struct Rule(double At, double From, double To);

    private sealed class Rules
    {
        private readonly Rule[] rules;
        private readonly double[] places;

        public Rules(List<Rule> drawn)
        {
            rules = [.. drawn.OrderBy(rule => rule.At)];
            places = [.. rules.Select(rule => rule.At)];
        }

        /// <summary>Whether one that stands between two places goes through a third.</summary>
        public bool Any(double from, double to, double through)
        {
            int at = Array.BinarySearch(places, from);
            while (at > 0 && places[at - 1] >= from)
                at--;
            for (at = at < 0 ? ~at : at; at < places.Length && places[at] <= to; at++)
            {
                if (rules[at].From <= through && rules[at].To >= through)
                    return true;
            }

            return false;
        }
    }
}
