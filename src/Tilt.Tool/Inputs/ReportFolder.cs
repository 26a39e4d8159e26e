using Tilt.Engine.Text;

namespace Tilt.Tool.Inputs;

/// <summary>The files in a folder, as far as they can be somebody's reports.</summary>
internal static class ReportFolder
{
    private static readonly string[] texts = [".md", ".txt", ".tsv", ".csv", ".html", ".htm", ".json"];

    /// <summary>Whether a file may be a report, by its name.</summary>
    public static bool CanBeReport(string path)
        => PublishedText.IsPublished(path) || texts.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>All files below a folder that are not hidden.</summary>
    public static IEnumerable<string> Walk(string folder, Troubles troubles)
    {
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out string? at))
        {
            FileSystemInfo[] entries = EntriesOf(at, troubles);
            bool isProject = entries.Any(entry => entry.Name.EndsWith("proj", StringComparison.Ordinal) && entry is FileInfo);
            foreach (FileSystemInfo entry in entries.Where(entry => !IsHidden(entry)))
            {
                // A folder that is linked to may be one that holds the link.
                string path = at is "." or "./" ? entry.Name : Path.Join(at, entry.Name);
                if (entry is FileInfo)
                    yield return path;
                else if (entry.LinkTarget is null && !(isProject && entry.Name is "bin" or "obj"))
                    folders.Push(path);
            }
        }
    }

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
