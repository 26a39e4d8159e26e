using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Family;

namespace Tilt.Engine.Checking.Disclosure;

/// <summary>What is presumed of counts that are not printed, by whoever wants to work them out.</summary>
/// <param name="Withheld">What a <c>*</c> is.</param>
/// <param name="Further">What a count is that is withheld for the sake of another: it had not to be, and has a mark of its own.</param>
internal sealed record Attacker(Bounds Withheld, Bounds Further)
{
    /// <summary>Who knows the rule, and which mark stands for what.</summary>
    public static readonly Attacker OfRule = new(Bounds.Hidden, new Bounds(Suppression.Most + 1, Bounds.Unbounded));

    /// <summary>What must stay possible of a withheld count; null for all that is presumed.</summary>
    public Func<Quantity, Bounds>? Needed { get; init; }
}
