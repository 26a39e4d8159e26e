using System.Text;
using Tilt.Conversion;
using Tilt.Engine.Text;

namespace Tilt.Converter;

/// <summary>
/// One file to turn into text. A job is the path of a file whose first line is the published file's path; the text gets the same name
/// without ".stamp". What is done is not done again.
/// </summary>
internal sealed class Job(string path)
{
    private const string End = ".stamp";

    // A compiler that was told another encoding for the project's files believes the mark.
    private static readonly Encoding marked = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    private static readonly DateTime longAgo = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string source = File.ReadLines(path).First(), target = path[..^End.Length];

    public bool IsDone => File.Exists(target) && File.GetLastWriteTimeUtc(target) >= File.GetLastWriteTimeUtc(path);

    /// <param name="longest">After so long the file is given up.</param>
    public void Do(TimeSpan longest)
    {
        if (IsDone)
            return;

        // Nothing stops a library in the middle of a file; the process goes on with the others, and ends with them.
        PublishedText? read = null;
        var reading = new Thread(() => read = PublishedFile.Read(source, default)) { IsBackground = true };
        reading.Start();
        Finish(reading.Join(longest) ? read! : PublishedText.Unreadable(NoteKind.TooLong));
    }

    /// <summary>Says that the file brings down the process that reads it.</summary>
    public void GiveUp() => Finish(PublishedText.Unreadable(NoteKind.Damaged, "the conversion broke off"));

    // In one step: a compiler that runs beside it sees all of a text or the one before, and so does another build.
    private void Finish(PublishedText text)
    {
        string written = $"{target}.{Environment.ProcessId}.new";
        File.WriteAllText(written, text.Write(source), marked);

        // What keeps a file from being opened may pass without a change of the file.
        if (text.Notes.Any(note => note.Kind == NoteKind.NotOpened))
            File.SetLastWriteTimeUtc(written, longAgo);
        File.Move(written, target, overwrite: true);
    }
}
