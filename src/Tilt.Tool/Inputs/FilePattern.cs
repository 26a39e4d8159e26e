using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Tilt.Tool.Inputs;

/// <summary>A pattern such as <c>*/2024/**/*.md</c>, as it holds of what lies below a folder.</summary>
internal sealed class FilePattern
{
    private static readonly char[] separators = ['/', '\\'];

    private readonly Matcher matcher = new(StringComparison.OrdinalIgnoreCase);
    private readonly string[] segments;

    public FilePattern(string pattern)
    {
        segments = pattern.Split(separators);

        // The matcher takes no step up behind a star, which asks for nothing that can be said otherwise.
        if (!segments.Contains(".."))
            matcher.AddInclude(pattern);
    }

    public bool Matches(string path) => matcher.Match(path).HasMatches;

    /// <summary>Whether a folder may hold what it asks for. Where it does not look, nothing can be missing.</summary>
    /// <param name="depth">How many folders lie between it and the first one.</param>
    public bool LooksInto(string name, int depth)
    {
        // Two stars are folders of any number, and so is what follows a slash at the end; a dot is none.
        if (segments.Take(depth + 1).Any(segment => segment.Contains("**", StringComparison.Ordinal) || segment is "" or "."))
            return true;
        return depth < segments.Length - 1 && FileSystemName.MatchesSimpleExpression(segments[depth], name, ignoreCase: true);
    }
}
