using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Tilt.Package.Tests.Harness;

/// <summary>The real report as it is published.</summary>
internal static class Workbooks
{
    /// <summary>The part of the file that holds the sheet of counties.</summary>
    private const string Counties = "xl/worksheets/sheet4.xml";

    public static readonly string Folder = Path.Combine(Feed.Repository, "tests", "Tilt.Conversion.Tests", "Data");

    public static readonly byte[] Right = File.ReadAllBytes(Path.Combine(Folder, "tilt120-2024.xlsx"));

    /// <summary>The same with 424 for 414, at <see cref="Place"/>.</summary>
    public static readonly byte[] Wrong = With("E28", "424");

    public const string Place = "(28,5)", Cell = "(Tiltak og fylke!E28)";

    /// <summary>The same with another figure in a cell of the sheet of counties.</summary>
    private static byte[] With(string cell, string figure)
    {
        var stream = new MemoryStream();
        stream.Write(Right);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string content;
            using (var reader = new StreamReader(zip.GetEntry(Counties)!.Open()))
                content = reader.ReadToEnd();
            zip.GetEntry(Counties)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(Counties).Open());
            writer.Write(Regex.Replace(content, $"(<c r=\"{cell}\"[^>]*><v>)[^<]*", "${1}" + figure));
        }

        return stream.ToArray();
    }
}
