using System.Globalization;
using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Wording;

/// <summary>
/// Puts a misprint into words a statistician would use: where, what is printed, what it should add up to, and which cell
/// explains it. What a <c>*</c> hides is in none of them.
/// </summary>
/// <param name="isWithheld">Whether words say that small counts are withheld.</param>
internal sealed class FindingWriter(
    Round round, IReadOnlyList<Places> places, IReadOnlyList<string> files, Func<bool> isWithheld)
{
    private readonly SumSystem system = round.System;
    private readonly Lazy<Practice> practice = new(() => Practice.Of(round.Tables, isWithheld));

    public (int File, Finding Finding) Write(Misprint misprint)
    {
        Conflict conflict = misprint.Conflict;
        (CellRef at, Place place) = Where(misprint);
        Rule rule = conflict.Repeated is not null ? Rules.RepeatedTotalDiffers : RuleOf(conflict.Sums[0].Kind);

        // A fitting value and a sum together would tell what the suppressed cells of that sum hide.
        bool isExplained = misprint is not (Unexplained or NotLookedFor);
        if (StructuralFact.Of(misprint) is { } pattern)
            return (at.File, Finding.SumDoesNotHold(rule, place, TitleOf(misprint), pattern, Remedy(misprint), Related(misprint, at.File)));
        return (at.File, Finding.SumDoesNotHold(
            rule,
            place,
            Name(conflict, misprint is WrongCell && conflict.Repeated is not null ? at : Stated(conflict)),
            Fact.Of(system, conflict, hideSums: isExplained, files),
            Remedy(misprint),
            found: misprint is WrongCell or SwappedCells or Unexplained or NotLookedFor ? at.Cell.ToString() : null,
            expected: misprint is WrongCell { Fit: var fit, Suspect: var suspect } ? Expected(fit, suspect) : null,
            swap: misprint is SwappedCells { Second: var second } ? second.Cell.Cell.ToString() : null,
            isProved: IsProved(misprint),
            related: Related(misprint, at.File)));
    }

    private (CellRef At, Place Place) Where(Misprint misprint)
    {
        return misprint switch
        {
            WrongCell wrong => AtCell(wrong.Suspect.Cell),
            SwappedCells swapped => AtCell(swapped.First.Cell),
            ShiftedRow shifted => AtRow(shifted.Table.File, shifted.Row),
            DoubledRow doubled => AtRow(doubled.Table.File, doubled.Row),
            MissingRow missing => AtRow(missing.Table.File, missing.Whole),
            RowTooMany extra => AtRow(extra.Table.File, extra.Row),
            OtherRow { At: var at } => (at, PlaceOf(at.File, at.Row)),
            SameColumns same => AtCell(new CellRef(same.Table.File, same.Table.Table.First, same.Second)),
            ExchangedRows exchanged => AtRow(exchanged.Table.File, exchanged.First),
            Unstructured { Conflict.Sums: [{ Kind: not SumKind.Mean } sum] } => AtRow(sum.Table.File, sum.Stated),
            _ => AtCell(Stated(misprint.Conflict)),
        };

        (CellRef, Place) AtCell(CellRef cell) => (cell, PlaceOf(cell));

        (CellRef, Place) AtRow(int file, RowModel row) => (new CellRef(file, row, 0), PlaceOf(file, row));
    }

    // The total, or the mean, that does not come out.
    private CellRef Stated(Conflict conflict)
    {
        if (conflict.Repeated is { } repeated)
            return system.PrintingsOf(repeated)[0];
        Constraint sum = conflict.Sums[0];
        return new CellRef(sum.Table.File, sum.Stated, sum.Column);
    }

    private string Name(Conflict conflict, CellRef stated)
    {
        TableModel table = conflict.Repeated is not null ? TableOf(stated) : conflict.Sums[0].Table.Table;
        return $"{table.Title}, {table.Columns[stated.Column].Label}";
    }

    private string TitleOf(Misprint misprint)
        => (misprint is OtherRow { At: var at } ? TableOf(at) : misprint.Conflict.Sums[0].Table.Table).Title;

    private TableModel TableOf(CellRef cell) => round.TablesOfRow.Of(cell).First().Table;

    private Phrase Remedy(Misprint misprint) => misprint switch
    {
        WrongCell wrong => Remedy(wrong),
        SwappedCells { First.Cell: var first, Second.Cell: var second }
            => new Phrase("Remedy_Swapped", first.Row.Label, Column(first), second.Row.Label, Column(second)),
        ShiftedRow shifted => new Phrase("Remedy_Shifted", shifted.Row.Label),
        DoubledRow doubled => new Phrase("Remedy_Doubled", doubled.Row.Label, doubled.Original.Label),
        MissingRow missing when MissingName(missing.Table.Table, missing.Whole.Key) is { } name => new Phrase("Remedy_MissingNamed", name),
        MissingRow => new Phrase("Remedy_Missing"),
        RowTooMany extra => new Phrase("Remedy_TooMany", extra.Row.Label),
        SameColumns { Table.Table.Columns: var columns } same
            => new Phrase("Remedy_SameColumns", columns[same.First].Label, columns[same.Second].Label),
        OtherRow => new Phrase("Remedy_OtherRow"),
        ExchangedRows exchanged => new Phrase("Remedy_Exchanged", exchanged.First.Label, exchanged.Second.Label),
        Unstructured => new Phrase("Remedy_Unstructured"),
        Unexplained { Candidates.Count: > 0 } unexplained => Remedy(unexplained),
        NotLookedFor => new Phrase("Remedy_NotLookedFor"),
        _ => new Phrase("Remedy_None"),
    };

    // By their names; what they print stands there, and what a star hides nowhere.
    private Phrase Remedy(Unexplained unexplained)
    {
        const int Named = 5;
        List<Suspect> cells = [.. unexplained.Candidates];
        string names = string.Join("; ", cells.Take(Named).Select(suspect => $"{suspect.Cell.Row.Label}, {Column(suspect.Cell)}"));
        return new Phrase(cells.Count > Named ? "Remedy_CandidatesMore" : "Remedy_Candidates", Number(cells.Count), names);
    }

    private Phrase Remedy(WrongCell wrong)
    {
        bool isBlank = wrong.Suspect.Cell.Cell.Kind == CellKind.Blank;
        string name = wrong.IsCertain
            ? isBlank ? "Remedy_CertainBlank" : "Remedy_Certain"
            : isBlank ? "Remedy_LikelyBlank" : "Remedy_Likely";
        string[] cell = [wrong.Suspect.Cell.Row.Label, Column(wrong.Suspect.Cell), wrong.Suspect.Cell.Cell.ToString()];
        if (Expected(wrong.Fit, wrong.Suspect) is { } expected)
            return new Phrase(name, [.. cell, expected]);

        // Bounds that touch what is suppressed could tell what a star should hide.
        bool isTold = wrong.Fit.Low > Bounds.Hidden.High && wrong.Fit.High < Bounds.MostPeople;
        return isTold
            ? new Phrase(name + "Between", [.. cell, Number(wrong.Fit.Low), Number(wrong.Fit.High)])
            : new Phrase(name + "Open", cell);
    }

    // What should be printed: a star where the report would have put one, and nothing where it does not show whether it would.
    private string? Expected(Bounds fit, Suspect suspect)
    {
        Practice shown = practice.Value.Without(suspect.Cell.Cell);
        if (fit.High > Bounds.Hidden.High || shown.Prints)
            return fit.IsFixed ? Number(fit.Low) : null;
        return shown.Withholds && suspect.Cell.Cell != Cell.Suppressed ? "*" : null;
    }

    private bool IsProved(Misprint misprint) => misprint switch
    {
        WrongCell { IsProved: true, Fit: var fit, Suspect: var suspect } when Expected(fit, suspect) is not null
            => fit.Low > Bounds.Hidden.High || practice.Value.Without(suspect.Cell.Cell).IsClear,
        SwappedCells { IsProved: var isProved } => isProved,
        _ => false,
    };

    // A sister table, of the same dimension, tells which row is missing if it has one row more.
    private string? MissingName(TableModel table, string partOf)
    {
        var own = new HashSet<string>(table.Body.Select(row => row.Key), StringComparer.Ordinal);
        string[] missing = [.. round.Tables.Where(sister => sister.Table.Dimension == table.Dimension)
            .SelectMany(sister => sister.Table.Rows).Where(row => row.PartOf == partOf && !own.Contains(row.Key))
            .Select(row => row.Label).Distinct()];
        return missing.Length == 1 ? missing[0] : null;
    }

    private List<Place> Related(Misprint misprint, int file) => misprint switch
    {
        Unexplained unexplained
            => [.. unexplained.Candidates.Where(suspect => suspect.Cell.File == file).Select(suspect => PlaceOf(suspect.Cell))],
        SwappedCells swapped => [PlaceOf(swapped.Second.Cell)],
        DoubledRow doubled => [PlaceOf(file, doubled.Original)],
        SameColumns same => [PlaceOf(new CellRef(file, same.Table.Table.First, same.First))],
        ExchangedRows exchanged => [PlaceOf(file, exchanged.Second)],
        OtherRow { Other: var other } when other.File == file => [PlaceOf(file, other.Row)],
        _ => [],
    };

    private Place PlaceOf(CellRef cell) => places[cell.File].Of(cell.Row, cell.Column);

    private Place PlaceOf(int file, RowModel row) => places[file].Of(row);

    private string Column(CellRef cell) => TableOf(cell).Columns[cell.Column].Label;

    private static Rule RuleOf(SumKind kind) => kind switch
    {
        SumKind.Month or SumKind.Part or SumKind.OfWhich => Rules.MonthDoesNotAddUp,
        SumKind.Mean => Rules.MeanIsWrong,
        SumKind.Tables => Rules.RelatedTablesDisagree,
        _ => Rules.RelatedReportsDisagree,
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
