namespace Tilt.Conversion.Tests.Harness;

/// <summary>The published files of the tests.</summary>
internal static class Published
{
    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Data", file);

    public static byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    /// <summary>What the engine makes of one, as a report that the project marks.</summary>
    public static Understood Read(string file) => Read(file, Bytes(file));

    /// <param name="name">What the file is called.</param>
    public static Understood Read(string name, byte[] bytes)
        => new Project().And(PublishedFile.Read(new MemoryStream(bytes), default).AsSource(name)).Marked().Read();
}
