using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Engine.Family;

namespace Tilt.Engine.Reading;

/// <summary>What stands above a table on its page: the report's title, the sheet, the edition and the period.</summary>
/// <param name="Code"><c>TILT120</c>; null before the first title.</param>
/// <param name="Title">What follows the code.</param>
/// <param name="Sheet">The sheet's heading: "Tiltak og fylke". It belongs to the page, not to each table on it.</param>
/// <param name="Updated">"Rapport oppdatert", as yyyy-MM-dd.</param>
/// <param name="FirstMonth">The first month of the period line, as year × 12 + month − 1.</param>
internal sealed record Page(string? Code, string Title, string? Sheet, string? Updated, int? FirstMonth)
{
    public static readonly Page None = new(null, "", null, null, null);

    /// <summary>The name of the file, which tells what the pages do not.</summary>
    public FileName File { get; init; } = FileName.None;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex title = new(@"^([A-ZÆØÅ]{2,8}[0-9]{2,4})(?=[\s:.,–]|$)[\s:.,–-]*(.*)$", RegexOptions.CultureInvariant);

    private static readonly Regex updated = new(@"^Rapport(en)? (er )?oppdatert\b[^0-9]*([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})", Options);

    /// <summary>An earlier year is a misprint, and tells none.</summary>
    private const int EarliestYear = 1900;

    private const string MonthInitials = "JFMASONDjfmasond";

    private static readonly Regex period = new(
        @"^(" + string.Join("|", Months.Names) + @")( [0-9]{4})?( ?[-–—] ?(" + string.Join("|", Months.Names) + @") ([0-9]{4}))?$", Options);

    /// <summary>Whether it says in two ways that it is a report's: others write codes at the start of a line too.</summary>
    public bool IsOfReport => Code is not null && (Updated is not null || FirstMonth is not null);

    /// <summary>The page after one more line of text above a table; the same page where the line says nothing about it.</summary>
    public Page Read(string line)
    {
        Page stated = ReadStated(line);
        if (!ReferenceEquals(stated, this))
            return stated;
        string text = line.TrimStart('#', ' ');
        bool isSheet = text.Length is > 0 and < LabelText.MaxLength && (line.StartsWith("##", StringComparison.Ordinal) || SheetDimension(text) is not null);
        return isSheet ? this with { Sheet = text } : this;
    }

    /// <summary>The same, for what says by itself what it is: title, edition and period, but no name of a sheet.</summary>
    public Page ReadStated(string line)
    {
        string text = line.TrimStart('#', ' ');
        if (text.Length is 0 or > LabelText.MaxLength - 1)
            return this;

        // Most lines that are asked are the first cells of rows: a look at their first letters spares the expressions.
        if (text.Length > 1 && char.IsUpper(text[0]) && char.IsUpper(text[1]) && title.Match(text) is { Success: true } heading)
        {
            string code = heading.Groups[1].Value;
            return code == Code ? this with { Sheet = null } : None with { Code = code, Title = heading.Groups[2].Value, File = File };
        }

        if (text[0] is 'R' or 'r' && updated.Match(text) is { Success: true } edition)
            return this with { Updated = Date(edition) ?? Updated };
        if (MonthInitials.IndexOf(text[0]) >= 0 && period.Match(text) is { Success: true } months && FirstOf(months) is { } first)
            return this with { FirstMonth = first };
        return this;
    }

    /// <summary>Whether it is worth to look closer at a text that has others beside it: most such are rows.</summary>
    public static bool MayStandBesideOther(string text)
        => text.Length > 0 && char.IsUpper(text[0]) && (text.StartsWith("Rapport", StringComparison.Ordinal) || text.Any(char.IsDigit));

    /// <summary>
    /// The year of a table whose last month is this, where neither period nor headings say it: the latest that was over
    /// by then when the report was updated.
    /// </summary>
    public int? YearOf(int lastMonth)
    {
        if (Updated is null)
            return File.Year;
        int year = int.Parse(Updated.Substring(0, 4), CultureInfo.InvariantCulture);
        int month = int.Parse(Updated.Substring(5, 2), CultureInfo.InvariantCulture);
        return lastMonth <= month ? year : year - 1;
    }

    /// <summary>The dimension that the sheet's heading announces with its last word; null where no vocabulary knows it.</summary>
    public static Dimension? SheetDimension(string? sheet)
    {
        if (sheet is null)
            return null;
        return Dimensions.HeadedBy(LastPart(sheet));
    }

    /// <summary>"Tiltak og fylke" is about "fylke".</summary>
    public static string LastPart(string sheet)
    {
        int and = sheet.LastIndexOf(" og ", StringComparison.OrdinalIgnoreCase);
        return and < 0 ? sheet : sheet.Substring(and + " og ".Length).Trim();
    }

    private static string? Date(Match match)
    {
        string text = $"{match.Groups[5].Value}-{match.Groups[4].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}";
        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) && date.Year >= EarliestYear ? text : null;
    }

    // "Januar - Desember 2024" has its year at the end.
    private static int? FirstOf(Match period)
    {
        string year = period.Groups[period.Groups[2].Success ? 2 : 5].Value;
        int index = Array.FindIndex(Months.Names, name => name.Equals(period.Groups[1].Value, StringComparison.OrdinalIgnoreCase));
        return year.Length > 0 && int.Parse(year.Trim(), CultureInfo.InvariantCulture) is >= EarliestYear and var y ? (y * 12) + index : null;
    }
}
