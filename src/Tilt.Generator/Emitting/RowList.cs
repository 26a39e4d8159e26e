using System.Text;
using Tilt.Engine.Model;

namespace Tilt.Generator.Emitting;

/// <summary>
/// Writes what a table's rows are called and where they stand, as texts that the runtime unpacks: a call for each row would have to be
/// bound, and the same rows stand in many tables.
/// </summary>
internal static class RowList
{
    public static void Write(CodeWriter code, TableModel table)
    {
        List<string> arguments = [$"\"{Lines(table.TotalAndRows)}\""];
        if (table.Total is { } total)
            arguments.Add("total: " + Escape.Literal(total.Label));
        Add("rows", table.Rows);
        Add("subtotals", table.Subtotals);
        Add("ofWhich", table.OfWhich);
        code.Line($"rows: global::Tilt.Runtime.Row.Unpack({string.Join(", ", arguments)}),");

        void Add(string list, EquatableArray<RowModel> rows)
        {
            if (rows.Count > 0)
                arguments.Add($"{list}: {Literal(string.Join("\n", rows.Select(Line)))}");
        }
    }

    // Each row on a line of its own, as in the report: what is in a literal has no indentation. Unless a label has what no editor shows.
    private static string Literal(string rows)
        => rows.All(c => c == '\n' || !(char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029'))
            ? $"@\"{rows.Replace("\"", "\"\"")}\""
            : Escape.Literal(rows);

    // "03|Oslo"; a label that is more than that is told as it is printed.
    private static string Line(RowModel row)
    {
        string fields = $"{Mark(row.Code ?? "")}|{Mark(row.Name)}";
        bool isPlain = row.Label == (string.IsNullOrEmpty(row.Code) ? row.Name : $"{row.Code} {row.Name}");
        return isPlain ? fields : $"{fields}|{Mark(row.Label)}";
    }

    private static string Mark(string field)
        => field.Replace("\\", "\\\\").Replace("|", "\\|").Replace("\n", "\\n").Replace("\r", "\\r");

    // "78-89 95-102": most rows stand one below another.
    private static string Lines(IEnumerable<RowModel> rows)
    {
        var text = new StringBuilder();
        int first = 0, last = 0;
        foreach (RowModel row in rows)
        {
            if (first > 0 && row.Line == last + 1)
            {
                last++;
                continue;
            }

            Add();
            first = last = row.Line;
        }

        Add();
        return text.ToString();

        void Add()
        {
            if (first == 0)
                return;
            text.Append(text.Length > 0 ? " " : "").Append(CodeWriter.Invariant(first));
            if (last > first)
                text.Append('-').Append(CodeWriter.Invariant(last));
        }
    }
}
