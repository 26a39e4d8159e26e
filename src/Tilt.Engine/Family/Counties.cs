namespace Tilt.Engine.Family;

/// <summary>A county: its code, its Norwegian name, and the names in Sámi and Kven that are printed after it.</summary>
internal sealed record County(string Code, string Name, params string[] OtherNames);

/// <summary>
/// Norway's counties by Statistics Norway's code, 2010–2026. A code was never given to two counties of different names,
/// so one list serves all years.
/// </summary>
internal static class Counties
{
    public static readonly County[] All =
    [
        // Always
        new("03", "Oslo", "Oslove"),
        new("11", "Rogaland"),
        new("15", "Møre og Romsdal"),
        new("18", "Nordland", "Nordlánnda", "Nordlaante"),

        // Since 2024, when Viken, Vestfold og Telemark, and Troms og Finnmark were split again
        new("31", "Østfold"),
        new("32", "Akershus"),
        new("33", "Buskerud"),
        new("39", "Vestfold"),
        new("40", "Telemark"),
        new("55", "Troms", "Romsa", "Tromssa"),
        new("56", "Finnmark", "Finnmárku", "Finmarkku"),

        // Since the reform of 2018 and 2020
        new("34", "Innlandet"),
        new("42", "Agder"),
        new("46", "Vestland"),
        new("50", "Trøndelag", "Trööndelage"),

        // 2020–2023
        new("30", "Viken"),
        new("38", "Vestfold og Telemark"),
        new("54", "Troms og Finnmark", "Romsa ja Finnmárku", "Tromssa ja Finmarkku"),

        // Until 2019
        new("01", "Østfold"),
        new("02", "Akershus"),
        new("04", "Hedmark"),
        new("05", "Oppland"),
        new("06", "Buskerud"),
        new("07", "Vestfold"),
        new("08", "Telemark"),
        new("09", "Aust-Agder"),
        new("10", "Vest-Agder"),
        new("12", "Hordaland"),
        new("14", "Sogn og Fjordane"),
        new("19", "Troms", "Romsa", "Tromssa"),
        new("20", "Finnmark", "Finnmárku", "Finmarkku"),

        // Until 2017
        new("16", "Sør-Trøndelag"),
        new("17", "Nord-Trøndelag"),
    ];

    private static readonly Dictionary<string, County> byCode = All.ToDictionary(county => county.Code, StringComparer.Ordinal);

    /// <summary>Whether a code is of a municipality, and the other that of its county: its first digits.</summary>
    public static bool IsIn(string? municipality, string? county)
        => municipality is { Length: 4 } && county is { Length: 2 } && municipality.StartsWith(county, StringComparison.Ordinal);

    public static County? ByCode(string? code)
        => code is not null && byCode.TryGetValue(code, out County? county) ? county : null;
}
