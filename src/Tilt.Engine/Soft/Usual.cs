namespace Tilt.Engine.Soft;

/// <summary>How far figures usually are off what their surroundings say, on the scale of <see cref="Robust.Root"/>.</summary>
internal sealed class Usual
{
    /// <summary>How much more it is beside one neighbour than between two, where that is not known.</summary>
    public const double BesideOne = 1.2;

    /// <summary>
    /// The least that is taken for usual: half of what people at random would do. That a table hardly moves at all is no reason to tell of
    /// each figure that does.
    /// </summary>
    private const double Least = 0.5;

    /// <summary>Fewer deviations tell nothing.</summary>
    private const int LeastDeviations = 8;

    private readonly double ofStep;
    private readonly double between;

    private Usual(double ofStep, double between) => (this.ofStep, this.between) = (ofStep, between);

    /// <param name="isBetween">Between two neighbours, or beside one.</param>
    public double this[bool isBetween] => Math.Max(Least, isBetween ? between : ofStep);

    /// <returns>Null where there are too few to tell.</returns>
    public static Usual? Of(IEnumerable<double> besideOne, IEnumerable<double> between)
    {
        List<double> one = [.. besideOne], two = [.. between];
        bool areSteps = one.Count >= LeastDeviations, areMiddles = two.Count >= LeastDeviations;
        if (!areSteps && !areMiddles)
            return null;
        double step = areSteps ? Robust.Spread(one) : double.NaN, middle = areMiddles ? Robust.Spread(two) : double.NaN;
        return new Usual(areSteps ? step : middle * BesideOne, areMiddles ? middle : step / BesideOne);
    }
}
