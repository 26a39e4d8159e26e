using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Tilt.CodeFixes;

/// <summary>Corrects a label letter by letter, so that markup within it stays where it is.</summary>
internal static class LabelSpelling
{
    // A tag, an entity, an escape, emphasis, space, or a letter with its accents.
    private static readonly Regex piece = new(
        @"(?<markup></?\p{L}[^>]*>|\*\*|__|[*`])|&\#?\w+;|\\[\\*_|\#\-.`\[\]<>]|(?<space>[\s\p{Cc}\uFEFF\u200B]+)|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]|.\p{M}*",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The label with another spelling, and its own markup.</summary>
    /// <param name="label">As it stands in the report, with markup.</param>
    /// <param name="found">What it is known to say.</param>
    /// <returns>Null where the label says something else.</returns>
    public static string? Correct(string label, string found, string expected)
    {
        List<(string Raw, string Read)> pieces = [.. piece.Matches(label).Cast<Match>().Select(match => (match.Value, Read(match)))];
        if (string.Concat(pieces.Select(piece => piece.Read)) != found)
            return null;

        // What is the same at both ends stays as it is.
        int first = 0, same = 0;
        while (first < pieces.Count && StartsWith(expected, same, pieces[first].Read))
            same += pieces[first++].Read.Length;
        int last = pieces.Count, sameAtEnd = 0;
        while (last > first && StartsWith(expected, expected.Length - sameAtEnd - pieces[last - 1].Read.Length, pieces[last - 1].Read, same))
            sameAtEnd += pieces[--last].Read.Length;

        // A letter put in belongs to the word before it, on the inner side of the markup that ends there.
        if (pieces.Skip(first).Take(last - first).All(piece => piece.Read.Length == 0))
        {
            while (first > 0 && pieces[first - 1].Read.Length == 0) first--;
            last = first;
        }

        var corrected = new StringBuilder();
        string middle = expected.Substring(same, expected.Length - same - sameAtEnd);
        for (int i = 0; i <= pieces.Count; i++)
        {
            bool isMiddle = i >= first && (i >= last || pieces[i].Read.Length > 0);
            if (isMiddle && middle.Length > 0)
            {
                corrected.Append(middle);
                middle = "";
            }

            bool isReplaced = i >= first && i < last && pieces[i].Read.Length > 0;
            if (i < pieces.Count && !isReplaced)
                corrected.Append(pieces[i].Raw);
        }

        return corrected.ToString();
    }

    private static bool StartsWith(string text, int at, string what, int notBefore = 0)
        => at >= notBefore && string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private static string Read(Match match)
    {
        if (match.Groups["markup"].Success)
            return "";
        if (match.Groups["space"].Success)
            return " ";
        return match.Value[0] switch
        {
            '&' when match.Length > 1 => WebUtility.HtmlDecode(match.Value).Replace('\u00A0', ' '),
            '\\' when match.Length > 1 => match.Value.Substring(1),
            char c when match.Length == 1 && char.IsSurrogate(c) => match.Value,
            _ => match.Value.Normalize(NormalizationForm.FormC),
        };
    }
}
