using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Tilt.Tool.Mending;

/// <summary>What is other in a text, as <c>diff -u</c> writes it and <c>git apply</c> takes it.</summary>
internal static class Patch
{
    private const int Context = 3;

    /// <param name="path">The file's, with slashes.</param>
    /// <returns>The lines, each with its own line end.</returns>
    public static IEnumerable<string> Of(string path, string before, string after)
    {
        DiffResult diff = Differ.Instance.CreateDiffs(
            before, after, ignoreWhiteSpace: false, ignoreCase: false, new CustomFunctionChunker(Lines));
        if (diff.DiffBlocks.Count == 0)
            yield break;
        yield return $"--- {Name("a/" + path.TrimStart('/'))}\n";
        yield return $"+++ {Name("b/" + path.TrimStart('/'))}\n";
        for (int first = 0, last; first < diff.DiffBlocks.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < diff.DiffBlocks.Count && diff.DiffBlocks[last + 1].DeleteStartA - EndOf(diff.DiffBlocks[last]) <= 2 * Context)
                last++;
            foreach (string line in Hunk(diff, first, last))
                yield return line;
        }
    }

    private static IEnumerable<string> Hunk(DiffResult diff, int first, int last)
    {
        DiffBlock begin = diff.DiffBlocks[first], end = diff.DiffBlocks[last];
        int from = Math.Max(0, begin.DeleteStartA - Context), to = Math.Min(diff.PiecesOld.Count, EndOf(end) + Context);
        int fromNew = begin.InsertStartB - (begin.DeleteStartA - from), toNew = end.InsertStartB + end.InsertCountB + (to - EndOf(end));
        yield return $"@@ -{Range(from, to)} +{Range(fromNew, toNew)} @@\n";
        int at = from;
        foreach (DiffBlock block in diff.DiffBlocks.Skip(first).Take(last - first + 1))
        {
            for (; at < block.DeleteStartA; at++)
                yield return Line(' ', diff.PiecesOld[at]);
            for (; at < EndOf(block); at++)
                yield return Line('-', diff.PiecesOld[at]);
            for (int i = 0; i < block.InsertCountB; i++)
                yield return Line('+', diff.PiecesNew[block.InsertStartB + i]);
        }

        for (; at < to; at++)
            yield return Line(' ', diff.PiecesOld[at]);
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static string Line(char sign, string line)
        => line.EndsWith('\n') ? sign + line : $"{sign}{line}\n\\ No newline at end of file\n";

    private static string Range(int from, int to) => FormattableString.Invariant($"{(to > from ? from + 1 : from)},{to - from}");

    // Git's lines end with LF alone, whatever stands before it.
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = text.IndexOf('\n', at) is >= 0 and var next ? next + 1 : text.Length;
            lines.Add(text[at..end]);
        }

        return [.. lines];
    }

    // As git writes one: in quotes where it has what would end it, and a tab behind one with spaces.
    private static string Name(string path)
    {
        if (!path.Any(c => c is '"' or '\\' or < ' '))
            return path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;
        var quoted = new StringBuilder("\"");
        foreach (char c in path)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' => quoted.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0')),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
