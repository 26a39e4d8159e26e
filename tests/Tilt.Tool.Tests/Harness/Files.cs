using System.IO.Compression;

namespace Tilt.Tool.Tests.Harness;

/// <summary>Files as they lie in the current folder.</summary>
internal static class Files
{
    /// <summary>The real report, as published.</summary>
    public static readonly string Workbook = Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.xlsx");

    /// <summary>The same with 424 for 414, in the sheet of counties.</summary>
    public static byte[] WrongWorkbook() => WorkbookWith("<v>414</v>", "<v>424</v>");

    /// <summary>The same with something else in the sheet of counties.</summary>
    public static byte[] WorkbookWith(string old, string other)
    {
        const string Counties = "xl/worksheets/sheet4.xml";
        using var stream = new MemoryStream();
        stream.Write(File.ReadAllBytes(Workbook));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string content;
            using (var reader = new StreamReader(zip.GetEntry(Counties)!.Open()))
                content = reader.ReadToEnd();
            zip.GetEntry(Counties)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(Counties).Open());
            writer.Write(content.Replace(old, other, StringComparison.Ordinal));
        }

        return stream.ToArray();
    }

    /// <summary>A check of the report with one misprint, whose path is told as wrong.md, whatever its folder.</summary>
    public static async Task<Run> Checked(params string[] options)
    {
        using var folder = new Folder();
        string path = folder.With("wrong.md", Given.Wrong);
        Run run = await Run.Tilt(["check", path, .. options]);
        return run with
        {
            Out = run.Out.Replace(new Uri(path).AbsoluteUri, "wrong.md", StringComparison.Ordinal)
                .Replace(path.Replace('\\', '/'), "wrong.md", StringComparison.Ordinal).Replace(path, "wrong.md", StringComparison.Ordinal),
        };
    }
}
