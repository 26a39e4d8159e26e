namespace Tilt.Tool.Telling;

/// <summary>Names as a shell takes them, in commands that are offered.</summary>
internal static class Shell
{
    /// <summary>In quotes, where it has anything but letters, digits and what stands in paths.</summary>
    public static string Quoted(string path)
    {
        if (path.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '_' or '-' || (c is '\\' or ':' && OperatingSystem.IsWindows())))
            return path;
        return OperatingSystem.IsWindows() ? $"\"{path}\"" : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
