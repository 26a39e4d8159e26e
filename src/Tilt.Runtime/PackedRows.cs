using System.Text;

namespace Tilt.Runtime;

/// <summary>
/// The rows of a table as generated code writes them, and the lines they stand on. Few methods: each is compiled when a program starts.
/// </summary>
internal sealed class PackedRows(string lines)
{
    private readonly List<Row> _rows = [];
    private readonly StringBuilder _field = new();

    // What comes next of the lines, and the range that is being counted off.
    private int _at, _line, _last;

    public void AddTotal(string label) => _rows.Add(Row.Total(label, NextLine()));

    /// <param name="list">A line a row: <c>code|name</c> or <c>code|name|label</c>, a backslash before what is part of one.</param>
    /// <param name="kind">What the rows are.</param>
    /// <param name="name">The argument that the list came as.</param>
    public void Add(string list, RowKind kind, string name)
    {
        string code = "", called = "";
        for (int i = 0, fields = 0; i <= list.Length && list.Length > 0; i++)
        {
            bool isEnd = i == list.Length || list[i] == '\n';
            if (!isEnd && list[i] != '|')
            {
                bool isMarked = list[i] == '\\' && i + 1 < list.Length;
                char character = isMarked ? list[++i] : list[i];
                if (isMarked)
                    _field.Append(character == 'n' ? '\n' : character == 'r' ? '\r' : character);
                else if (character != '\r') // Whoever keeps generated files may have them with another kind of line end.
                    _field.Append(character);
                continue;
            }

            string field = _field.ToString();
            _field.Clear();
            if (fields == 0) code = field;
            if (fields == 1) called = field;
            fields++;
            if (!isEnd) continue;
            if (fields is < 2 or > 3) throw new ArgumentException($"Row {_rows.Count} is not code, name and label.", name);
            string label = fields == 3 ? field : code.Length == 0 ? called : code + " " + called;
            _rows.Add(Row.Of(code.Length == 0 ? null : code, label, called, kind, NextLine()));
            fields = 0;
        }
    }

    /// <exception cref="ArgumentException">A line is left over.</exception>
    public Row[] ToArray() => _line == _last && _at >= lines.Length
        ? _rows.ToArray()
        : throw new ArgumentException($"There are more lines than {_rows.Count} rows.", nameof(lines));

    private int NextLine()
    {
        if (_line < _last) return ++_line;

        int start = Math.Min(_at, lines.Length), first = 0, number = 0;
        bool isNumber = true;
        for (_at = start; _at < lines.Length && lines[_at] != ' '; _at++)
        {
            char character = lines[_at];
            if (character == '-' && first == 0 && number > 0)
                (first, number) = (number, 0);
            else if (isNumber &= character is >= '0' and <= '9' && number < 100_000_000)
                number = number * 10 + character - '0';
        }

        (_line, _last) = (first > 0 ? first : number, number);
        if (!isNumber || _line < 1 || _last < _line)
            throw new ArgumentException($"'{lines.Substring(start, _at - start)}' is no line for row {_rows.Count}.", nameof(lines));
        _at++;
        return _line;
    }
}
