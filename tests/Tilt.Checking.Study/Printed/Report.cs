using System.Collections.Immutable;

namespace Tilt.Checking.Study.Printed;

/// <summary>What a table of a report is to the others.</summary>
internal enum Role
{
    /// <summary>All measures, with the total of all.</summary>
    Main,

    /// <summary>All measures, for one part of the people.</summary>
    Status,

    /// <summary>One measure, split by county, gender, age …</summary>
    Split,
}

/// <param name="Measure">What its total row counts; empty for all.</param>
internal sealed record Table(Role Role, string Measure);

/// <summary>A cell as it stands in the text, with the markup around it.</summary>
internal sealed record Cell(string Text, string Before = "", string After = "");

/// <summary>One printed row.</summary>
/// <param name="Table">The table it belongs to, by number.</param>
/// <param name="Columns">For each cell its column: 0 is the mean, 1 the first month; −1 for a cell that is none.</param>
internal sealed record Row(int Table, bool IsTotal, Cell Label, ImmutableArray<int> Columns, ImmutableArray<Cell> Cells)
{
    public Row With(int field, string text) => this with { Cells = Cells.SetItem(field, Cells[field] with { Text = text }) };
}

/// <summary>One line of a report: words, or a row of figures.</summary>
internal sealed record Line(string Words, Row? Row)
{
    public static implicit operator Line(string words) => new(words, null);

    public static implicit operator Line(Row row) => new("", row);
}

/// <summary>Where a cell is printed: each printing of a figure is a place of its own.</summary>
internal readonly record struct Place(int Line, int Field);

/// <summary>A report as printed lines, together with what the rows on them are.</summary>
internal sealed record Report(string Name, int Months, ImmutableArray<Table> Tables, ImmutableArray<Line> Lines)
{
    /// <summary>All cells that are part of a table.</summary>
    public IEnumerable<Place> Places
        => RowLines.SelectMany(line => Enumerable.Range(0, Lines[line].Row!.Cells.Length).Select(at => new Place(line, at)))
            .Where(place => ColumnAt(place) >= 0);

    public IEnumerable<int> RowLines => Enumerable.Range(0, Lines.Length).Where(line => Lines[line].Row is not null);

    public bool Suppresses => Places.Any(place => this[place] == Figure.Star);

    public string this[Place place] => RowAt(place).Cells[place.Field].Text;

    public Row RowAt(Place place) => Lines[place.Line].Row!;

    public int ColumnAt(Place place) => RowAt(place).Columns[place.Field];

    public Report With(Place place, string text) => With(place.Line, RowAt(place).With(place.Field, text));

    public Report With(int line, Row row) => this with { Lines = Lines.SetItem(line, row) };
}
