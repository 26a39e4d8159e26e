using Tilt.Conversion.Tests.Harness;
using Tilt.Converter;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests;

/// <summary>What a build has done: a text for each file, whatever became of the build before.</summary>
public sealed class JobTests : IDisposable
{
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(1);

    private readonly string folder = Directory.CreateTempSubdirectory("tilt-jobs").FullName;

    [Fact]
    public void A_text_is_made_once_for_each_stamp()
    {
        string job = Stamp("a", Published.PathOf("tilt120-2024.xlsx"));

        new Job(job).Do(longest);
        Assert.Contains("13450", TextOf("a")!.Text, StringComparison.Ordinal);

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Target("a"))[..3]);

        File.WriteAllText(Target("a"), "mine");
        new Job(job).Do(longest);
        Assert.Equal("mine", File.ReadAllText(Target("a")));

        File.SetLastWriteTimeUtc(job, DateTime.UtcNow.AddSeconds(5));
        new Job(job).Do(longest);
        Assert.NotNull(TextOf("a"));
        Assert.Equal(["a.txt", "a.txt.stamp"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_ends_the_process_is_told_as_damaged()
    {
        string job = Stamp("a", Published.PathOf("tilt120-2024.xlsx"));

        new Job(job).GiveUp();

        PublishedNote note = Assert.Single(TextOf("a")!.Notes);
        Assert.Equal((NoteKind.Damaged, "the conversion broke off"), (note.Kind, note.Detail));
    }

    [Fact]
    public void What_takes_too_long_is_given_up()
    {
        string job = Stamp("a", Published.PathOf("tilt120-2024.xlsx"));

        new Job(job).Do(TimeSpan.Zero);

        Assert.Equal(NoteKind.TooLong, Assert.Single(TextOf("a")!.Notes).Kind);
    }

    [Fact]
    public void What_could_not_be_opened_is_tried_again()
    {
        string job = Stamp("a", Path.Combine(folder, "later.xlsx"));
        new Job(job).Do(longest);
        Assert.Equal(NoteKind.NotOpened, Assert.Single(TextOf("a")!.Notes).Kind);

        File.Copy(Published.PathOf("tilt120-2024.xlsx"), Path.Combine(folder, "later.xlsx"));
        new Job(job).Do(longest);

        Assert.Empty(TextOf("a")!.Notes);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Target(string name) => Path.Combine(folder, name + ".txt");

    private PublishedText? TextOf(string name) => PublishedText.Parse(File.ReadAllText(Target(name)));

    private string Stamp(string name, string source)
    {
        string stamp = Target(name) + ".stamp";
        File.WriteAllText(stamp, source + "\n2024\n");
        return stamp;
    }
}
