namespace Tilt.Tool.Telling;

/// <summary>What files are called in what other programs read.</summary>
internal static class Paths
{
    /// <summary>As seen from the current folder, with slashes; a file that is not below it by its full path.</summary>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path), relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        bool isBelow = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return (isBelow ? relative : full).Replace(Path.DirectorySeparatorChar, '/');
    }
}
