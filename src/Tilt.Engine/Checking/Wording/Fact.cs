using System.Globalization;
using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Wording;

/// <summary>What does not hold, in figures: what the terms add up to, and what is printed.</summary>
internal static class Fact
{
    /// <param name="hideSums">Whether sums with suppressed terms are left out, because a fitting value is told beside them.</param>
    /// <param name="files">The files' names, by their numbers; told where printings stand in several.</param>
    public static Phrase Of(SumSystem system, Conflict conflict, bool hideSums, IReadOnlyList<string> files)
    {
        if (conflict.Repeated is { } repeated)
            return Repeat(system, repeated, files);
        if (conflict.Sums.Count > 1)
        {
            int hidden = conflict.Quantities.Count(quantity => IsHidden(system, quantity));
            return hidden > 0
                ? new Phrase("Fact_Together", Number(conflict.Sums.Count), Number(hidden))
                : new Phrase("Fact_TogetherPrinted", Number(conflict.Sums.Count));
        }

        Constraint sum = conflict.Sums[0];
        return sum.Kind switch
        {
            SumKind.Mean => Mean(system, sum, hideSums),
            SumKind.OfWhich => OfWhich(system, sum),
            _ => Sum(system, sum, hideSums),
        };
    }

    private static Phrase Sum(SumSystem system, Constraint sum, bool hideSums)
    {
        string name = "Fact_" + sum.Kind;
        Quantity[] parts = [.. sum.Quantities.Take(sum.Plus)];
        Quantity whole = sum.Quantities[sum.Plus];
        int hidden = sum.Quantities.Count(quantity => IsHidden(system, quantity));
        Bounds added = Add(system, sum, parts);
        string stated = InTable(system, sum, whole).Cell.ToString();
        if (added.High >= Bounds.MostPeople && hidden == 0)
            return new Phrase(name + "Unread", sum.Stated.Label);
        if (added.High >= Bounds.MostPeople || (hidden > 0 && hideSums))
            return new Phrase(name + "Suppressed", Number(hidden), sum.Stated.Label);
        return added.IsFixed
            ? new Phrase(name, Number(added.Low), stated, sum.Stated.Label)
            : new Phrase(name + "Between", Number(added.Low), stated, Number(added.High), Number(Stars(system, sum)), sum.Stated.Label);
    }

    private static Phrase OfWhich(SumSystem system, Constraint sum)
    {
        CellRef part = InTable(system, sum, sum.Quantities[0]), whole = InTable(system, sum, sum.Quantities[sum.Plus]);
        return new Phrase("Fact_OfWhich", part.Cell.ToString(), whole.Cell.ToString(), part.Row.Label, whole.Row.Label);
    }

    private static Phrase Mean(SumSystem system, Constraint sum, bool hideSums)
    {
        int hidden = sum.Quantities.Count(quantity => IsHidden(system, quantity));
        Bounds added = Add(system, sum, sum.Quantities);
        Bounds means = sum.MeansOf(added);
        string stated = InTable(system, sum, sum.Mean!.Value).Cell.ToString();
        if (added.High >= Bounds.MostPeople && hidden == 0)
            return new Phrase("Fact_MeanUnread", sum.Stated.Label);
        if (added.High >= Bounds.MostPeople || (hidden > 0 && hideSums))
            return new Phrase("Fact_MeanSuppressed", Number(hidden), sum.Stated.Label);
        return means.IsFixed
            ? new Phrase("Fact_Mean", Number(means.Low), stated, sum.Stated.Label)
            : new Phrase(
                "Fact_MeanBetween", Number(means.Low), stated, Number(means.High), Number(Stars(system, sum)), sum.Stated.Label);
    }

    private static Phrase Repeat(SumSystem system, Quantity quantity, IReadOnlyList<string> files)
    {
        // One that could not be read differs from none.
        List<CellRef> cells = system.PrintingsOf(quantity);
        CellRef first = cells.Find(cell => cells.Exists(other => Differ(cell, other)));
        CellRef other = cells.Find(cell => Differ(first, cell));
        return new Phrase("Fact_Repeat", first.Cell.ToString(), other.Cell.ToString(), Line(first), Line(other));

        static bool Differ(CellRef one, CellRef other) => Bounds.Of(one.Cell).And(Bounds.Of(other.Cell)).IsEmpty;

        string Line(CellRef cell)
        {
            string line = cell.Row.LineNameOf(cell.Column);
            return first.File == other.File ? line : $"{files[cell.File]}:{line}";
        }
    }

    private static Bounds Add(SumSystem system, Constraint sum, Quantity[] quantities)
    {
        long low = 0, high = 0;
        foreach (Quantity quantity in quantities)
        {
            Bounds bounds = system.IsPrinted(quantity) ? Bounds.Of(InTable(system, sum, quantity).Cell) : Bounds.Any;
            low += bounds.Low;
            high += bounds.High;
        }

        return new Bounds(low, high);
    }

    // As the table prints it that the sum is of; another may print it otherwise.
    private static CellRef InTable(SumSystem system, Constraint sum, Quantity quantity)
    {
        List<CellRef> cells = system.PrintingsOf(quantity);
        int own = cells.FindIndex(cell => cell.File == sum.Table.File
            && sum.Table.Table.TotalAndRows.Any(row => row.Ordinal == cell.Row.Ordinal));
        return cells[Math.Max(own, 0)];
    }

    // What its table suppresses may be printed elsewhere.
    private static int Stars(SumSystem system, Constraint sum)
        => sum.Quantities.Count(quantity => system.IsPrinted(quantity) && InTable(system, sum, quantity).Cell == Cell.Suppressed);

    private static bool IsHidden(SumSystem system, Quantity quantity)
        => system.PrintingsOf(quantity) is { Count: > 0 } cells && cells.TrueForAll(cell => cell.Cell == Cell.Suppressed);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
