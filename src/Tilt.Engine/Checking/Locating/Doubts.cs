using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>What looks proved by itself, and does not beside all that is wrong around it.</summary>
internal sealed class Doubts(SumSystem system, TableIndex tablesOfRow, LetGo letGo)
{
    /// <summary>Where so many are wrong, what looks like one may as well be two.</summary>
    private const int MostMended = 20;

    private const int Group = 1000;

    /// <summary>
    /// The same misprints: of a row that would be wrong in several columns, or of means in several rows, none is certain, nor where that
    /// was not looked for; and none in a table that is made otherwise than was thought, or may be: two of its months are the same.
    /// </summary>
    public List<Misprint> Cast(List<Misprint> found)
    {
        ILookup<(int, int, int), Misprint> wrongOf = found
            .SelectMany(misprint => PlacesOf(misprint).Select(place => (place, misprint)))
            .ToLookup(entry => entry.place, entry => entry.misprint);
        return found.ConvertAll(misprint => misprint switch
        {
            WrongCell wrong when IsIn(wrong.Conflict, wrong.Suspect) || PlacesOf(wrong).Any(place => wrongOf[place].Skip(1).Any())
                => wrong with { IsCertain = false, IsProved = false },
            WrongCell { IsProved: true } wrong when MayBeOther(wrong.Conflict) || MayAllBeShort(wrong) => wrong with { IsProved = false },
            SwappedCells { IsProved: true } swapped when MayBeOther(swapped.Conflict)
                || IsIn(swapped.Conflict, swapped.First, swapped.Second) => swapped with { IsProved = false },
            _ => misprint,
        });

        // Where the months are the same as their neighbours, a row's own table says nothing of it.
        bool MayBeOther(Conflict conflict) => found.Count > MostMended || conflict.Quantities.SelectMany(system.PrintingsOf).Any(
            cell => tablesOfRow.Of(cell).Any(table => Copies.MayBe(table.Table, cell.Row, cell.Column)));
    }

    // A mean is wrong as well where its months are, and these may be another's.
    private bool IsIn(Conflict conflict, params Suspect[] suspects)
        => conflict.Sums.Any(sum => letGo.Touches(sum.Table)
            || (Array.Exists(suspects, suspect => suspect.Quantity == sum.Mean) && Copies.MayExplain(sum)))
            || tablesOfRow.Of(suspects[0].Cell).Any(table => letGo.Touches(table.Ref));

    // Where no figure has thousands and one lacks them, all may have lost theirs: sums of what is left hold, but for thousands.
    private bool MayAllBeShort(WrongCell wrong)
    {
        CellRef cell = wrong.Suspect.Cell;
        return (wrong.Fit.Low - cell.Cell.Count) % Group == 0
            && tablesOfRow.Of(cell).FirstOrDefault() is { } own
            && !own.Printed.Any(row => row.Row.Cells.Any(other => other.Count >= Group));
    }

    // A slip is in one cell: of a row, and of a table's means. Which cell was not looked for may be any.
    private IEnumerable<(int File, int Row, int Column)> PlacesOf(Misprint misprint)
        => Suspects(misprint).SelectMany(suspect => PlacesOf(misprint.Conflict, suspect));

    private IEnumerable<Suspect> Suspects(Misprint misprint) => misprint switch
    {
        WrongCell wrong => [wrong.Suspect],
        NotLookedFor unsought => unsought.Conflict.Quantities
            .SelectMany(quantity => system.PrintingsOf(quantity).Select(cell => new Suspect(quantity, cell))),
        _ => [],
    };

    private static IEnumerable<(int File, int Row, int Column)> PlacesOf(Conflict conflict, Suspect suspect)
    {
        CellRef cell = suspect.Cell;
        yield return (cell.File, cell.Row.Ordinal, -1);
        if (conflict.Sums.FirstOrDefault(sum => sum.Mean == suspect.Quantity) is { } mean)
            yield return (cell.File, mean.Table.Table.First.Ordinal, cell.Column);
    }
}
