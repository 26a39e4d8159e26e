namespace Tilt.Engine.Family;

/// <summary>
/// What NAV's reports print, in words: a word that lost letters is known by those that are left. Words that can lose none are here too,
/// as what was lost may have been the space between two.
/// </summary>
internal static class FamilyWords
{
    /// <summary>Of titles, and of what is counted.</summary>
    private static readonly string[] printed =
    [
        "Tiltaksdeltakere på arbeidspraksis", "Demografi", "Tidsserie måned", "Personer", "Antall", "Andel", "Prosent",
        "Endring fra i fjor", "Arbeidssøkere på tiltak", "Nedsatt arbeidsevne, på tiltak", "Andre på tiltak", "Helt ledige",
        "Arbeidsforberedende trening", "Arbeidstrening", "Arbeidsrettet rehabilitering", "Avklaring", "Lønnstilskudd",
        "Midlertidig lønnstilskudd", "Varig lønnstilskudd", "Opplæring", "Oppfølging", "Utvidet oppfølging i NAV",
        "Arbeid med støtte", "Individuell jobbstøtte", "Tilrettelagt arbeid", "Varig tilrettelagt arbeid", "Jobbskaping",
        "Høyere utdanning", "Tilskudd til", "Arbeidsmarkedsopplæring", "Gruppeopplæring", "Enkeltplass", "Mentor",
        "Inkluderingstilskudd", "Funksjonsassistanse", "Sommerjobb", "Fag- og yrkesopplæring", "Forsøk", "Rapport oppdatert",
        "Arbeidsmarkedsstatus", "År-måned", "Nåværende", "Område", "Kommunenr", "og under", "eller over", "yngre", "eldre",
    ];

    public static readonly string[] All =
    [
        .. printed, .. MonthNames.All, .. MonthNames.MeanSpellings, Totals.Words, .. Totals.Whole, .. Dimensions.Neutral,
        .. Dimensions.DoubleMunicipalityNames,
        .. Dimensions.All.SelectMany(dimension => (string[])[dimension.Name, .. dimension.Headings, .. dimension.Labels]),
        .. Counties.All.SelectMany(county => (string[])[county.Name, .. county.OtherNames]),
    ];
}
