using Tilt.Checking.Study.Printed;

namespace Tilt.Checking.Study.Misprints;

/// <summary>A report with something printed wrong.</summary>
/// <param name="Report">The report as it is now.</param>
/// <param name="Places">The cells that are wrong; for a whole row all of its cells, for a lost one none.</param>
internal sealed record Misprint(Kind Kind, Report Report, Place[] Places)
{
    /// <summary>Whether a repair undoes this very misprint.</summary>
    public bool IsUndoneBy(Repair repair)
        => repair.Kind == Kind
            && (Kind == Kind.CellsSwapped ? repair.Places.All(Places.Contains) : repair.Places[0].Line == Places[0].Line);

    public string Describe(Report before)
    {
        if (Places.Length == 0)
        {
            int lost = before.RowLines.First(line => line >= Report.Lines.Length || before.Lines[line] != Report.Lines[line]);
            return "row lost: " + before.Lines[lost].Row!.Label.Text;
        }

        if (Report.Lines.Length != before.Lines.Length || Kind == Kind.RowMoved)
            return "row put in: " + Describe(Places[0]);
        return string.Join("; ", Places.Take(2).Select(place => $"{Describe(place)}: '{before[place]}' → '{Report[place]}'"));
    }

    private string Describe(Place place)
    {
        Row row = Report.RowAt(place);
        Table table = Report.Tables[row.Table];
        return $"table {row.Table} ({table.Role} {table.Measure}), {row.Label.Text}, "
            + $"column {Report.ColumnAt(place)}, line {place.Line + 1}";
    }
}
