using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;

namespace Tilt.Engine.Reading;

/// <summary>What the rows of a table are part of: most of the total, some of a subtotal, some of the row above them.</summary>
internal sealed class RowNesting
{
    // Of rows that are not plain, or are known to be part of another, by their ordinals.
    private Dictionary<int, RawRow>? printed;
    private Dictionary<int, string>? partOf;

    // The last that are no parts of a row themselves.
    private RowModel? lastRow, lastTotal, firstTotal;

    // The last row of the pages before, and what is printed as part of the total.
    private RowModel? rowBeforePage;
    private readonly HashSet<string> ofTotal = new(StringComparer.Ordinal);

    /// <summary>What a row is called that is a part of the one above it: by both.</summary>
    public LabelRead ReadOfWhich(RawRow row)
    {
        RowModel? above = Above(row.Ordinal);

        // Below a total that a page prints again goes on what the last row of the page before began.
        bool isOfPageBefore = ReferenceEquals(above, lastTotal) && !ReferenceEquals(lastTotal, firstTotal)
            && lastRow is not null && ReferenceEquals(lastRow, rowBeforePage)
            && !ofTotal.Contains(row.Printed.Key) && !IsMore(row, lastRow);
        if (isOfPageBefore)
            (above, lastTotal) = (lastRow, firstTotal);
        if (above is not null && IsMore(row, above) && lastTotal is { } total && !IsMore(row, total))
            (above, lastRow) = (total, null);
        if (above is null or { Key: "" })
            ofTotal.Add(row.Printed.Key);
        string name = above is null or { Key: "" } ? row.Label : $"{above.Name}, {row.Label}";
        return new LabelRead($"{above?.Key}/{row.Printed.Key}", name, null, row.Label);
    }

    // A part of the total may stand below the last row: in most columns it is more than that row could have.
    private static bool IsMore(RawRow part, RowModel whole)
    {
        // A mean that might have been torn off the header, and that no row has, is in front of what is printed, and not of the row.
        int torn = part.Cells.Length - whole.Cells.Count, more = 0, asked = 0;
        if (torn is not (0 or 1))
            return false;
        for (int i = 0; i < whole.Cells.Count; i++)
        {
            Cell cell = part.Cells[i + torn];
            if (!cell.IsNumber || whole.Cells[i].Kind == CellKind.Unreadable)
                continue;
            more += cell.Count > Suppression.MostOf(whole.Cells[i]) ? 1 : 0;
            asked++;
        }

        return asked > 1 && 2 * more > asked;
    }

    public void NoteTotal(RowModel total)
    {
        firstTotal ??= total;
        (lastTotal, rowBeforePage) = (total, lastRow);
    }

    /// <summary>Notes a row in the order in which they stand.</summary>
    public void Note(RawRow row, RowModel model)
    {
        if (row.Printed.IsOfWhich)
            (partOf ??= [])[model.Ordinal] = Above(model.Ordinal)?.Key ?? "";
        else
            lastRow = model;
        if (!row.IsPlain || row.Within >= 0)
            (printed ??= [])[model.Ordinal] = row;
    }

    /// <summary>Whether a row is another that is printed again: a subtotal on the next page.</summary>
    public bool IsSame(RowModel row, RawRow again)
        => Printed(row) is { } first && first.IsNested == again.IsNested;

    /// <summary>The table with each row where it belongs.</summary>
    public TableModel Of(TableModel table)
    {
        bool mayHaveCounties = table.Rows.Any(row => row.Code is { Length: 2 }) && table.Rows.Any(row => row.Code is { Length: 4 });
        return printed is null && !mayHaveCounties ? table : Nest(table);
    }

    private TableModel Nest(TableModel table)
    {
        List<RowModel> rows = [.. table.Rows.Where(row => !IsOfWhich(row))];
        List<RowModel> ofWhich = [.. table.Rows.Where(IsOfWhich).Select(row => row with { PartOf = partOf![row.Ordinal] })];
        var wholes = rows.Where(IsNested).ToDictionary(row => row.Ordinal);
        for (int i = 0; i < rows.Count; i++)
        {
            if (Printed(rows[i])?.Within is >= 0 and var within && wholes.TryGetValue(within, out RowModel? whole))
                rows[i] = rows[i] with { PartOf = whole.Key };
        }

        foreach (RowModel whole in wholes.Values)
            TakeParts(rows, whole);
        var subtotals = new HashSet<string>(rows.Where(row => row.PartOf.Length > 0).Select(row => row.PartOf), StringComparer.Ordinal);
        return WithCounties(table with
        {
            Rows = rows.Where(row => !subtotals.Contains(row.Key)).ToEquatableArray(),
            Subtotals = rows.Where(row => subtotals.Contains(row.Key)).ToEquatableArray(),
            OfWhich = ofWhich.ToEquatableArray(),
        });
    }

    // The code of a municipality begins with its county's; a county without a code is found by its name.
    private static void TakeParts(List<RowModel> rows, RowModel whole)
    {
        string[] codes = whole.Code is { } code ? [code] : [.. CountyNames.Named(whole.Name).Select(county => county.Code)];
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].PartOf.Length == 0 && Array.Exists(codes, county => Counties.IsIn(rows[i].Code, county)))
                rows[i] = rows[i] with { PartOf = whole.Key };
        }
    }

    // Counties without a word between their municipalities: figures tell whether these are all of a county, or a few of it.
    private static TableModel WithCounties(TableModel table)
    {
        RowModel[] counties = [.. table.Rows.Where(
            county => table.Rows.Any(row => row.PartOf.Length == 0 && Counties.IsIn(row.Code, county.Code)))];
        var codes = new HashSet<string>(counties.Select(county => county.Code!), StringComparer.Ordinal);
        ILookup<string, RowModel> parts = table.Rows
            .Where(row => row is { PartOf: "", Code.Length: 4 } && codes.Contains(row.Code.Substring(0, 2)))
            .ToLookup(row => row.Code!.Substring(0, 2), StringComparer.Ordinal);
        EquatableArray<RowModel> all = table.Rows.Select(row => row is { PartOf: "", Code.Length: 4 }
            && Array.Find(counties, county => Counties.IsIn(row.Code, county.Code)) is { } county ? row with { PartOf = county.Key } : row)
            .ToEquatableArray();
        if (Hold(table, [.. counties.Select(county => (county, parts[county.Code!]))]))
        {
            return table with
            {
                Rows = all.Where(row => !counties.Contains(row)).ToEquatableArray(),
                Subtotals = table.Subtotals.Concat(counties).ToEquatableArray(),
            };
        }

        var some = new HashSet<string>(parts.SelectMany(group => group).Select(row => row.Key), StringComparer.Ordinal);
        IEnumerable<RowModel> others = table.Rows.Concat(table.Subtotals).Where(row => row.PartOf.Length == 0 && !some.Contains(row.Key));
        return table.Total is { } total && Hold(table, [(total, others)])
            ? table with
            {
                Rows = all.Where(row => !some.Contains(row.Key)).ToEquatableArray(),
                OfWhich = all.Where(row => some.Contains(row.Key)).Concat(table.OfWhich).ToEquatableArray(),
            }
            : table;
    }

    // In most columns of counts.
    private static bool Hold(TableModel table, (RowModel Whole, IEnumerable<RowModel> Parts)[] sums)
    {
        int held = 0, asked = 0;
        for (int i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Kind is ColumnKind.Mean or ColumnKind.Share)
                continue;
            foreach ((RowModel whole, IEnumerable<RowModel> parts) in sums)
            {
                var sum = new CellSum();
                foreach (RowModel part in parts)
                    sum.Add(part.Cells[i]);
                (held, asked) = (held + (sum.MayBe(whole.Cells[i]) ? 1 : 0), asked + 1);
            }
        }

        return CellSum.HoldsInMost(held, asked);
    }

    // Rows come after the total of their piece, wherever that stands.
    private RowModel? Above(int ordinal)
    {
        bool isBelowRow = lastRow is not null && (lastTotal is null || lastTotal.Ordinal > ordinal || lastRow.Ordinal > lastTotal.Ordinal);
        return isBelowRow ? lastRow : lastTotal;
    }

    private RawRow? Printed(RowModel row) => printed is not null && printed.TryGetValue(row.Ordinal, out RawRow? raw) ? raw : null;

    private bool IsOfWhich(RowModel row) => Printed(row)?.Printed.IsOfWhich == true;

    private bool IsNested(RowModel row) => Printed(row)?.IsNested == true;
}
