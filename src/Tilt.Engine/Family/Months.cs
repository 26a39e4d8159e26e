namespace Tilt.Engine.Family;

/// <summary>The columns that NAV's reports have: months by their Norwegian names, and the mean so far in the year.</summary>
internal static class Months
{
    public static readonly string[] Names =
    [
        "Januar", "Februar", "Mars", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Desember",
    ];

    /// <summary>What the mean is called in full; the first word is also its member's name.</summary>
    public const string Mean = "Gjennomsnitt hittil i år";

    /// <summary>Other ways to head the same column.</summary>
    public static readonly string[] MeanSpellings =
        [Mean, "Gjennomsnitt", "Gjennomsnitt i år", "Gj.snitt hittil i år", "Gj.snitt", "Snitt hittil i år", "Snitt", "Hittil i år"];

    /// <summary>How Excel heads a column of dates: "jan.24". May is never shortened.</summary>
    public static readonly string[] Short = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];
}
