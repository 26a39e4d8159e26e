using System.IO.Compression;
using System.Text;

namespace Tilt.Conversion.Sheets;

/// <summary>
/// The standard has two sets of names, and "Strict Open XML" in the list of a spreadsheet program's formats writes the one that the
/// library does not know.
/// </summary>
internal static class StrictForm
{
    private const string Strict = "http://purl.oclc.org/ooxml/";

    private static readonly (string Strict, string Common)[] names =
    [
        (Strict + "spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
        (Strict + "officeDocument/relationships", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ];

    /// <summary>The workbook with the names that are known; the same where it has them.</summary>
    public static byte[] Common(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        if (archive.GetEntry("xl/workbook.xml") is not { } first || !Content(first).Contains(Strict))
            return workbook;
        var common = new MemoryStream();
        using (var written = new ZipArchive(common, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => IsXml(entry.FullName)))
            {
                string content = Content(entry);
                foreach ((string strict, string name) in names)
                    content = content.Replace(strict, name);
                using var writer = new StreamWriter(written.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open());
                writer.Write(content);
            }
        }

        return common.ToArray();
    }

    private static bool IsXml(string name)
        => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string Content(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
