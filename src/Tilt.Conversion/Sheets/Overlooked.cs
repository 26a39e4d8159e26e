using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Sheets;

/// <summary>
/// What the library does not see of a sheet. Cells that it reads as empty, though an empty cell says that nothing was observed: errors, and
/// formulas that nobody worked out, as some programs write them and leave the values to whoever opens the sheet. And rows and columns
/// that are hidden by the word "true", as others write it, and not by a 1.
/// </summary>
internal sealed class Overlooked
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>For workbooks that need no look.</summary>
    public static readonly Overlooked Nothing = new();

    private readonly Dictionary<int, List<OverlookedCell>> cells = [];
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

    /// <summary>What there is of it in a zipped workbook, by the names of its sheets.</summary>
    public static Dictionary<string, Overlooked> In(byte[] workbook, CancellationToken cancel)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        var parts = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (ZipArchiveEntry entry in archive.Entries)
            parts[entry.FullName.Replace('\\', '/')] = entry;
        var found = new Dictionary<string, Overlooked>(StringComparer.Ordinal);
        foreach ((string name, string part) in Sheets(parts))
        {
            cancel.ThrowIfCancellationRequested();
            if (!found.ContainsKey(name) && parts.TryGetValue(part, out ZipArchiveEntry? entry))
                found.Add(name, In(entry));
        }

        return found;
    }

    private static Overlooked In(ZipArchiveEntry entry)
    {
        var found = new Overlooked();
        (int row, int column) = (0, -1);
        (string? type, bool hasFormula, string inside, string value) = (null, false, "", "");
        using XmlReader xml = Open(entry);
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

    private static List<(string Name, string Part)> Sheets(Dictionary<string, ZipArchiveEntry> parts)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        var sheets = new List<(string, string)>();
        if (!parts.TryGetValue("xl/_rels/workbook.xml.rels", out ZipArchiveEntry? relations)
            || !parts.TryGetValue("xl/workbook.xml", out ZipArchiveEntry? workbook))
        {
            return sheets;
        }

        using (XmlReader xml = Open(relations))
        {
            while (xml.Read())
            {
                if (xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { Length: > 0 } target)
                    targets[id] = Resolve(target);
            }
        }

        using (XmlReader xml = Open(workbook))
        {
            while (xml.Read())
            {
                if (xml.LocalName == "sheet" && xml.GetAttribute("id", Relations) is { } id && xml.GetAttribute("name") is { } name
                    && targets.TryGetValue(id, out string? part))
                {
                    sheets.Add((name, part));
                }
            }
        }

        return sheets;
    }

    // As the folder "xl" sees it.
    private static string Resolve(string target)
        => string.Join("/", PathSteps.Of(target[0] is '/' or '\\' ? target.Substring(1) : "xl/" + target));

    private static bool IsHidden(XmlReader element) => element.GetAttribute("hidden") is "1" or "true";

    private static int? Number(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    // A document type, and with it an entity that grows, is not read.
    private static XmlReader Open(ZipArchiveEntry entry)
        => XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true, DtdProcessing = DtdProcessing.Prohibit });
}

/// <summary>A cell that is not empty.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Error">Such as <c>#REF!</c>; null for a formula without a value.</param>
internal sealed record OverlookedCell(int Column, string? Error);
