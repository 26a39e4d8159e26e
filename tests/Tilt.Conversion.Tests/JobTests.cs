using Tilt.Conversion.Tests.Harness;
using Tilt.Converter;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests;

/// <summary>What a build has done: a text for each file, whatever became of the build before.</summary>
public sealed class JobTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tilt-jobs").FullName;

    [Fact]
    public void A_text_is_made_once_for_each_stamp()
    {
        string job = Stamp("a", Published.PathOf("tilt120-2024.xlsx"));

        Job.Do(job);
        Assert.Contains("13450", TextOf("a")!.Text, StringComparison.Ordinal);

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Target("a"))[..3]);

        File.WriteAllText(Target("a"), "mine");
        Job.Do(job);
        Assert.Equal("mine", File.ReadAllText(Target("a")));

        File.SetLastWriteTimeUtc(job, DateTime.UtcNow.AddSeconds(5));
        Job.Do(job);
        Assert.NotNull(TextOf("a"));
        Assert.Equal(["a.txt", "a.txt.stamp"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_ended_the_process_before_is_told_as_damaged()
    {
        string job = Stamp("a", Published.PathOf("tilt120-2024.xlsx"));
        File.WriteAllText(Target("a") + ".doing", "");

        Job.Do(job);

        PublishedNote note = Assert.Single(TextOf("a")!.Notes);
        Assert.Equal((NoteKind.Damaged, "the conversion broke off"), (note.Kind, note.Detail));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Target(string name) => Path.Combine(folder, name + ".txt");

    private PublishedText? TextOf(string name) => PublishedText.Parse(File.ReadAllText(Target(name)), out _);

    private string Stamp(string name, string source)
    {
        string stamp = Target(name) + ".stamp";
        File.WriteAllText(stamp, source + "\n2024\n");
        return stamp;
    }
}
