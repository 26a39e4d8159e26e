using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>What heads the columns that are no months.</summary>
internal static class ColumnHeadings
{
    private const int MostDigitsOfPercent = 3;

    /// <summary>Words that a column of counts starts with.</summary>
    private static readonly string[] counts = ["Antall", "Personer", "Endring", "Beholdning", "Beh"];

    /// <summary>Of these the words of what may be negative, or was rounded: no sum of it is certain.</summary>
    private static readonly string[] changes = ["Endring"];

    /// <summary>Words that a column of shares starts with. A share is rounded, and no count: it is part of no sum.</summary>
    private static readonly string[] shares =
        ["Prosent", "I prosent", "Andel", "Pst", "Prosentandel", "Prosentvis", "Kvinneandel", "Mannsandel"];

    /// <summary>Of both kinds the words that head a column by themselves.</summary>
    private static readonly HashSet<string> bare = new(StringComparer.OrdinalIgnoreCase)
    {
        "Antall", "Personer", "Prosent", "Andel", "Pst", "%",
    };

    /// <summary>Words that it ends with, in brackets or not.</summary>
    private static readonly string[] shareEnds = ["prosent", "prosentpoeng", "pst"];

    /// <summary>What heads the labels, beside the names of the dimensions.</summary>
    private static readonly HashSet<string> overLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "Kode", "Nr", "Navn", "Område", "Bosted", "Region", "Gruppe", "Type", "Status", "Fylkesnr", "Kommunenr", "Label",
    };

    /// <summary>What heads a column of months, quarters or years.</summary>
    private static readonly HashSet<string> overTimes = new(StringComparer.OrdinalIgnoreCase)
    {
        "År", "Årstall", "Måned", "Mnd", "Kvartal", "Periode", "Tid", "Tidspunkt", "Dato",
    };

    /// <summary>What stands in brackets behind a time whose figures are not final, or no longer the first.</summary>
    private static readonly HashSet<string> remarks = new(StringComparer.OrdinalIgnoreCase)
    {
        "Foreløpig", "Foreløpige", "Foreløpige tall", "Førebels", "Førebelse tal", "Revidert", "Reviderte tall", "Korrigert", "Oppdatert",
    };

    /// <summary>Of these the words over codes.</summary>
    private static readonly string[] overCodes = ["Kode", "Nr", "Fylkesnr", "Kommunenr"];

    /// <summary>What a tool wrote over a column that has no name: R, pandas, Excel.</summary>
    private static readonly string[] noNames = ["NA", "NaN", "Unnamed", "Kolonne", "Column", "X", "V"];

    /// <summary>Who stands in the rows of other tables, and may stand over months in this one.</summary>
    private static readonly HashSet<string> people = new(
        Dimensions.All.SelectMany(dimension => dimension.Labels).Concat(Dimensions.Neutral).Append(Totals.Words).Select(LabelKey.Of),
        StringComparer.Ordinal);

    public static bool IsShare(string label)
        => StartsWithWord(label, shares) || HasSign(label) || EndsWithWord(label);

    public static bool IsCount(string label) => StartsWithWord(label, counts);

    /// <summary>"Prosent Antall": the headings of two columns in one cell.</summary>
    public static bool AreTwo(string label)
        => label.Split(' ') is [var one, var other] && bare.Contains(one) && bare.Contains(other) && IsShare(one) != IsShare(other);

    /// <summary>Whether the rows of a column so headed add up to its total.</summary>
    public static bool IsAdded(string label) => IsCount(label) && !StartsWithWord(label, changes);

    /// <summary>Whether the rows of a column that is no month add up to its total.</summary>
    public static bool AddsUp(ColumnModel column)
        => column.Kind == ColumnKind.Other
            && (IsAdded(column.Label) || IsTime(column.Label) || IsOfPeople(column.Label) || MonthNames.IsOfTwo(column));

    /// <summary>"2019", "2. kvartal 2024": when there were as many.</summary>
    public static bool IsTime(string label) => Year(label) > 0 || Quarters.IsLabel(label);

    // "Menn Januar", "Menn 2024": how many of them there were.
    private static bool IsOfPeople(string label)
    {
        int space = label.LastIndexOf(' ');
        string time = label.Substring(space + 1);
        return space > 0 && (Year(time) > 0 || Array.IndexOf(MonthNames.All, time) >= 0)
            && IsPeople(label.Substring(0, space));
    }

    /// <summary>Whether it is who is counted: "I alt", "Kvinner".</summary>
    public static bool IsPeople(string label) => label.Length > 0 && people.Contains(LabelKey.Of(label));

    /// <summary>Whether a column so headed holds what may be negative: a share, a change.</summary>
    public static bool IsSigned(string label) => IsShare(label) || StartsWithWord(label, changes);

    /// <summary>Whether a column so headed, or not headed at all, holds labels.</summary>
    public static bool IsOverLabels(string label)
        => IsNoName(label) || overLabels.Contains(label) || Dimensions.HeadedBy(label) is not null;

    /// <summary>Whether what stands below is a month, a quarter or a year.</summary>
    public static bool IsOverTimes(string label) => overTimes.Contains(label);

    /// <summary>Whether what stands in brackets behind a heading tells nothing of which column it heads.</summary>
    public static bool IsRemark(string said) => remarks.Contains(said.Trim().TrimEnd('.'));

    /// <summary>Whether a column so headed holds codes: numbers that are no figures.</summary>
    public static bool IsOverCodes(string label) => overCodes.Contains(label, StringComparer.OrdinalIgnoreCase);

    /// <summary>"2019": a year, and never a count, since a header holds no counts.</summary>
    public static int Year(ReadOnlySpan<char> label)
        => label.Length == 4 && (label.StartsWith("19".AsSpan()) || label.StartsWith("20".AsSpan()))
            && label[2] is >= '0' and <= '9' && label[3] is >= '0' and <= '9'
            ? ((label[0] - '0') * 1000) + ((label[1] - '0') * 100) + ((label[2] - '0') * 10) + label[3] - '0'
            : 0;

    /// <summary>"NA", "Unnamed: 3", "...3", "X.1".</summary>
    public static bool IsNoName(string label)
    {
        string word = label.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd(' ', ':', '.', '_');
        return word.Length == 0
            ? label.Length == 0 || label.StartsWith("..", StringComparison.Ordinal)
            : noNames.Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    private static bool HasSign(string label)
    {
        for (int at = label.IndexOf('%'); at >= 0; at = label.IndexOf('%', at + 1))
        {
            if (!HasNumberBefore(label, at))
                return true;
        }

        return false;
    }

    private static bool EndsWithWord(string label)
    {
        ReadOnlySpan<char> words = label.AsSpan().TrimEnd(").] ".AsSpan());
        foreach (string word in shareEnds)
        {
            if (words.EndsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return !HasNumberBefore(label, words.Length - word.Length);
        }

        return false;
    }

    // "Stilling under 50 prosent" says who is counted. A year in front of the word is none of it: "2024 %".
    private static bool HasNumberBefore(string label, int at)
    {
        ReadOnlySpan<char> before = label.AsSpan(0, at).TrimEnd();
        int digits = 0;
        while (digits < before.Length && before[before.Length - 1 - digits] is >= '0' and <= '9') digits++;
        return digits is > 0 and <= MostDigitsOfPercent;
    }

    private static bool StartsWithWord(string label, string[] words)
    {
        foreach (string word in words)
        {
            bool ends = label.Length <= word.Length || !char.IsLetter(label[word.Length]);
            if (ends && label.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
