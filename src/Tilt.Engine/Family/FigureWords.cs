using System.Text.RegularExpressions;

namespace Tilt.Engine.Family;

/// <summary>
/// Headings around a table that say what its figures are, where they are not simply persons: "Prosent", "Tall i 1000". The words stand in
/// notes and in names too, so only a text that is such a heading as a whole says anything, or the last part of a title that is one.
/// </summary>
internal static class FigureWords
{
    /// <summary>No persons: thousands of them, so many of a thousand, or amounts of something else.</summary>
    public const string NoPersons = "1000";

    /// <summary>Persons, said in so many words.</summary>
    public const string Persons = "";

    private const string Share = "Prosent", Change = "Endring", ChangeInShares = "Endring i prosent";

    private const int LongestHeading = 80;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // The signs that may stand between thousands.
    private const string Sign = @"[ \u00A0\u2009\u202F.]?";

    private const string Thousand = $@"(?:1{Sign}000(?:{Sign}000)?|(?:hundre )?tusen|mill(?:ion(?:er)?|\.)?)";

    private const string FiguresIn = "(?:alle )?tall(?:ene)?(?: er)?(?: oppgitt)? i ";

    // "Tall i 1000", "1000 personer", "Deltakere (1 000)", "Deltakere per 1 000 innbyggere".
    private static readonly Regex thousands = new(
        $@"^{FiguresIn}(?:hele )?{Thousand}(?!\w|\.[0-9])|^{Thousand}\s(?:personer|deltakere)$"
        + $@"|^[^()]+\({Thousand}(?:\spersoner)?\)$|\bper\s{Thousand}\s(?:innbyggere|personer)$",
        Options);

    // "Antall uker" and "Varighet i uker" may be how the rows are divided; a mean of it is not.
    private static readonly Regex amounts = new(
        @"^(?:(?:utbetalt|beløp|utbetalt beløp),? )?(?:i )?(?:(?:hele|tusen|1000|mill\.?|millioner) )?kroner$|^(?:utbetalt )?beløp$"
        + @"|^(?:antall )?årsverk$|^indeks \([^()]+ = 100\)$|^gjennomsnitt(?:s|lig )(?:varighet|alder)(?: \([^()]+\))?$",
        Options);

    private static readonly Regex shares = new(
        $"^(?:{FiguresIn}|i )?(?:%|prosent|pst|prosentvis fordeling|prosent(?:andel|fordeling|poeng)(?:er)?|andel(?:er)?)"
        + "(?: av (?:alle|arbeidsstyrken|befolkningen|totalen|antall personer))?$|^.+ i prosent av (?:alle|arbeidsstyrken|befolkningen)$"
        + @"|^[^()]+\((?:i )?(?:%|prosent|pst)\)$",
        Options);

    private static readonly Regex changes = new(
        "^(?:endring|differanse)(?: i (?<share>prosent(?:poeng)?))?(?: (?:fra|siden|siste) .+)?$", Options);

    private static readonly Regex persons = new(
        @"^(?:tabell \d+\w?[.:]? )?(?:antall|personer|deltakere|beholdning)(?: (?:personer|deltakere))?(?: (?:etter|fordelt|i|på) .+)?$"
        + "|^(?:absolutte|faktiske) tall$",
        Options);

    /// <summary>Whether a text says of figures that they are thousands, or so many of a thousand.</summary>
    public static bool AreThousands(string text) => text.Length <= LongestHeading && thousands.IsMatch(text.TrimEnd('.', ':'));

    /// <summary>What a text says of the figures below it.</summary>
    /// <returns>What its headings have in front of them then; null where the text says nothing.</returns>
    public static string? Of(string text)
    {
        if (text.Length > LongestHeading)
            return null;
        string said = text.TrimStart('#', ' ').TrimEnd('.', ':');
        if (thousands.IsMatch(said) || amounts.IsMatch(said))
            return NoPersons;
        if (changes.Match(said) is { Success: true } change)
            return change.Groups["share"].Success ? ChangeInShares : Change;
        return shares.IsMatch(said) ? Share : persons.IsMatch(said) ? Persons : null;
    }

    /// <summary>The same of a title or a sheet's heading, whose last part may say it: "Tiltak og kjønn. Prosent".</summary>
    public static string? OfTitle(string text)
    {
        string? whole = Of(text);
        int part = Math.Max(text.LastIndexOf(". ", StringComparison.Ordinal), text.LastIndexOf(", ", StringComparison.Ordinal));
        return whole is { Length: > 0 } || part < 0 ? whole : Of(text.Substring(part + 2)) ?? whole;
    }
}
