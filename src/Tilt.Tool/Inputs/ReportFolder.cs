using Tilt.Engine.Text;
using Tilt.Tool.Writing;

namespace Tilt.Tool.Inputs;

/// <summary>The files in a folder, as far as they can be somebody's reports.</summary>
internal static class ReportFolder
{
    private static readonly string[] texts = [".md", ".txt", ".tsv", ".csv", ".html", ".htm", ".json"];

    /// <summary>Whether a file may be a report, by its name.</summary>
    public static bool CanBeReport(string path)
        => PublishedText.IsPublished(path) || texts.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>All files below a folder that are not hidden.</summary>
    /// <param name="looksInto">Whether a folder below it is asked for, by its name and how many lie between them; null for all.</param>
    public static IEnumerable<string> Walk(string folder, Troubles troubles, Func<string, int, bool>? looksInto = null)
    {
        var folders = new Stack<(string Path, int Depth)>([(folder, 0)]);
        while (folders.TryPop(out (string Path, int Depth) at))
        {
            FileSystemInfo[] entries = EntriesOf(at.Path, troubles);
            bool isProject = entries.Any(entry => entry.Name.EndsWith("proj", StringComparison.Ordinal) && entry is FileInfo);
            foreach (FileSystemInfo entry in entries.Where(entry => !IsHidden(entry)))
            {
                string path = at.Path is "." or "./" ? entry.Name : Path.Join(at.Path, entry.Name);
                if (entry is FileInfo file)
                {
                    // Who opens a pipe waits for whoever writes into it.
                    if (file.Length > 0 || FileStatus.Of(path) is not { IsRegular: false })
                        yield return path;
                }
                else if (IsEntered(entry, isProject) && looksInto?.Invoke(entry.Name, at.Depth) != false)
                    folders.Push((path, at.Depth + 1));
            }
        }
    }

    // A folder that is linked to may be one that holds the link; a project's are of what it makes.
    private static bool IsEntered(FileSystemInfo folder, bool isOfProject)
        => folder.LinkTarget is null && !(isOfProject && folder.Name is "bin" or "obj");

    private static FileSystemInfo[] EntriesOf(string folder, Troubles troubles)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            troubles.Tell("Inputs_NotRead", folder, fault.Message);
            return [];
        }
    }

    // "~$": what Excel keeps beside a workbook that is open.
    private static bool IsHidden(FileSystemInfo entry)
        => entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal)
            || entry.Attributes.HasFlag(FileAttributes.Hidden);
}
