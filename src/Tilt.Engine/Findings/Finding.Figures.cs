using Tilt.Engine.Model;

namespace Tilt.Engine.Findings;

/// <content>What there is to say about the figures.</content>
internal sealed partial record Finding
{
    /// <summary>TILT101 to TILT105: sums that cannot hold.</summary>
    /// <param name="sum">Which of these rules.</param>
    /// <param name="where">The table and the column.</param>
    /// <param name="fact">What does not add up, a "Fact_…".</param>
    /// <param name="remedy">What explains it, a "Remedy_…".</param>
    /// <param name="found">What is printed in the cell; null where the place is no cell.</param>
    /// <param name="expected">What would fit, where a single value does.</param>
    /// <param name="swap">What is printed in the only related cell, where the two stand in each other's place.</param>
    /// <param name="isProved">Whether that may be written there unasked.</param>
    public static Finding SumDoesNotHold(
        Rule sum, Place at, string where, Phrase fact, Phrase remedy,
        string? found, string? expected, string? swap, bool isProved, IReadOnlyList<Place> related)
        => new(sum, at, where, fact, remedy)
        {
            Found = found,
            Expected = expected,
            Swap = swap,
            IsProved = isProved,
            Related = related,
        };

    /// <summary>TILT101 to TILT105: sums that hold nearly nowhere. No cell is to blame, and nothing to write.</summary>
    /// <param name="where">The table.</param>
    /// <inheritdoc cref="SumDoesNotHold(Rule, Place, string, Phrase, Phrase, string, string, string, bool, IReadOnlyList{Place})" />
    public static Finding SumDoesNotHold(Rule sum, Place at, string where, Phrase fact, Phrase remedy, IReadOnlyList<Place> related)
        => new(sum, at, where, fact, remedy) { Related = related };

    /// <summary>TILT107.</summary>
    /// <param name="table">What it is called, in words.</param>
    public static Finding NothingToCheck(Place row, string table) => new(Rules.NothingToCheck, row, table);

    /// <summary>TILT107, for sums that too much is hidden of.</summary>
    /// <param name="table">The first table that they are of.</param>
    public static Finding Undecided(Place row, string table)
        => new(Rules.NothingToCheck, row, table) { MessageName = "Unchecked_Undecided" };

    /// <summary>TILT107, for columns whose rows are not added up.</summary>
    /// <param name="column">The first of them.</param>
    public static Finding NoSum(Place cell, string table, string column)
        => new(Rules.NothingToCheck, cell, table, column) { MessageName = "Unchecked_Column" };

    /// <summary>TILT107, for columns beyond those of which sums are stated.</summary>
    /// <param name="cell">In the first of them.</param>
    public static Finding Beyond(Place cell, string table, int most)
        => new(Rules.NothingToCheck, cell, table, most) { MessageName = "Unchecked_Beyond" };

    /// <summary>TILT107, for a row whose mean is not printed.</summary>
    public static Finding NoMean(Place row, string label)
        => new(Rules.NothingToCheck, row, label) { MessageName = "Summary_NoMean" };

    /// <summary>TILT201.</summary>
    public static Finding BelowLimit(Place cell, string printed, string label, string column)
        => new(Rules.BelowLimit, cell, printed, label, column) { Found = printed };

    /// <summary>TILT202. The value stays with whoever found it.</summary>
    public static Finding Derivable(Place cell, string label, string column) => new(Rules.Derivable, cell, label, column) { Found = "*" };
}
