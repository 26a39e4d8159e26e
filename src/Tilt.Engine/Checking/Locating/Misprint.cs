using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Locating;

/// <summary>What went wrong, as far as it can be told.</summary>
internal abstract record Misprint(Conflict Conflict);

/// <summary>One cell explains everything.</summary>
/// <param name="Fit">The counts that would fit.</param>
/// <param name="IsCertain">No other cell explains it; otherwise it is the only one whose figure is a plausible slip.</param>
/// <param name="IsProved">Besides, other sums show that those which it breaks are meant to hold.</param>
internal sealed record WrongCell(Conflict Conflict, Suspect Suspect, Bounds Fit, bool IsCertain, bool IsProved) : Misprint(Conflict);

/// <summary>Two neighbours stand in each other's place.</summary>
/// <param name="IsProved">Other sums show that those which they break are meant to hold.</param>
internal sealed record SwappedCells(Conflict Conflict, Suspect First, Suspect Second, bool IsProved) : Misprint(Conflict);

/// <summary>The figures of two rows stand in each other's place.</summary>
internal sealed record ExchangedRows(Conflict Conflict, TableRef Table, RowModel First, RowModel Second) : Misprint(Conflict);

/// <summary>A row's figures stand one column off.</summary>
internal sealed record ShiftedRow(Conflict Conflict, TableRef Table, RowModel Row) : Misprint(Conflict);

/// <summary>A row is missing: all months are short.</summary>
/// <param name="Whole">The total, or the subtotal, that counts it.</param>
internal sealed record MissingRow(Conflict Conflict, TableRef Table, RowModel Whole) : Misprint(Conflict);

/// <summary>A row's figures stand twice, under two labels.</summary>
internal sealed record DoubledRow(Conflict Conflict, TableRef Table, RowModel Row, RowModel Original) : Misprint(Conflict);

/// <summary>A row belongs to no sum of its table, which adds up without it.</summary>
internal sealed record RowTooMany(Conflict Conflict, TableRef Table, RowModel Row, Statement Statement) : Misprint(Conflict);

/// <summary>Two months are the same in every row, and a sum says otherwise.</summary>
internal sealed record SameColumns(Conflict Conflict, TableRef Table, int First, int Second) : Misprint(Conflict);

/// <summary>A row's figures all differ from those that are printed for the same elsewhere.</summary>
/// <param name="At">A cell of the row.</param>
/// <param name="Other">A cell of the other row.</param>
internal sealed record OtherRow(Conflict Conflict, CellRef At, CellRef Other) : Misprint(Conflict);

/// <summary>Sums that the table should have as a rule hold hardly anywhere, and nothing tells why.</summary>
internal sealed record Unstructured(Conflict Conflict, Statement Statement) : Misprint(Conflict);

/// <summary>Several cells could explain it; or none alone, where there are no candidates.</summary>
internal sealed record Unexplained(Conflict Conflict, IReadOnlyList<Suspect> Candidates) : Misprint(Conflict);

/// <summary>Which cell could explain it was not looked for: too much is wrong, or to find out would take too long.</summary>
internal sealed record NotLookedFor(Conflict Conflict) : Misprint(Conflict);
