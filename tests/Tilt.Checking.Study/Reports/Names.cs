namespace Tilt.Checking.Study.Reports;

/// <summary>What rows of NAV's reports are called.</summary>
internal static class Names
{
    public static readonly string[] Months =
    [
        "Januar", "Februar", "Mars", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Desember",
    ];

    public static readonly string[] Measures =
    [
        "Arbeidstrening", "Arbeidsforberedende trening", "Mentor", "Avklaring", "Midlertidig lønnstilskudd", "Høyere utdanning",
    ];

    public static readonly string[] Statuses = ["Arbeidssøkere på tiltak", "Nedsatt arbeidsevne, på tiltak", "Andre på tiltak"];

    /// <summary>Rows that stand in tables of any dimension.</summary>
    public static readonly string[] Neutral = ["Ukjent", "Uoppgitt"];

    /// <summary>Rows by dimension, the dimension's name last in the sheet's heading.</summary>
    public static readonly (string Dimension, string[] Rows)[] Dimensions =
    [
        ("fylke",
        [
            "03 Oslo", "11 Rogaland", "15 Møre og Romsdal", "31 Østfold", "32 Akershus", "33 Buskerud", "34 Innlandet", "39 Vestfold",
            "40 Telemark", "42 Agder", "46 Vestland", "55 Troms - Romsa - Tromssa", "Ukjent",
        ]),
        ("kjønn", ["Kvinner", "Menn"]),
        ("alder", ["19 år og under", "20-24 år", "25-29 år", "30-39 år", "40-49 år", "50-59 år", "60 år og over"]),
        ("innvandrerbakgrunn", ["Ikke innvandrere", "Innvandrere", "Norskfødte med innvandrerforeldre"]),
        ("verdensdel", ["Afrika", "Asia", "Europa", "Nord-Amerika, Sør-Amerika og Oceania", "Ukjent", "Uoppgitt"]),
        ("utdanning",
        [
            "Grunnskolenivå", "Videregående skolenivå", "Universitets- og høgskolenivå, kort inntil 4 år",
            "Universitets- og høgskolenivå, lang over 4 år", "Uoppgitt eller ingen fullført utdanning",
        ]),
    ];
}
