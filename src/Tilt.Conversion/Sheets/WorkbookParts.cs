using System.IO.Compression;
using System.Xml;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Sheets;

/// <summary>Which parts of a zipped workbook hold what.</summary>
internal sealed class WorkbookParts
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);
    private readonly List<(string, ZipArchiveEntry)> sheets = [];

    public WorkbookParts(ZipArchive archive)
    {
        foreach (ZipArchiveEntry entry in archive.Entries)
            parts[entry.FullName.Replace('\\', '/')] = entry;
        if (parts.TryGetValue("xl/_rels/workbook.xml.rels", out ZipArchiveEntry? relations)
            && parts.TryGetValue("xl/workbook.xml", out ZipArchiveEntry? workbook))
        {
            ReadRelations(relations);
            ReadSheets(workbook);
        }
    }

    /// <summary>The sheets by their names.</summary>
    public IReadOnlyList<(string Name, ZipArchiveEntry Sheet)> Sheets => sheets;

    /// <summary>The texts of cells; null where there are none.</summary>
    public ZipArchiveEntry? SharedTexts { get; private set; }

    /// <summary>A part, to read. A document type, and with it an entity that grows, is not.</summary>
    public static XmlReader Open(ZipArchiveEntry entry)
        => XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true, DtdProcessing = DtdProcessing.Prohibit });

    private void ReadRelations(ZipArchiveEntry relations)
    {
        using XmlReader xml = Open(relations);
        while (xml.Read())
        {
            if (xml.GetAttribute("Id") is not { } id || xml.GetAttribute("Target") is not { Length: > 0 } target)
                continue;
            targets[id] = Resolve(target);
            if (xml.GetAttribute("Type")?.EndsWith("/sharedStrings", StringComparison.Ordinal) == true
                && parts.TryGetValue(targets[id], out ZipArchiveEntry? texts))
            {
                SharedTexts = texts;
            }
        }
    }

    private void ReadSheets(ZipArchiveEntry workbook)
    {
        using XmlReader xml = Open(workbook);
        while (xml.Read())
        {
            if (xml.LocalName == "sheet" && xml.GetAttribute("id", Relations) is { } id && xml.GetAttribute("name") is { } name
                && targets.TryGetValue(id, out string? target) && parts.TryGetValue(target, out ZipArchiveEntry? sheet))
            {
                sheets.Add((name, sheet));
            }
        }
    }

    // As the folder "xl" sees it.
    private static string Resolve(string target)
        => string.Join("/", PathSteps.Of(target[0] is '/' or '\\' ? target.Substring(1) : "xl/" + target));
}
