using System.Text.RegularExpressions;

namespace Tilt.Engine.Family;

/// <summary>
/// Headings around a table that say what its figures are, where they are not simply persons: "Prosent", "Tall i 1000". The words stand in
/// notes and in names too, so only a text that is such a heading as a whole says anything, or the last part of a title that is one.
/// </summary>
internal static class FigureWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // The signs that may stand between thousands.
    private const string Sign = @"[ \u00A0\u2009\u202F.]?";

    private const string Thousand = $@"(?:10{{0,2}}{Sign}000(?:{Sign}000)?|(?:hundre )?tusen|mill(?:ion(?:er)?|\.)?)";

    private const string FiguresIn = "(?:alle )?tall(?:ene)?(?: er)?(?: oppgitt)? i ";

    private const string Kroner = $@"(?:i )?(?:(?:hele|tusen|1{Sign}000|mill\.?|millioner) )?(?:kroner|kr)";

    // "Tall i 1000", "1000 personer", "Deltakere (1 000)", "Deltakere per 1 000 innbyggere".
    private static readonly Regex thousands = new(
        $@"^{FiguresIn}(?:hele )?{Thousand}(?!\w|\.[0-9])|^{Thousand}\s(?:personer|deltakere)$"
        + $@"|^[^()]+\((?:i )?{Thousand}(?:\spersoner)?\)$|\bper\s{Thousand}(?:\s(?:innbyggere|personer))?$|^promille$",
        Options);

    // "Antall uker" and "Varighet i uker" may be how the rows are divided; a mean of it is not.
    private static readonly Regex amounts = new(
        $@"^(?:(?:utbetalt|beløp|utbetalt beløp),? )?{Kroner}$|^(?:utbetalt )?\w*beløp(?: \({Kroner}\))?$"
        + $@"|^(?!.*\b(?:med|etter)\b)[^()]+\({Kroner}\)$"
        + @"|^(?:antall )?(?:tapte |avtalte )?(?:årsverk|dagsverk|timer)$|^indeks(?:,| \()[^()]+ = 100\)?$"
        + @"|^gjennomsnitt(?:s|lig )(?:varighet|alder)(?: i \w+)?(?: \([^()]+\))?$",
        Options);

    // Units; as headings they may say how people are divided.
    private static readonly Regex ofTime = new("^(?:dager|uker|måneder)$", Options);

    private static readonly Regex shares = new(
        $"^(?:{FiguresIn}|i )?(?:%|prosent|pst|(?:prosentvis|relativ) fordeling|prosent(?:andel|fordeling|poeng)(?:er)?|andel(?:er)?)"
        + "(?: av (?:alle|arbeidsstyrken|befolkningen|totalen|antall personer)(?: [^.]+)?)?$"
        + "|^[^.]+ i prosent av (?:alle|arbeidsstyrken|befolkningen)(?: [^.]+)?$"
        + @"|^[^()]+\((?:i )?(?:%|prosent|pst|andel)\)$"
        + "|^(?:syke)?fraværsprosent(?:en)?$|^(?:arbeids)?ledighets(?:prosent(?:en)?|rate[rn]?)$",
        Options);

    private static readonly Regex thousandsAtEnd = new($"^[^.]+ i {Thousand}$", Options);

    private static readonly Regex amountsAtEnd = new($"^[^.]+ i {Kroner}$", Options);

    // In a heading.
    private static readonly Regex sharesOfHeading = new(
        "^(?:[^.]+ i prosent|(?:(?:kvinne|manns|prosent)?andel(?:en)?) [^.]+|(?:kvinne|manns)andel)$", Options);

    // Of which these are not: "Antall og andel i prosent", "Mottakere med inntekt i kroner", "Nedsatt arbeidsevne i prosent".
    private static readonly Regex ofBoth = new(
        @"^(?:antall .*og |andel(?:en)? og |.*\b(?:med|etter|fordelt)\b|.*(?:grad|arbeidsevne|inntekt|lønn|stilling) )", Options);

    private static readonly Regex changes = new(
        "^(?:(?<share>prosentvis )?(?:endring|differanse)(?: i (?:antall|(?<share>prosent(?:poeng)?)))?(?: (?:fra|siden|siste) .+)?"
        + "|(?:vekst|økning|nedgang)(?: i (?<share>prosent(?:poeng)?)"
        + "| (?:siden|siste|fra (?:forrige|samme|siste|i fjor|fjoråret|året|måneden|kvartalet|[0-9])).*))$",
        Options);

    private static readonly Regex persons = new(
        "^(?:antall|personer|deltakere|beholdning)(?: (?:personer|deltakere))?(?: (?:etter|fordelt|i|på) .+)?$"
        + "|^(?:absolutte|faktiske) tall$",
        Options);

    /// <summary>Whether a text says of figures that they are thousands, or so many of a thousand.</summary>
    public static bool AreThousands(string text) => Of(text)?.Kind == FigureKind.Thousands;

    /// <summary>What a text says of the figures below it; null where it says nothing.</summary>
    public static FigureWord? Of(string text) => HeadingText.Read(text) is { } heading ? Of(heading, isTitle: false) : null;

    /// <summary>The same of a title or a sheet's heading, whose last part may say it: "Tiltak og kjønn. Prosent".</summary>
    public static FigureWord? OfTitle(string text) => HeadingText.Read(text) is { } heading ? Of(heading, isTitle: true) : null;

    /// <summary>The same of what was read already.</summary>
    public static FigureWord? Of(HeadingText heading, bool isTitle)
    {
        string said = heading.Core;
        if (heading.IsUnit)
        {
            FigureKind? unit = KindOf(said, isHeading: false) ?? (ofTime.IsMatch(said) ? FigureKind.Amounts : null);
            return unit is { } known ? new FigureWord(known, said) : null;
        }

        bool isHeading = (isTitle || heading.IsNumbered || heading.Text[heading.Text.Length - 1] != '.') && !heading.IsNote;
        FigureKind? whole = KindOf(heading.Divided, isHeading)
            ?? (heading.Whole != heading.Divided ? KindOf(heading.Whole, isHeading: false) : null);

        // "Antall personer. Endring fra i fjor" in a line is of both.
        bool mayBeBehind = whole is null || (isTitle && whole == FigureKind.Persons);
        if (mayBeBehind && heading.LastPart is { } last && (isHeading || (heading.Text.IndexOf(':') < 0 && AreThousandsOf(last))))
            whole = KindOf(last, isHeading: false) ?? ChangeSince(heading, last) ?? whole;
        return whole is { } kind ? new FigureWord(kind, said) : null;
    }

    private static bool AreThousandsOf(string part) => KindOf(part, isHeading: false) == FigureKind.Thousands;

    // "Deltakere etter fylke. Endring fra 2023": a time that ends it is part of what it says.
    private static FigureKind? ChangeSince(HeadingText heading, string last)
        => heading.Whole.LastIndexOf(last, StringComparison.Ordinal) is >= 0 and var at
            ? KindOf(heading.Whole.Substring(at), isHeading: false)
            : null;

    private static FigureKind? KindOf(string said, bool isHeading)
    {
        if (thousands.IsMatch(said) || IsOfOne(thousandsAtEnd, said))
            return FigureKind.Thousands;
        if (amounts.IsMatch(said) || IsOfOne(amountsAtEnd, said))
            return FigureKind.Amounts;
        if (changes.Match(said) is { Success: true } change)
            return change.Groups["share"].Success ? FigureKind.ChangesInShares : FigureKind.Changes;
        return shares.IsMatch(said) || (isHeading && IsOfOne(sharesOfHeading, said)) ? FigureKind.Shares
            : persons.IsMatch(said) ? FigureKind.Persons
            : null;
    }

    // It ends so in few texts, and to look for the others first would cost more than all else.
    private static bool IsOfOne(Regex heading, string said) => heading.IsMatch(said) && !ofBoth.IsMatch(said);
}
