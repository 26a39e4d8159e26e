using System.Text;
using Tilt.Conversion;
using Tilt.Engine.Text;

namespace Tilt.Converter;

/// <summary>
/// One file to turn into text. A job is the path of a file whose first line is the published file's path; the text gets the same name
/// without ".stamp". What is done is not done again; what a process died of is told as such by the next.
/// </summary>
internal static class Job
{
    private const string End = ".stamp", Doing = ".doing";

    // A compiler that was told another encoding for the project's files believes the mark.
    private static readonly Encoding marked = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    private static readonly TimeSpan longest = TimeSpan.FromMinutes(1);

    public static void Do(string job)
    {
        (string source, string target) = (File.ReadLines(job).First(), job[..^End.Length]);
        string doing = target + Doing;
        if (File.Exists(target) && File.GetLastWriteTimeUtc(target) >= File.GetLastWriteTimeUtc(job))
            return;
        if (File.Exists(doing))
        {
            Finish(PublishedText.Unreadable(NoteKind.Damaged, "the conversion broke off"));
            return;
        }

        File.WriteAllText(doing, "");

        // Nothing stops a library in the middle of a file but the end of the process.
        using var tooLong = new Timer(_ => GiveUp(), null, longest, Timeout.InfiniteTimeSpan);
        Finish(PublishedFile.Read(source, default));

        void GiveUp()
        {
            Finish(PublishedText.Unreadable(NoteKind.TooLarge));
            Environment.Exit(1);
        }

        // In one step: a compiler that runs beside it sees all of a text or the one before.
        void Finish(PublishedText text)
        {
            string written = target + ".new";
            File.WriteAllText(written, text.Write(source), marked);
            File.Move(written, target, overwrite: true);
            File.Delete(doing);
        }
    }
}
