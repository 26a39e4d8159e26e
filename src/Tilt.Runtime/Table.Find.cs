using Tilt.Engine.Model;

namespace Tilt.Runtime;

/// <content>Finding a row, and the same table and rows elsewhere.</content>
public sealed partial class Table
{
    /// <summary>
    /// The row (not the total) of a code; or, if it is no row's code, of a name, of a label as printed, or of code and name; or of one that
    /// differs in no more than case, spaces, hyphens and punctuation. Null if there is none, or several. One of <see cref="Rows"/> goes
    /// before one that counts the same people again.
    /// </summary>
    /// <param name="codeOrName">A code such as <c>03</c>, a name such as <c>Oslo</c> or a label such as <c>03 Oslo</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    public Row? Find(string codeOrName)
    {
        if (codeOrName is null) throw new ArgumentNullException(nameof(codeOrName), "A row is found by a code or a name.");

        string sought = Sought.Composed(codeOrName), key = LabelKey.Of(sought);
        Func<Row, bool>[] ways =
        [
            row => row.Code == sought,
            row => row.Name == sought || row.Label == sought || CodeAndName(row) == sought,
            row => row.Key == key || LabelKey.Of(row.Label) == key || LabelKey.Of(CodeAndName(row)) == key,
        ];
        foreach (Func<Row, bool> isSought in ways)
        {
            Row[] found = [.. Rows.Where(isSought)];
            if (found.Length == 0) found = [.. Subtotals.Concat(OfWhich).Where(isSought)];
            // Two municipalities are called Herøy: the first one would be a guess.
            if (found.Length > 0) return found.Length == 1 ? found[0] : null;
        }

        return null;

        // What a program shows of a row. A label may have more: names in other languages, that a name lacks.
        static string CodeAndName(Row row) => row.Code is null ? row.Name : row.Code + " " + row.Name;
    }

    /// <summary>
    /// The same table in another object of its report: of the same measure and dimension, as <see cref="Report.Find"/> finds it.
    /// </summary>
    /// <param name="report">Another edition or year, or what was read at run time.</param>
    /// <returns>
    /// Null if it has none, or if the two are of different reports: both say a code, and not the same one, whatever its case.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public Table? In(Report report)
    {
        string code = (report ?? throw new ArgumentNullException(nameof(report))).Code;
        bool isAnother = code.Length > 0 && Report.Length > 0 && !code.Equals(Report, StringComparison.OrdinalIgnoreCase);
        return isAnother ? null : report.Find(Measure, Dimension);
    }

    /// <summary>What is the same as a row of another year: of its kind, by code or, where one has none, by name.</summary>
    /// <returns>Null if there is none, or several.</returns>
    internal Row? FindSame(Row row)
    {
        if (row.IsTotal) return Total;

        FixedList<Row> kin = row.Kind switch { RowKind.Subtotal => Subtotals, RowKind.OfWhich => OfWhich, _ => Rows };
        Row? found = null;
        if (row.Code is not null && Only(other => other.Code == row.Code)) return found;
        return Only(other => (other.Code is null || row.Code is null) && other.Key == row.Key) ? found : null;

        bool Only(Func<Row, bool> isSame)
        {
            int count = 0;
            foreach (Row other in kin)
                if (isSame(other)) (found, count) = (other, count + 1);

            return count == 1;
        }
    }
}
