using System.Globalization;
using Tilt.Engine.Model;

namespace Tilt.Engine.Findings;

/// <content>What no sum shows, and a reader would stop at.</content>
internal sealed partial record Finding
{
    /// <summary>TILT301.</summary>
    /// <param name="low">From what on it would be usual.</param>
    /// <param name="neighbours">The figures beside it in its row, as a list.</param>
    /// <param name="others">The table whose other rows it was compared with; null for a row that has none beside it.</param>
    /// <param name="otherYear">The same month of another year and what it prints; null where there is none.</param>
    /// <param name="related">Where these stand.</param>
    public static Finding StandsOut(
        Place cell, string label, string column, string printed, long low, long high, string neighbours, string? others, string? otherYear,
        IReadOnlyList<Place> related)
    {
        string name = others is null
            ? otherYear is null ? "Soft_OutAlone" : "Soft_OutAloneYear"
            : otherYear is null ? Rules.StandsOut.MessageName : "Soft_OutYear";
        return new(Rules.StandsOut, cell, label, column, printed, Figure(low), Figure(high), neighbours, others ?? "", otherYear ?? "")
        {
            MessageName = name,
            Found = printed,
            Related = related,
        };
    }

    /// <summary>TILT301, for a share.</summary>
    public static Finding ShareStandsOut(Place cell, string label, string column, string printed, string table, decimal low, decimal high)
        => new(
            Rules.StandsOut, cell, label, column, printed, table, low.ToString(CultureInfo.InvariantCulture),
            high.ToString(CultureInfo.InvariantCulture))
        {
            MessageName = "Soft_OutShare",
            Found = printed,
        };

    /// <summary>TILT301, for a month of which all figures are too large, or too small.</summary>
    /// <param name="cell">In its first row.</param>
    /// <param name="times">How many times the neighbours' they are.</param>
    public static Finding MonthStandsOut(Place cell, string column, string table, string times, string neighbours)
        => new(Rules.StandsOut, cell, column, table, times, neighbours) { MessageName = "Soft_OutMonth" };

    /// <summary>TILT302.</summary>
    /// <param name="order">What the other rows follow, a "Soft_By…".</param>
    public static Finding OutOfOrder(Place row, string label, string table, Phrase order)
        => new(Rules.OutOfOrder, row, label, table, order) { Found = label };

    /// <summary>TILT302, for two rows that would be in order if they changed places.</summary>
    /// <param name="first">The one that stands before the other.</param>
    /// <inheritdoc cref="OutOfOrder" />
    public static Finding ExchangedLabels(Place first, string label, string other, string table, Phrase order, Place second)
        => new(Rules.OutOfOrder, first, label, other, table, order) { MessageName = "Soft_Exchanged", Found = label, Related = [second] };

    /// <summary>TILT303, for months.</summary>
    /// <param name="cell">In the first of the rows, of the later month.</param>
    /// <param name="rows">In how many rows they are the same.</param>
    public static Finding SameMonths(
        Place cell, string column, string other, int rows, string table, string from, string to, IReadOnlyList<Place> related)
        => new(Rules.SameFigures, cell, column, other, rows, table, from, to) { Related = related };

    /// <summary>TILT303, for a year.</summary>
    /// <param name="cell">In the first of its months.</param>
    /// <param name="other">That month of the other year.</param>
    public static Finding SameYears(Place cell, int months, string table, string from, string to, string other)
        => new(Rules.SameFigures, cell, months, table, from, to, other) { MessageName = "Soft_SameYears" };

    /// <summary>TILT303, for rows.</summary>
    /// <param name="cell">In the first of the columns, of the later row.</param>
    public static Finding SameRows(
        Place cell, string label, string other, int columns, string table, string from, string to, IReadOnlyList<Place> related)
        => new(Rules.SameFigures, cell, label, other, columns, table, from, to) { MessageName = "Soft_SameRows", Related = related };

    private static string Figure(long figure) => figure.ToString(CultureInfo.InvariantCulture);
}
