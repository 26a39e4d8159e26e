namespace Tilt.Engine.Checking.Sums;

/// <summary>The way back from quantities to the sums they stand in; it is asked for only where something is wrong.</summary>
internal sealed class ConstraintIndex
{
    private readonly int[] starts;
    private readonly Constraint[] constraintsOf;

    public ConstraintIndex(IReadOnlyList<Constraint> constraints, int quantityCount)
    {
        starts = new int[quantityCount + 1];
        foreach (Constraint constraint in constraints)
        {
            foreach (Quantity quantity in constraint.Quantities)
                starts[quantity.Index + 1]++;
            if (constraint.Mean is { } mean)
                starts[mean.Index + 1]++;
        }

        for (int i = 0; i < quantityCount; i++)
            starts[i + 1] += starts[i];

        constraintsOf = new Constraint[starts[quantityCount]];
        int[] next = (int[])starts.Clone();
        foreach (Constraint constraint in constraints)
        {
            foreach (Quantity quantity in constraint.Quantities)
                constraintsOf[next[quantity.Index]++] = constraint;
            if (constraint.Mean is { } mean)
                constraintsOf[next[mean.Index]++] = constraint;
        }
    }

    public ReadOnlySpan<Constraint> Of(Quantity quantity)
        => constraintsOf.AsSpan(starts[quantity.Index], starts[quantity.Index + 1] - starts[quantity.Index]);
}
