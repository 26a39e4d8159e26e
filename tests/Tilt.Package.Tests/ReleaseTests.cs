using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tilt.Package.Tests.Harness;

namespace Tilt.Package.Tests;

/// <summary>What whoever takes a package may count on: who made it of what, and that anybody would make the same.</summary>
public class ReleaseTests
{
    [Fact]
    public void Packed_again_it_is_the_same_byte_for_byte()
    {
        string again = Path.Combine(Feed.Root, "again"), name = $"Tilt.Runtime.{Feed.Version}.nupkg";

        Feed.Pack(again, "Tilt.Runtime");

        Assert.Equal(File.ReadAllBytes(Path.Combine(Feed.Root, "feed", name)), File.ReadAllBytes(Path.Combine(again, name)));
    }

    [Theory]
    [MemberData(nameof(Feed.All), MemberType = typeof(Feed))]
    public void One_time_stands_on_all_files_and_it_is_that_of_the_version(string package)
    {
        using ZipArchive zip = Feed.Open(package);

        DateTime time = Assert.Single(zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct());

        // A zip counts every other second.
        if (Feed.Version.Split("-dev.") is [_, var stamp])
            Assert.InRange(
                DateTime.ParseExact(stamp.Split('.')[0], "yyyyMMdd-HHmmss", null) - time, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Theory]
    [MemberData(nameof(Feed.All), MemberType = typeof(Feed))]
    public void Symbols_name_no_folder_of_whoever_built_them(string package)
    {
        // What is built to be debugged here leads here.
        if (Feed.Configuration != "Release")
            return;
        using ZipArchive zip = Feed.Open(package);

        string[] sources = [.. zip.Entries.Where(entry => Regex.IsMatch(entry.Name, @"^Tilt\.\w+\.dll$")).SelectMany(Sources)];

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.StartsWith("/_/", source, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Feed.All), MemberType = typeof(Feed))]
    public void A_package_needs_those_that_were_packed_with_it_and_links_to_what_is_known(string package)
    {
        using ZipArchive zip = Feed.Open(package);
        XElement metadata = XElement.Parse(Text(zip, package + ".nuspec")).Elements().Single();
        XName name = metadata.GetDefaultNamespace() + "dependency";
        string? address = (string?)metadata.Element(metadata.GetDefaultNamespace() + "projectUrl");

        Assert.All(
            metadata.Descendants(name).Where(other => ((string)other.Attribute("id")!).StartsWith("Tilt.", StringComparison.Ordinal)),
            other => Assert.Equal(Feed.Version, (string?)other.Attribute("version")));
        Assert.All(
            Regex.Matches(Text(zip, "README.md"), @"\]\((?<link>[^)]*)\)").Select(link => link.Groups["link"].Value),
            link => Assert.StartsWith(address + "/blob/", link, StringComparison.Ordinal));
    }

    /// <summary>Whatever travels in a package has its licence in it: a new one does not get by.</summary>
    [Theory]
    [InlineData("Tilt.Generator", "Tilt.Converter")]
    [InlineData("Tilt.Tool", "Tilt.Tool")]
    public void All_that_is_carried_has_its_notice(string package, string program)
    {
        using ZipArchive zip = Feed.Open(package);
        string notices = Text(zip, "THIRD-PARTY-NOTICES.txt");

        string[] carried = Carried(zip, program);

        Assert.Contains(carried, one => one.StartsWith("PdfPig/", StringComparison.Ordinal));
        Assert.All(carried, one => Assert.Contains($"\n{one.Replace('/', ' ')}\n{Licence(one)}, ", notices, StringComparison.Ordinal));
        Assert.All(carried.Select(Licence).Where(licence => licence != "BSD-3-Clause"),
            licence => Assert.Contains($"\nThe licence {licence}\n", notices, StringComparison.Ordinal));
    }

    [Fact]
    public void No_notice_is_of_something_that_is_gone()
    {
        using ZipArchive zip = Feed.Open("Tilt.Tool");

        Assert.Equal(
            Carried(zip, "Tilt.Tool").Select(one => one.Replace('/', ' ')).Append("chartist 1.5.0").Order(StringComparer.Ordinal),
            Regex.Matches(Text(zip, "THIRD-PARTY-NOTICES.txt"), @"(?m)^-+\n(?<name>\S+ \d\S*)$")
                .Select(notice => notice.Groups["name"].Value).Order(StringComparer.Ordinal));
    }

    /// <summary>The packages whose files are in this one: <c>PdfPig/0.1.16</c>.</summary>
    private static string[] Carried(ZipArchive zip, string program)
    {
        ZipArchiveEntry dependencies = zip.Entries.Single(entry => entry.Name == program + ".deps.json");
        using JsonDocument read = JsonDocument.Parse(Text(dependencies));
        return [.. read.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => library.Name)];
    }

    /// <summary>As a package itself says; one says it by an address alone.</summary>
    private static string Licence(string package)
    {
        string[] parts = package.ToLowerInvariant().Split('/');
        XElement nuspec = XElement.Load(Path.Combine(Feed.Packages, parts[0], parts[1], parts[0] + ".nuspec"));
        string? licence = (string?)nuspec.Descendants().FirstOrDefault(
            element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression");
        return licence ?? (package.StartsWith("K4os.Compression.LZ4/", StringComparison.Ordinal) ? "MIT" : "unknown");
    }

    private static IEnumerable<string> Sources(ZipArchiveEntry assembly)
    {
        var bytes = new MemoryStream();
        using (Stream packed = assembly.Open())
            packed.CopyTo(bytes);
        bytes.Position = 0;
        using var reader = new PEReader(bytes);
        DebugDirectoryEntry symbols = Assert.Single(
            reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader pdb = provider.GetMetadataReader();
        return [.. pdb.Documents.Select(document => pdb.GetString(pdb.GetDocument(document).Name))];
    }

    private static string Text(ZipArchive zip, string path) => Text(zip.GetEntry(path)!);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
