using Tilt.Engine.Model;

namespace Tilt.Engine.Findings;

/// <content>What there is to say about names, files and options.</content>
internal sealed partial record Finding
{
    /// <summary>TILT008.</summary>
    /// <param name="what">What bears the name, as printed.</param>
    public static Finding NameCollision(Place place, string what, string wanted, string given)
        => new(Rules.NameCollision, place, what, wanted, given);

    /// <summary>TILT010.</summary>
    public static Finding InvalidOption(InvalidOption option) => new(Rules.InvalidOption, Place.Start, option.ToString(), option.Takes);

    /// <summary>TILT011.</summary>
    /// <param name="place">The cell; the file's start where there is none of that name.</param>
    /// <param name="why">An "Accepted_…".</param>
    public static Finding AcceptedForNothing(Place place, string cell, string value, Phrase why)
        => new(Rules.AcceptedForNothing, place, cell, value, why);

    /// <summary>TILT014.</summary>
    /// <param name="tables">The names of the tables that do not count, as a list.</param>
    /// <param name="why">An "Uncounted_…".</param>
    /// <param name="others">Where the tables after the first stand.</param>
    public static Finding Uncounted(Place first, string tables, Phrase why, IReadOnlyList<Place> others)
        => new(Rules.Uncounted, first, tables, why) { Related = others };

    /// <summary>TILT015.</summary>
    /// <param name="name">What the report's class is called after its file.</param>
    public static Finding NamedAfterFile(string name) => new(Rules.NamedAfterFile, Place.Start, name);

    /// <summary>TILT023.</summary>
    /// <param name="year">What the names without a year mean: a year, or a phrase.</param>
    /// <param name="why">A "Year_…".</param>
    public static Finding UnclearYear(Place title, string className, object year, Phrase why)
        => new(Rules.UnclearYear, title, className, year, why);

    /// <summary>TILT106.</summary>
    /// <param name="change">By how much, in brackets; empty where that is not known.</param>
    /// <param name="moved">What moved with it, a phrase, or nothing.</param>
    /// <param name="against">What it does not add up with, a phrase, or nothing.</param>
    public static Finding Revised(
        Place cell, string label, string column, string was, string now, string change, object moved, object against)
        => new(Rules.Revised, cell, label, column, was, now, change, moved, against) { Found = now };

    /// <summary>TILT106, for a figure that is withheld by now.</summary>
    /// <inheritdoc cref="Revised" />
    public static Finding Withdrawn(Place cell, string label, string column, string now, object against)
        => new(Rules.Revised, cell, label, column, against) { MessageName = "Summary_Withdrawn", Found = now };
}
