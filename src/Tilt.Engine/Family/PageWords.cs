using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>What NAV prints above its tables: the report's title, the edition, the period, and what the sheet is called.</summary>
internal static class PageWords
{
    /// <summary>An earlier year is a misprint, and tells none.</summary>
    private const int EarliestYear = 1900;

    /// <summary>Excel cuts the names of sheets: "Arbeidsmarkedsstatus og tiltaks".</summary>
    private const int LongestSheetName = 31;

    /// <summary>What is left of a word that something else has cut: "land" is a word of its own.</summary>
    private const int ShortestCut = 5, ShortestCutByExcel = 3;

    private const string MonthInitials = "JFMASONDjfmasond";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex title = new(@"^([A-ZÆØÅ]{2,8}[0-9]{2,4})(?=[\s:.,–]|$)[\s:.,–-]*(.*)$", RegexOptions.CultureInvariant);

    private static readonly Regex updated = new(@"^Rapport(en)? (er )?oppdatert\b[^0-9]*([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})", Options);

    private static readonly string month = string.Join("|", MonthNames.All);

    private static readonly Regex period = new($"^({month})( [0-9]{{4}})?( ?[-–—] ?({month}) ([0-9]{{4}}))?$", Options);

    // Most lines that are asked are the first cells of rows: a look at their first letters spares the expressions.

    /// <summary>"TILT120 Tiltaksdeltakere på arbeidspraksis": the code and what follows it.</summary>
    public static (string Code, string Title)? Title(string text)
        => text.Length > 1 && char.IsUpper(text[0]) && char.IsUpper(text[1]) && title.Match(text) is { Success: true } match
            ? (match.Groups[1].Value, match.Groups[2].Value)
            : null;

    /// <summary>"Rapport oppdatert: 02.01.2025".</summary>
    /// <param name="date">As yyyy-MM-dd; null for a day that there is not.</param>
    public static bool IsUpdated(string text, out string? date)
    {
        date = null;
        if (text.Length == 0 || text[0] is not ('R' or 'r') || updated.Match(text) is not { Success: true } match)
            return false;
        string printed = $"{match.Groups[5].Value}-{match.Groups[4].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}";
        bool isDay = Days.TryRead(printed, out DateTime day);
        date = isDay && day.Year >= EarliestYear ? printed : null;
        return true;
    }

    /// <summary>"Januar 2024 - Desember 2024", or "Januar - Desember 2024".</summary>
    /// <param name="last">Null where it names one month alone.</param>
    public static bool TryReadPeriod(string text, out Month first, out Month? last)
    {
        (first, last) = (default, null);
        if (text.Length == 0 || MonthInitials.IndexOf(text[0]) < 0 || period.Match(text) is not { Success: true } match)
            return false;
        int lastYear = match.Groups[5].Success ? Number(match.Groups[5].Value) : 0;
        int firstYear = match.Groups[2].Success ? Number(match.Groups[2].Value.Trim()) : lastYear;
        if (firstYear < EarliestYear)
            return false;
        first = new Month(firstYear, MonthNames.NumberOf(match.Groups[1].Value));
        if (match.Groups[4].Success)
            last = new Month(lastYear, MonthNames.NumberOf(match.Groups[4].Value));
        return true;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>
    /// The dimension that a sheet's heading announces with its last word, which may be cut; null where no vocabulary knows it.
    /// </summary>
    public static Dimension? DimensionOf(string sheet)
    {
        string last = LastPart(sheet).TrimEnd('.', '…');
        return Dimensions.HeadedBy(last)
            ?? (last.Length >= (sheet.Length == LongestSheetName ? ShortestCutByExcel : ShortestCut) ? Dimensions.HeadedByCut(last) : null);
    }

    /// <summary>Whether a line that nothing marks as a heading is one: a word of any text may be the beginning of another.</summary>
    public static bool IsSheet(string text)
        => Dimensions.HeadedBy(LastPart(text)) is not null || (text.Length == LongestSheetName && DimensionOf(text) is not null);

    /// <summary>"Tiltak og fylke" is about "fylke".</summary>
    public static string LastPart(string sheet)
    {
        int and = sheet.LastIndexOf(" og ", StringComparison.OrdinalIgnoreCase);
        return and < 0 ? sheet : sheet.Substring(and + " og ".Length).Trim();
    }

    /// <summary>Whether it is worth to look closer at a text that has others beside it: most such are rows.</summary>
    public static bool MayStandBesideOther(string text)
        => text.Length > 0 && char.IsUpper(text[0]) && (text.StartsWith("Rapport", StringComparison.Ordinal) || text.Any(char.IsDigit));
}
