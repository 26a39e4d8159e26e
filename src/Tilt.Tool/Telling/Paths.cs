using Tilt.Reports;

namespace Tilt.Tool.Telling;

/// <summary>What files, and places in them, are called.</summary>
internal static class Paths
{
    /// <summary>For other programs: as seen from the current folder, with slashes; a file that is not below it by its full path.</summary>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path), relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        bool isBelow = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return (isBelow ? relative : full).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>As an editor finds a place: path, line and column; a cell of a sheet, or a line of a page, as their programs do.</summary>
    public static string Of(string path, FindingPlace place, Words words)
    {
        if (place.Cell is { } cell)
            return $"{path}:{cell}";
        return place.Page is { } page
            ? $"{path}: {words.Of("Place_Page", page, place.Line)}"
            : FormattableString.Invariant($"{path}:{place.Line}:{place.Column}");
    }
}
