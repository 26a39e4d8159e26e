namespace Tilt.Tool.Inputs;

/// <summary>The files that a command line names: by their paths, by folders, or by patterns, which need no shell that knows them.</summary>
internal static class Finder
{
    private const char Any = '*';

    private static readonly char[] separators = ['/', '\\'];

    /// <param name="made">
    /// The file that is to be written, or null. What the tool wrote there before is no report that was asked for: where it was only
    /// found, it is not read, and that is told.
    /// </param>
    /// <returns>Each file once, in the order of their paths.</returns>
    public static IReadOnlyList<Input> Find(IEnumerable<string> arguments, Troubles troubles, string? made = null)
    {
        var found = new Dictionary<string, Input>(StringComparer.Ordinal);
        foreach (Input input in arguments.SelectMany(argument => Find(argument, troubles)))
        {
            string key = input.IsStandard ? Input.Standard : Path.GetFullPath(input.Path);
            if (!found.TryGetValue(key, out Input? known) || (input.IsNamed && !known.IsNamed))
                found[key] = input;
        }

        if (made is not null and not Input.Standard
            && found.TryGetValue(Path.GetFullPath(made), out Input? former) && !former.IsNamed && OwnFiles.IsAt(former.Path))
        {
            found.Remove(Path.GetFullPath(made));
            troubles.Note("Inputs_Made", former.Path);
        }

        return [.. found.Values.OrderBy(input => input.Path.Replace('\\', '/'), StringComparer.Ordinal)];
    }

    private static IEnumerable<Input> Find(string argument, Troubles troubles)
    {
        if (argument == Input.Standard || File.Exists(argument))
            return [new Input(argument, IsNamed: true)];
        if (Directory.Exists(argument))
            return OrTell(ReportFolder.Walk(argument, troubles).Where(ReportFolder.CanBeReport), "Inputs_NoReportIn");
        if (argument.Contains(Any, StringComparison.Ordinal))
            return OrTell(Matching(argument, troubles), "Inputs_NoMatch");

        // As somebody writes it who comes from Windows.
        if (argument.Replace('\\', '/') is var turned && turned != argument && (File.Exists(turned) || Directory.Exists(turned)))
            return Find(turned, troubles);
        troubles.Tell("Inputs_Missing", argument);
        return [];

        Input[] OrTell(IEnumerable<string> paths, string ifNone)
        {
            Input[] inputs = [.. paths.Select(path => new Input(path, IsNamed: false))];
            if (inputs.Length == 0)
                troubles.Tell(ifNone, argument);
            return inputs;
        }
    }

    private static IEnumerable<string> Matching(string pattern, Troubles troubles)
    {
        // What stands before the first star is a folder, hidden or not, and wherever it is.
        int end = pattern.LastIndexOfAny(separators, pattern.IndexOf(Any, StringComparison.Ordinal));
        string folder = pattern[..(end + 1)].Replace('\\', '/'), rest = pattern[(end + 1)..];
        if (folder.Length > 0 && !Directory.Exists(folder))
            return [];

        var asked = new FilePattern(rest);

        // "reports/**" asks for whatever is there, "*.dat" for those.
        string last = rest[(rest.LastIndexOfAny(separators) + 1)..];
        bool isOfAnyKind = last.TrimEnd(Any).Length == 0 || last.EndsWith(".*", StringComparison.Ordinal);
        string root = folder.Length > 0 ? folder : ".";
        return ReportFolder.Walk(root, troubles, asked.LooksInto)
            .Where(path => !isOfAnyKind || ReportFolder.CanBeReport(path))
            .Where(path => asked.Matches(Path.GetRelativePath(root, path)));
    }
}
