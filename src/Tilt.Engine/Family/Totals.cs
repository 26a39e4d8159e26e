using System.Text.RegularExpressions;
using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>How a row says that it is the sum of others, or that it is a part of another.</summary>
internal static class Totals
{
    /// <summary>The words as NAV prints them.</summary>
    public const string Words = "I alt";

    // Before or after what is counted: "I alt arbeidstrening", "1103 Stavanger i alt". A capital I is often read as l, 1 or |.
    private static readonly Regex before = new(@"^([Il1|] ?a[l1I]t|Totalt|Sum)\b[\s:]*", Options);
    private static readonly Regex misread = new(@"^([l1|] ?alt|Ialt|I a[1I]t)", RegexOptions.CultureInvariant);
    private static readonly Regex after = new(@"[\s,]+(i alt|totalt)$", Options);

    /// <summary>What leads to a note below the table.</summary>
    private static readonly Regex note = new(@"^(\(?[0-9]{1,2}\)|[*:.]+)$", RegexOptions.CultureInvariant);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>Rows that are a total by themselves, whatever is counted.</summary>
    public static readonly string[] Whole =
        ["Riket", "Landet", "Hele landet", "Heile landet", "Hele riket", "Begge kjønn", "Alle", "Total", "Samla", "Samlet", "Totalsum"];

    private static readonly HashSet<string> whole = new(Whole.Select(LabelKey.Of), StringComparer.Ordinal);

    /// <summary>What may stand between the words and what is counted, or behind both.</summary>
    private static readonly char[] marks = [' ', ',', ':', ';', '-', '–', '—', '*', '='];

    /// <summary>What begins a row that is a part of the one above it: "herav kvinner".</summary>
    private static readonly string[] ofWhich =
        ["herav", "hvorav", "derav", "herunder", "av dette", "av disse", "av desse", "av dem", "av hvilke", "of which", "of whom"];

    /// <summary>What stands in front of the words where a row is set in.</summary>
    private static readonly char[] bullets = [' ', '-', '–', '—', '•', '(', '.'];

    /// <summary>What <see cref="before"/> can start with. Most rows are no totals, and a look at both ends tells.</summary>
    private const string FirstLetters = "IiLl1|TtSs";

    /// <summary>
    /// Tells whether a label is a total's, and of what: "arbeidstrening" for "I alt arbeidstrening",
    /// null for a bare "I alt".
    /// </summary>
    public static bool TryRead(string label, out string? measure)
    {
        measure = null;
        if (whole.Contains(LabelKey.Of(label)))
            return true;
        bool mayStart = label.Length > 0 && FirstLetters.IndexOf(label[0]) >= 0;
        bool mayEnd = label.Length > 0 && label[label.Length - 1] is 't' or 'T';
        if (!mayStart && !mayEnd)
            return false;

        Match match = before.Match(label);
        string rest = match.Success ? label.Substring(match.Length) : "";
        if (!match.Success)
        {
            match = after.Match(label);
            rest = match.Success ? label.Substring(0, match.Index) : "";
        }

        // "I alt – arbeidstrening:"; where there is nothing but a sign, that is what is counted.
        if (LabelKey.IsSaid(rest))
            rest = rest.TrimStart(marks).TrimEnd(marks);
        measure = rest.Length > 0 && !note.IsMatch(rest) ? rest : null;
        return match.Success;
    }

    /// <summary>Whether a row so labelled says how many of the row above it are of some kind.</summary>
    public static bool IsOfWhich(string label)
    {
        int start = 0;
        while (start < label.Length && Array.IndexOf(bullets, label[start]) >= 0) start++;
        if (start == label.Length || label[start] is not ('h' or 'H' or 'd' or 'D' or 'a' or 'A' or 'o' or 'O'))
            return false;
        foreach (string words in ofWhich)
        {
            int end = start + words.Length;
            bool ends = end == label.Length || (end < label.Length && !char.IsLetterOrDigit(label[end]));
            if (ends && string.Compare(label, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }

        return false;
    }

    /// <summary>The label with its "I alt" as it should be printed.</summary>
    public static string Correct(string label)
        => !label.StartsWith(Words, StringComparison.Ordinal)
            && before.Match(label) is { Success: true } match && misread.IsMatch(match.Value)
            ? $"{Words} {label.Substring(match.Length)}".TrimEnd()
            : label;
}
