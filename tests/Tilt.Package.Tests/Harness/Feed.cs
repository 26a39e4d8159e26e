using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Tilt.Package.Tests.Harness;

/// <summary>
/// A folder with the packages as <c>dotnet pack</c> makes them, and a NuGet cache of its own, so that no package of an
/// earlier day is used. All projects of the tests lie in it.
/// </summary>
internal static class Feed
{
    public static readonly string Platform = Metadata("Platform"), Repository = Metadata("Repository");

    public static readonly string Configuration = Metadata("Configuration");

    /// <summary>The folder that the repository restores packages into, and the version of the framework among them.</summary>
    public static readonly string Packages = Metadata("Packages"), Framework = Metadata("Framework");

    private static readonly Lazy<string> root = new(Make);

    public static string Root => root.Value;

    /// <summary>That of all packages, which packing decides.</summary>
    public static string Version
        => Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(Folder, Runtime + "*")))[Runtime.Length..];

    /// <summary>The names of the packages.</summary>
    public static TheoryData<string> All => new("Tilt.Generator", "Tilt.Reports", "Tilt.Runtime", "Tilt.Tool");

    private const string Runtime = "Tilt.Runtime.";

    private static string Folder => Path.Combine(Root, "feed");

    /// <summary>The paths in a package, without what the format itself adds.</summary>
    public static string[] Content(string package)
    {
        using ZipArchive zip = Open(package);
        return [.. zip.Entries.Select(entry => entry.FullName)
            .Where(path => !path.StartsWith('_') && !path.StartsWith('[') && !path.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>A package as an archive.</summary>
    public static ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(Folder, $"{package}.{Version}.nupkg"));

    /// <summary>Packs what is built: all packages, or one project's.</summary>
    public static void Pack(string folder, string project = "Packages.proj")
        => Dotnet.Run(
            Repository, "msbuild", $"src/{project}", "-t:Pack", "-p:NoBuild=true", "-m:2", "-nologo", "-v:q",
            $"-p:Configuration={Configuration}", $"-p:PackageOutputPath={folder}").AssertSuccess();

    private static string Make()
    {
        // The next run clears it away: a test host is not given the time to, and what is left helps to see why a test failed.
        string clone = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Repository)))[..8];
        string folder = Path.Combine(Path.GetTempPath(), "tilt-packages-" + clone);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);

        Pack(Path.Combine(folder, "feed"));

        // A package cache is a source too: what else is needed comes from where the repository's own restore has put it.
        new XElement("configuration",
            new XElement("config", Add("globalPackagesFolder", Path.Combine(folder, "cache"))),
            new XElement("packageSources", new XElement("clear"), Add("tilt", Path.Combine(folder, "feed")), Add("cache", Packages)),
            new XElement("packageSourceMapping", Source("tilt", "Tilt.*"), Source("cache", "*")))
            .Save(Path.Combine(folder, "nuget.config"));

        // Nothing of the folders above is to reach in.
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n");
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(folder, file), "<Project />");
        return folder;
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static XElement Source(string key, string pattern)
        => new("packageSource", new XAttribute("key", key), new XElement("package", new XAttribute("pattern", pattern)));

    private static string Metadata(string key)
        => typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == key).Value!;
}
