using System.Globalization;

namespace Tilt.Engine.Tests.Harness;

/// <summary>How often a property is tried. TILT_TEST_ITERATIONS multiplies it, for a long search.</summary>
internal static class Iterations
{
    private static readonly double factor = double.TryParse(
        Environment.GetEnvironmentVariable("TILT_TEST_ITERATIONS"), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
        ? value
        : 1;

    /// <summary>Tries that only read: less than a millisecond for a small report.</summary>
    public static long Reads => (long)(1_000 * factor);

    /// <summary>Tries that read the whole real report.</summary>
    public static long RealReads => (long)(200 * factor);

    /// <summary>Tries that generate and compile.</summary>
    public static long Builds => (long)(20 * factor);
}
