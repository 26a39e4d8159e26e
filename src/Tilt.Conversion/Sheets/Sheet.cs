using ExcelDataReader;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Sheets;

/// <summary>One sheet, row by row.</summary>
internal static class Sheet
{
    // Empty rows in the middle of a report are few; a sheet that was formatted down to its end has a million.
    private const int MostEmpty = 20;

    /// <summary>Cells of a sheet, empty ones included: so many take a second or two to pass over.</summary>
    private const long MostCells = 100_000_000;

    private const string VisibleState = "visible";

    public static void Read(IExcelDataReader reader, Overlooked overlooked, TextBuilder text, CancellationToken cancel)
    {
        if ((long)reader.RowCount * reader.FieldCount > MostCells)
            throw new TooLargeException();
        string name = CellText.OneLine(reader.Name);
        var row = new SheetRow(reader, overlooked);
        if (reader.VisibleState != VisibleState)
        {
            if (HoldsAnything(reader, row, cancel))
            {
                text.Begin(SectionKind.Sheet, name, "");
                text.Note(NoteKind.HiddenSheet, name);
            }

            return;
        }

        text.Begin(SectionKind.Sheet, name, "## " + name);
        int next = 1;
        for (int number = 1; reader.Read(); number++)
        {
            if (number % 1024 == 0)
                cancel.ThrowIfCancellationRequested();
            IReadOnlyList<OverlookedCell> others = overlooked.CellsIn(number);
            string line = row.Line(others, number);
            if (line.Length == 0 && others.Count == 0 && row.Unshown.Count == 0)
                continue;
            if (reader.RowHeight == 0 || overlooked.HidesRow(number))
            {
                // Its line stays, and is empty.
                Reach(number);
                text.Line("");
                next++;
                text.Note(NoteKind.HiddenRow, Cells.Row(number));
                continue;
            }

            Reach(number);
            text.Line(line);
            next++;
            NoteColumns();
            foreach (OverlookedCell formula in others.Where(other => other.Error is null))
                text.Note(NoteKind.FormulaWithoutValue, Place(formula.Column, number));
            foreach (int column in row.Unshown)
                text.Note(NoteKind.CellShowsNothing, Place(column, number));
        }

        NoteColumns();

        void NoteColumns()
        {
            foreach (string column in row.TakeHidden())
                text.Note(NoteKind.HiddenColumn, column);
        }

        string Place(int column, int number) => $"{name}!{Cells.Column(column)}{Cells.Row(number)}";

        // Brings the next line to a row.
        void Reach(int number)
        {
            if (number - next > MostEmpty)
                text.Begin(SectionKind.Sheet, name, "", number);
            else
                for (; next < number; next++) text.Line("");
            next = number;
        }
    }

    private static bool HoldsAnything(IExcelDataReader reader, SheetRow row, CancellationToken cancel)
    {
        while (reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            if (row.Line([], number: 0).Length > 0)
                return true;
        }

        return false;
    }
}
