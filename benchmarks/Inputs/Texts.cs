namespace Tilt.Benchmarks.Inputs;

/// <summary>The texts that reading and checking are measured on.</summary>
internal static class Texts
{
    /// <summary>Their names; the large ones have 100 000 rows.</summary>
    public const string Real = "real", Large = "large", Withheld = "large, a third *";

    public static string Of(string name) => name switch
    {
        Real => RealReport.Text,
        Large => LargeReport.Of(100_000, 0),
        _ => LargeReport.Of(100_000, 1 / 3.0),
    };
}
