using System.Text.RegularExpressions;

namespace Tilt.Engine.Family;

/// <summary>Words around a table that say what its figures are, where they are not simply persons: "Prosent", "Tall i 1000".</summary>
internal static class FigureWords
{
    /// <summary>No persons: thousands of them, so many of a thousand, or amounts of something else.</summary>
    public const string NoPersons = "1000";

    /// <summary>Persons, said in so many words.</summary>
    public const string Persons = "";

    private const string Share = "Prosent", Change = "Endring", ChangeInShares = "Endring i prosent";

    /// <summary>A longer text, or one of more words that ends in a full stop, is a note.</summary>
    private const int MostWordsOfHeading = 4, LongestHeading = 80;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // The signs that may stand between thousands.
    private const string Sign = @"[ \u00A0\u2009\u202F.]?";

    private const string Thousand = $@"(?:1{Sign}000(?:{Sign}000)?|(?:hundre )?tusen|mill(?:ion(?:er)?|\.)?)";

    // "Tall i 1000", "per 1 000 innbyggere", "1000 personer", "Deltakere (1 000)".
    private static readonly Regex thousands = new(
        $@"\b(?:i|per|pr\.?)\s(?:hele\s)?{Thousand}(?!\w|\.[0-9])|^\W*{Thousand}(?:\s(?:personer|deltakere))?\W*$|\({Thousand}(?:\s\w+)?\)",
        Options);

    // "Varighet i uker" may be how the rows are divided; a mean of it is not. A growth may be one in per cent.
    private static readonly Regex amounts = new(
        @"\b(?:kroner|kr|nok|euro?|beløp|indeks|årsverk|dagsverk|vekst)\b|\bantall\s(?:dager|uker|timer|måneder)\b"
        + @"|\bgjennomsnitt(?:s|lig\s)(?:varighet|alder)\b",
        Options);

    // "Stilling under 50 prosent" says who is counted. A year in front of the word is none of it.
    private static readonly Regex shares = new(
        @"(?<!(?<![0-9])[0-9]{1,3}\s?)(?:%|\b(?:prosent|pst|prosentvis|prosent(?:andel|fordeling|poeng)(?:er)?|andel(?:er)?)\b)", Options);

    private static readonly Regex changes = new(@"\b(?:endring|differanse)\b", Options);

    private static readonly Regex both = new(@"\bantall\b.*(?:\bog\b|[,/(])|(?:\bog\b|[,/(]).*\bantall\b", Options);

    private static readonly Regex persons = new(@"^(?:antall|personer|beholdning)\b", Options);

    /// <summary>Whether a text says of figures that they are thousands, or so many of a thousand.</summary>
    public static bool AreThousands(string text) => thousands.IsMatch(text);

    /// <summary>What a text around a table says of the figures in it.</summary>
    /// <returns>What its headings have in front of them then; null where the text says nothing.</returns>
    public static string? Of(string text)
    {
        if (AreThousands(text))
            return NoPersons;
        int words = 1 + text.Count(sign => sign == ' ');
        if (text.Length > LongestHeading || (words > MostWordsOfHeading && text.EndsWith(".", StringComparison.Ordinal)))
            return null;
        bool areShares = shares.IsMatch(text), areChanges = changes.IsMatch(text);
        if (amounts.IsMatch(text))
            return both.IsMatch(text) ? null : NoPersons;
        if (areShares || areChanges)
            return both.IsMatch(text) ? null : !areShares ? Change : areChanges ? ChangeInShares : Share;
        return words <= MostWordsOfHeading && persons.IsMatch(text) ? Persons : null;
    }
}
