using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Tilt.Runtime;

public sealed partial class Row
{
    /// <summary>
    /// The rows of a table, each list a text with a line a row, in the order in which the table takes them; for generated code. One text is
    /// one constant for the compiler, and the same one for all tables of the same rows.
    /// </summary>
    /// <param name="lines">The lines of the report they stand on: <c>78-89 95 97</c>. For each row one, in the order of the lists.</param>
    /// <param name="total">The label of the total row; null if there is none.</param>
    /// <param name="rows">
    /// The rows that are counted once: <c>code|name</c>, or <c>code|name|label</c> where the label is not made of the two. A backslash
    /// stands before a bar or a backslash that is part of one; <c>\n</c> and <c>\r</c> are a line break's two characters.
    /// </param>
    /// <param name="subtotals">The totals of some of the rows, likewise.</param>
    /// <param name="ofWhich">The rows that are a part of another, likewise.</param>
    /// <exception cref="ArgumentNullException">A text is null that cannot be.</exception>
    /// <exception cref="ArgumentException">There are other lines than rows, or a row is not written so.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Row[] Unpack(string lines, string? total = null, string rows = "", string subtotals = "", string ofWhich = "")
    {
        var unpacked = new List<Row>();
        List<int> numbers = LineNumbers(lines ?? throw new ArgumentNullException(nameof(lines)));
        if (total is not null) unpacked.Add(Total(total, Next()));
        Add(rows ?? throw new ArgumentNullException(nameof(rows)), RowKind.Part, nameof(rows));
        Add(subtotals ?? throw new ArgumentNullException(nameof(subtotals)), RowKind.Subtotal, nameof(subtotals));
        Add(ofWhich ?? throw new ArgumentNullException(nameof(ofWhich)), RowKind.OfWhich, nameof(ofWhich));
        return unpacked.Count == numbers.Count
            ? [.. unpacked]
            : throw new ArgumentException($"There are {numbers.Count} lines for {unpacked.Count} rows.", nameof(lines));

        int Next() => unpacked.Count < numbers.Count
            ? numbers[unpacked.Count]
            : throw new ArgumentException($"There are {numbers.Count} lines for more rows.", nameof(lines));

        void Add(string list, RowKind kind, string name)
        {
            for (int at = 0; at < list.Length;)
            {
                string[] parts = Fields(list, ref at);
                if (parts.Length is < 2 or > 3)
                    throw new ArgumentException($"The row '{string.Join("|", parts)}' is not code, name and label.", name);
                string? code = parts[0].Length == 0 ? null : parts[0];
                string label = parts.Length == 3 ? parts[2] : code is null ? parts[1] : code + " " + parts[1];
                unpacked.Add(new Row(code, label, parts[1], kind, Next()));
            }
        }
    }

    // Up to the end of the line, and over it. Whoever keeps generated files may have them with another kind of line end.
    private static string[] Fields(string list, ref int at)
    {
        int end = list.IndexOf('\n', at);
        if (end < 0) end = list.Length;
        string line = list.Substring(at, end - at).TrimEnd('\r');
        at = end + 1;

        var fields = new List<string>();
        var field = new StringBuilder();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '|')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                bool isMarked = line[i] == '\\' && i + 1 < line.Length;
                field.Append(isMarked ? line[++i] switch { 'n' => '\n', 'r' => '\r', char other => other } : line[i]);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }

    private static List<int> LineNumbers(string lines)
    {
        var numbers = new List<int>();
        foreach (string range in lines.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] ends = range.Split('-');
            if (ends.Length > 2 || !TryParse(ends[0], out int first) || !TryParse(ends[ends.Length - 1], out int last) || last < first)
                throw new ArgumentException($"'{range}' is no line, nor a range of lines.", nameof(lines));

            for (int line = first; line <= last; line++) numbers.Add(line);
        }

        return numbers;

        static bool TryParse(string text, out int line) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out line) && line >= 1;
    }
}
