using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Tilt.Conversion.Sheets;

/// <summary>
/// What the library does not see of a sheet. Cells that it reads as empty, though an empty cell says that nothing was observed: errors, and
/// formulas that nobody worked out, as some programs write them and leave the values to whoever opens the sheet. And rows and columns
/// that are hidden by the word "true", as others write it, and not by a 1. And which letters of a text are raised.
/// </summary>
internal sealed class Overlooked
{
    /// <summary>For workbooks that need no look.</summary>
    public static readonly Overlooked Nothing = new();

    private readonly Dictionary<int, List<OverlookedCell>> cells = [];
    private readonly Dictionary<(int Row, int Column), string> unmarked = [];
    private readonly HashSet<int> hiddenRows = [];
    private readonly List<(int First, int Last)> hiddenColumns = [];

    private Overlooked()
    {
    }

    /// <summary>The cells in a row, from 1.</summary>
    public IReadOnlyList<OverlookedCell> CellsIn(int row) => cells.TryGetValue(row, out List<OverlookedCell>? found) ? found : [];

    public bool HidesRow(int row) => hiddenRows.Contains(row);

    /// <param name="column">From 0.</param>
    public bool HidesColumn(int column) => hiddenColumns.Exists(hidden => column >= hidden.First && column <= hidden.Last);

    /// <summary>The text of a cell without its footnote marks; null where it has none.</summary>
    /// <param name="row">From 1.</param>
    /// <param name="column">From 0.</param>
    public string? Unmarked(int row, int column) => unmarked.TryGetValue((row, column), out string? text) ? text : null;

    /// <summary>What there is of it in a zipped workbook, by the names of its sheets.</summary>
    public static Dictionary<string, Overlooked> In(byte[] workbook, CancellationToken cancel)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        var parts = new WorkbookParts(archive);
        Dictionary<int, string> marked = parts.SharedTexts is { } texts ? MarkedIn(texts) : [];
        var found = new Dictionary<string, Overlooked>(StringComparer.Ordinal);
        foreach ((string name, ZipArchiveEntry sheet) in parts.Sheets)
        {
            cancel.ThrowIfCancellationRequested();
            if (!found.ContainsKey(name))
                found.Add(name, In(sheet, marked));
        }

        return found;
    }

    // Nearly no workbook has raised letters, and to look for the word is quicker than to read the texts.
    private static Dictionary<int, string> MarkedIn(ZipArchiveEntry texts)
    {
        using (Stream stream = texts.Open())
        {
            if (!FootnoteMarks.MayBeIn(stream))
                return [];
        }

        using XmlReader xml = WorkbookParts.Open(texts);
        return FootnoteMarks.In(xml);
    }

    private static Overlooked In(ZipArchiveEntry entry, Dictionary<int, string> marked)
    {
        var found = new Overlooked();
        (int row, int column) = (0, -1);
        (string? type, bool hasFormula, string inside, string value) = (null, false, "", "");
        using XmlReader xml = WorkbookParts.Open(entry);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                value += inside == "v" ? xml.Value : "";
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c")
            {
                // A text may be empty; a number may not.
                if (type == "e" && value.Length > 0)
                    found.Add(row, new OverlookedCell(column, value));
                else if (hasFormula && value.Length == 0 && type != "str")
                    found.Add(row, new OverlookedCell(column, null));
                else if (type == "s" && marked.Count > 0 && Number(value) is { } number && marked.TryGetValue(number, out string? text))
                    found.unmarked[(row, column)] = text;
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                inside = xml.LocalName;
                hasFormula |= inside == "f";
                if (inside == "row")
                {
                    (row, column) = (Number(xml.GetAttribute("r")) ?? row + 1, -1);
                    if (IsHidden(xml))
                        found.hiddenRows.Add(row);
                }
                else if (inside == "col" && IsHidden(xml))
                {
                    int last = Number(xml.GetAttribute("max")) ?? int.MaxValue;
                    found.hiddenColumns.Add((Number(xml.GetAttribute("min")) - 1 ?? 0, last - 1));
                }
                else if (inside == "is")
                {
                    if (FootnoteMarks.Without(xml) is { } text)
                        found.unmarked[(row, column)] = text;
                }
                else if (inside == "c")
                {
                    column = Cells.ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                    (type, hasFormula, value) = (xml.GetAttribute("t"), false, "");
                }
            }
        }

        return found;
    }

    private void Add(int row, OverlookedCell cell)
    {
        if (!cells.TryGetValue(row, out List<OverlookedCell>? others))
            cells.Add(row, others = []);
        others.Add(cell);
    }

    private static bool IsHidden(XmlReader element) => element.GetAttribute("hidden") is "1" or "true";

    private static int? Number(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}

/// <summary>A cell that is not empty.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Error">Such as <c>#REF!</c>; null for a formula without a value.</param>
internal sealed record OverlookedCell(int Column, string? Error);
