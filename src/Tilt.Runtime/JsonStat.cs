using System.Globalization;
using System.Text;

namespace Tilt.Runtime;

/// <summary>Tables as JSON-stat 2.0: a dataset a table, of its rows by its months; a report is a collection of them.</summary>
internal sealed class JsonStat(TextWriter writer)
{
    private const string Time = "month";

    private readonly TextWriter _writer = writer ?? throw new ArgumentNullException(nameof(writer));

    // Between two members or items there is a comma; after an opening brace there is none.
    private bool _first = true;

    public void Write(Report report)
    {
        Open('{');
        Member("version", "2.0");
        Member("class", "collection");
        Member("label", report.ToString());
        Updated(report);
        Name("link");
        Open('{');
        Name("item");
        Open('[');
        // A dataset without a month or a row holds nothing, and readers refuse it.
        foreach (Table table in report.Tables.Where(table => table.Months.Count > 0 && table.TotalAndRows.Any()))
        {
            Item();
            Open('{');
            WriteDataset(table, report);
        }

        Close(']');
        Close('}');
        Close('}');
    }

    public void Write(Table table)
    {
        Open('{');
        Member("version", "2.0");
        WriteDataset(table, report: null);
    }

    // Within a collection, which says the version for all; the brace is open.
    private void WriteDataset(Table table, Report? report)
    {
        Row[] rows = [.. table.TotalAndRows];
        Count[] counts = [.. rows.SelectMany(row => row.Months).Select(month => month.Count)];
        string time = table.Dimension == Time ? Time + " (time)" : Time;

        Member("class", "dataset");
        Member("label", table.ToString());
        Updated(report);
        if (counts.Any(count => count.IsSuppressed))
            List("note", [$"*: suppressed, 0 to {Number(Count.SuppressionLimit - 1)}"]);

        List("id", [table.Dimension, time]);
        Name("size");
        Raw($"[{Number(rows.Length)},{Number(table.Months.Count)}]");
        Name("role");
        Open('{');
        List("time", [time]);
        if (table.Dimension is "Fylke" or "Kommune") List("geo", [table.Dimension]);
        Close('}');

        Name("dimension");
        Open('{');
        Dimension(table.Dimension, Keys(rows), [.. rows.Select(row => row.Name)]);
        string[] months = [.. table.Months.Select(month => month.ToString())];
        Dimension(time, months, months);
        Close('}');

        Name("value");
        Raw("[" + string.Join(",", counts.Select(count => count.IsExact ? Number(count.Value) : "null")) + "]");
        Status(counts);
        Close('}');
    }

    // A category's key is its row's code or name; a place that shares both with another has its line beside them.
    private static string[] Keys(Row[] rows)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return Array.ConvertAll(rows, row =>
        {
            string key = row.Code ?? row.Name;
            while (!taken.Add(key)) key += $" ({Number(row.Line)})";
            return key;
        });
    }

    private void Dimension(string id, string[] keys, string[] labels)
    {
        Name(id);
        Open('{');
        Member("label", id);
        Name("category");
        Open('{');
        List("index", keys);
        if (keys.Length > 0)
        {
            Name("label");
            Open('{');
            for (int i = 0; i < keys.Length; i++) Member(keys[i], labels[i]);
            Close('}');
        }

        Close('}');
        Close('}');
    }

    // What is printed instead of a number, by the number of the value; a blank has nothing printed.
    private void Status(Count[] counts)
    {
        if (counts.All(count => count.IsExact || count.IsBlank)) return;

        Name("status");
        Open('{');
        for (int i = 0; i < counts.Length; i++)
            if (!counts[i].IsExact && !counts[i].IsBlank) Member(Number(i), counts[i].ToString());
        Close('}');
    }

    // With a time: of a day alone, a validator that takes any string for a time says that it matches both forms and so none.
    private void Updated(Report? report)
    {
        if (report?.Updated is { } day) Member("updated", day.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    private void Member(string name, string value)
    {
        Name(name);
        Raw(Text(value));
    }

    private void List(string name, string[] items)
    {
        Name(name);
        Raw("[" + string.Join(",", items.Select(Text)) + "]");
    }

    private void Name(string name)
    {
        Item();
        _writer.Write(Text(name));
        _writer.Write(':');
    }

    private void Item()
    {
        if (!_first) _writer.Write(',');
        _first = false;
    }

    private void Open(char brace)
    {
        _writer.Write(brace);
        _first = true;
    }

    private void Close(char brace)
    {
        _writer.Write(brace);
        _first = false;
    }

    private void Raw(string json) => _writer.Write(json);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string text)
    {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) json.Append(c).Append(text[++i]);
            // Half a character is no text in any encoding.
            else if (char.IsSurrogate(c)) json.Append('\uFFFD');
            // The line separators end a line in JavaScript.
            else if (c < ' ' || c is '\u2028' or '\u2029') json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }
}
