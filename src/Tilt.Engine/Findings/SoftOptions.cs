namespace Tilt.Engine.Findings;

/// <summary>How much a figure must stand out to be told.</summary>
/// <param name="Threshold">By how many usual movements of its table and its row.</param>
/// <param name="LeastPercent">And by how many per cent of what would be usual.</param>
internal sealed record SoftOptions(double Threshold, double LeastPercent)
{
    /// <summary>The least threshold: what is less is the usual movement itself.</summary>
    public const double LeastThreshold = 1;

    public const double MostThreshold = 1000;

    public const double MostPercent = 100;

    public static readonly SoftOptions Default = new(4, 2);
}
