using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Tables;

namespace Tilt.Engine.Reading;

/// <summary>Says which rows of a report stand in their tables already: where pages were put in twice, all of them in one word.</summary>
internal sealed class RepeatedRows(List<Finding> findings)
{
    /// <summary>Fewer are said one by one.</summary>
    private const int FewestTogether = 3;

    private readonly Dictionary<int, Repeat> byOrdinal = [];

    /// <param name="row">The same row as the model has it.</param>
    /// <param name="first">The one that counts.</param>
    public void Note(RawRow printed, RowModel row, RowModel first)
        => byOrdinal.Add(printed.Ordinal, new Repeat(printed, first.Line, IsAlike(row, first)));

    /// <param name="pieces">All of the report, in their order.</param>
    public void Say(List<TablePiece> pieces)
    {
        if (byOrdinal.Count == 0)
            return;
        var run = new List<Repeat>();
        foreach (RawRow row in pieces.SelectMany(WithTotal))
        {
            bool repeats = byOrdinal.TryGetValue(row.Ordinal, out Repeat? repeat);
            if (repeats && repeat!.IsAlike)
            {
                run.Add(repeat);
                continue;
            }

            Say(run);
            run.Clear();
            if (repeats)
                Say(repeat!);
        }

        Say(run);
    }

    // A total is printed on each page: most are worth no word, and end no run.
    private IEnumerable<RawRow> WithTotal(TablePiece piece)
        => piece.Total is { } total && byOrdinal.ContainsKey(total.Ordinal) ? piece.Rows.Prepend(total) : piece.Rows;

    private void Say(List<Repeat> run)
    {
        if (run.Count < FewestTogether)
        {
            run.ForEach(Say);
            return;
        }

        RawRow first = run[0].Row, last = run[run.Count - 1].Row;
        findings.Add(Finding.RepeatedRows(first.At, run.Count, first.Label, last.Label, run[0].FirstLine));
    }

    private void Say(Repeat repeat)
        => findings.Add(Finding.RepeatedRow(repeat.Row.At, repeat.Row.Label, repeat.FirstLine, repeat.IsAlike));

    /// <summary>Whether nothing is lost without a row that is there already.</summary>
    public static bool IsAlike(RowModel row, RowModel first)
    {
        bool alike = true;
        for (int i = 0; alike && i < row.Cells.Count; i++)
            alike = row.Cells[i] == first.Cells[i] || row.Cells[i] == Cell.Absent;
        return alike;
    }

    private sealed record Repeat(RawRow Row, int FirstLine, bool IsAlike);
}
