namespace Tilt.Engine.Soft;

/// <summary>Statistics that a few wrong figures do not move, and the scale on which counts of all sizes move alike.</summary>
internal static class Robust
{
    /// <summary>What makes of the median deviation a standard deviation, where deviations are normal.</summary>
    private const double Normal = 1.4826;

    /// <summary>Anscombe's: makes the root right for small counts, and a count of 0 no special case.</summary>
    private const double Shift = 0.375;

    /// <summary>What is added to a count before ratios are made of it, so that there is one for 0.</summary>
    private const double Half = 0.5;

    /// <summary>
    /// Twice the root of a count (Anscombe, Freeman and Tukey). Counts of people at random vary by 1 on this scale whatever their size; it
    /// is what Hidiroglou and Berthelot's effect is with U = 1/2.
    /// </summary>
    public static double Root(double count) => 2 * Math.Sqrt(Math.Max(0, count) + Shift);

    /// <summary>The count of a root.</summary>
    public static double Count(double root) => root <= 0 ? 0 : Math.Max(0, (root * root / 4) - Shift);

    /// <summary>The change from one count to another, as a logarithm.</summary>
    public static double Change(double from, double to) => Math.Log((to + Half) / (from + Half));

    /// <summary>A count after a change.</summary>
    public static double Changed(double count, double change) => ((count + Half) * Math.Exp(change)) - Half;

    /// <summary>The median; the list is sorted for it.</summary>
    public static double Median(List<double> values)
    {
        values.Sort();
        int half = values.Count / 2;
        return values.Count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    /// <summary>How far values usually are from 0, as a standard deviation; the list is changed for it.</summary>
    public static double Spread(List<double> deviations)
    {
        for (int i = 0; i < deviations.Count; i++)
            deviations[i] = Math.Abs(deviations[i]);
        return Normal * Median(deviations);
    }
}
