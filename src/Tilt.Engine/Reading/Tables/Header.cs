using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>A table's header: which column of the text holds what.</summary>
/// <param name="Columns">The mean first, where there is one, then as printed.</param>
/// <param name="Positions">For each column the cell it stands in; −1 for a mean whose heading was torn off.</param>
internal sealed record Header(ColumnModel[] Columns, int[] Positions)
{
    /// <summary>The header with other columns.</summary>
    /// <param name="years">See <see cref="Years"/>.</param>
    public Header With(ColumnModel[] columns, int[] positions, int[] years)
        => new(columns, positions) { OverLabels = OverLabels, Years = years };

    /// <summary>For each cell of the header whether labels stand below it: "Fylke", "Kode".</summary>
    public bool[] OverLabels { get; init; } = [];

    /// <summary>The same for codes, which are numbers.</summary>
    public bool[] OverCodes { get; init; } = [];

    /// <summary>The cells over labels of another thing than the first ones: "Kjønn" behind "Fylke".</summary>
    public int[] OfOthers { get; init; } = [];

    /// <summary>Which column in front of the labels holds years or the like, though months are columns; −1 in nearly all headers.</summary>
    public int OverTime { get; init; } = -1;

    /// <summary>Whether the mean's heading was seen on the lines above, and has no column here.</summary>
    public bool MeanIsAbove { get; init; }

    /// <summary>
    /// How many cells it has since one of them was cut in several headings; 0 where none was. Nothing but as many cells of a row tells
    /// that each of these has one.
    /// </summary>
    public int JoinedWidth { get; init; }

    /// <summary>For each column the year that it is of; 0 where it is of none, or of an unknown one.</summary>
    public int[] Years { get; init; } = [];

    /// <summary>The year of its months, else of its quarters; null where it has none, or several quarters' years.</summary>
    public int? Year
        => Array.Find(Columns, column => column.Month is not null)?.Month?.Year
            ?? (Years.Where(year => year > 0).Distinct().ToArray() is [var only] ? only : null);

    /// <summary>The label stands before this cell.</summary>
    public int FirstPosition { get; } = Positions.Where(position => position >= 0).Min();

    public int LastPosition { get; } = Positions.Max();

    /// <summary>Whether any row may have one number more than the header has names: its mean.</summary>
    public bool MeanIsTorn => Positions[0] < 0;

    /// <summary>The cell in which the mean stands whose heading was torn off; −1 where there is none, or another heading.</summary>
    public int TornPosition => MeanIsTorn && !IsOverLabels(FirstPosition - 1) ? FirstPosition - 1 : -1;

    /// <summary>Whether a cell before the figures is part of what a row is called.</summary>
    public bool IsOverLabels(int cell) => cell >= 0 && cell < OverLabels.Length && OverLabels[cell];

    public bool IsOverCodes(int cell) => cell >= 0 && cell < OverCodes.Length && OverCodes[cell];

    /// <summary>The cells of the columns that it names.</summary>
    public int[] NamedPositions { get; } = [.. Positions.Where(position => position >= 0)];

    /// <summary>Whether any column holds counts; the others hold shares, or what changed.</summary>
    public bool HasCounts { get; } = Array.Exists(Columns, column => column.HoldsCounts);

    /// <summary>Whether any column holds what changed.</summary>
    public bool HasChanges { get; } = Array.Exists(Columns, column => column.Kind == ColumnKind.Change);

    public bool HasShares { get; } = Array.Exists(Columns, column => column.IsShare);
}
