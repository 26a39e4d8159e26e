using System.Text.RegularExpressions;

namespace Tilt.Engine.Family;

/// <summary>
/// Labels of rows that say that their figures are no persons, where other rows of the table count them: "Andel kvinner", "Endring siste
/// år".
/// </summary>
internal static class RowWords
{
    private const int LongestLabel = 80;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex shares = new(
        @"^(?:(?:kvinne|manns|prosent)?andel(?:er)?|prosent|pst\.?|%)(?! (?:ukjent|uoppgitt|av full))(?: .+)?$", Options);

    // "Kvinner (%)", "Kvinner i prosent": but not "50-74 prosent", "Under femti prosent" and "Stillingsprosent".
    private static readonly Regex sharesAtEnd = new(
        @"^[^(]+\((?:i )?(?:%|prosent|pst\.?)\)$|^.*\p{L}(?:(?:,| [-–]| i)(?: i)? (?:%|prosent|pst\.?)| (?:%|pst\.?))(?: av .+)?$",
        Options);

    // "Endring fra heltid til deltid", "Endring fra 100 til 50 prosent" are causes.
    private static readonly Regex changes = new(
        @"^(?:prosentvis )?(?:endring|differanse)(?: i (?:antall|prosent(?:poeng)?|pst\.?))?"
        + @"(?: (?:siden|siste|(?:fra|mot) (?:forrige|førre|samme|same|siste|i fjor|fjoråret|året|måneden|kvartalet|(?:19|20)\d\d|"
        + string.Join("|", MonthNames.All) + @")\b).*)?$",
        Options);

    private static readonly Regex amounts = new(
        @"^median(?:alder|varighet)$|^antall (?:virke|arbeids)dager$|^gjennomsnittlig (?:varighet|alder|utbetaling|beløp)\b.*$", Options);

    // What these have in any case: to look through all labels for the whole would take a tenth of the time of reading them.
    private static readonly string[] signsOfShares = ["%", "prosent", "pst"],
        signsOfOthers = ["kr", "000", "tusen", "mill", "beløp", "verk", "indeks", "gjennomsnitt", "promille"];

    /// <summary>Whether a row's label says so, whatever its table counts.</summary>
    public static bool AreOthers(string label)
        => label.Length is > 0 and <= LongestLabel && !char.IsDigit(label[0])
            && (shares.IsMatch(label) || changes.IsMatch(label) || amounts.IsMatch(label)
            || (HasAny(label, signsOfShares) && sharesAtEnd.IsMatch(label))
            || (HasAny(label, signsOfOthers) && FigureWords.Of(label) is { AreNoPersons: true }));

    private static bool HasAny(string label, string[] signs)
    {
        foreach (string sign in signs)
        {
            if (label.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
