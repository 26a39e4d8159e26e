using System.Text.RegularExpressions;

namespace Tilt.Engine.Family;

/// <summary>
/// Headings around a table that say what its figures are, where they are not simply persons: "Prosent", "Tall i 1000". The words stand in
/// notes and in names too, so only a text that is such a heading as a whole says anything, or the last part of a title that is one.
/// </summary>
internal static class FigureWords
{
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

    private static readonly Regex sharesOfRow = new("^(?:(?:kvinne|manns|prosent)?andel(?:er)?|prosent|pst\\.?|%)(?: .+)?$", Options);

    // "Kvinner (%)", "Kvinner i prosent": but not "50-74 prosent", "Under femti prosent" and "Stillingsprosent".
    private static readonly Regex sharesAtEnd = new(
        @"^[^(]+\((?:i )?(?:%|prosent|pst\.?)\)$|^.*\p{L}(?:(?:,| [-–]| i)(?: i)? (?:%|prosent|pst\.?)| (?:%|pst\.?))(?: av .+)?$",
        Options);

    // "Endring fra heltid til deltid" is a cause.
    private static readonly Regex changesOfRow = new(
        @"^(?:prosentvis )?(?:endring|differanse)(?: i (?:antall|prosent(?:poeng)?|pst\.?))?"
        + @"(?: (?:siden|siste|(?:fra|mot) (?:forrige|førre|samme|same|siste|i fjor|fjoråret|året|måneden|kvartalet|\d)).*)?$",
        Options);

    private static readonly Regex amountsOfRow = new(
        @"^[^(]+\((?:i )?(?:(?:hele|tusen|1 ?000|mill\.?|millioner) )?(?:kr|kroner)\)$|^median(?:alder|varighet)$", Options);

    // What these have in any case: to look through all labels for the whole would take a tenth of the time of reading them.
    private static readonly string[] signsOfShares = ["%", "prosent", "pst"], signsOfAmounts = ["kr", "median"],
        signsOfThousands = ["000", "tusen", "mill"];

    /// <summary>Whether a text says of figures that they are thousands, or so many of a thousand.</summary>
    public static bool AreThousands(string text) => Of(text)?.Kind == FigureKind.Thousands;

    /// <summary>What a text says of the figures below it; null where it says nothing.</summary>
    public static FigureWord? Of(string text)
    {
        if (text.Length > LongestHeading)
            return null;
        string said = text.TrimStart('#', ' ').TrimEnd('.', ':');
        return KindOf(said) is { } kind ? new FigureWord(kind, said) : null;
    }

    /// <summary>The same of a title or a sheet's heading, whose last part may say it: "Tiltak og kjønn. Prosent".</summary>
    public static FigureWord? OfTitle(string text)
    {
        FigureWord? whole = Of(text);
        int part = Math.Max(text.LastIndexOf(". ", StringComparison.Ordinal), text.LastIndexOf(", ", StringComparison.Ordinal));
        return whole is { ArePersons: false } || part < 0 ? whole : Of(text.Substring(part + 2)) ?? whole;
    }

    /// <summary>Whether a row's label says that its figures are no persons, whatever its table counts.</summary>
    public static bool IsRowOfOthers(string label)
        => label.Length <= LongestHeading && (sharesOfRow.IsMatch(label) || changesOfRow.IsMatch(label) || amounts.IsMatch(label)
            || (HasAny(label, signsOfShares) && sharesAtEnd.IsMatch(label))
            || (HasAny(label, signsOfAmounts) && amountsOfRow.IsMatch(label))
            || (HasAny(label, signsOfThousands) && thousands.IsMatch(label)));

    private static bool HasAny(string label, string[] signs)
    {
        foreach (string sign in signs)
        {
            if (label.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    private static FigureKind? KindOf(string said)
    {
        if (thousands.IsMatch(said))
            return FigureKind.Thousands;
        if (amounts.IsMatch(said))
            return FigureKind.Amounts;
        if (changes.Match(said) is { Success: true } change)
            return change.Groups["share"].Success ? FigureKind.ChangesInShares : FigureKind.Changes;
        return shares.IsMatch(said) ? FigureKind.Shares : persons.IsMatch(said) ? FigureKind.Persons : null;
    }
}
