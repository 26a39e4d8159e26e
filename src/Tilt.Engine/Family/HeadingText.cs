using System.Text.RegularExpressions;

namespace Tilt.Engine.Family;

/// <summary>A heading above tables, in its parts: "Tabell 2a. Helt ledige etter fylke. Prosent. Januar-mars 2024".</summary>
/// <param name="Core">Without its number, "Enhet:" and the months that it is of.</param>
/// <param name="IsNumbered">Whether it has a number: then it is the heading of a table for sure.</param>
/// <param name="Year">The year that it ends with; null where it ends otherwise.</param>
/// <param name="IsUnit">Whether it says that it is about the unit of the figures.</param>
internal sealed record HeadingText(string Core, int? Year, bool IsNumbered, bool IsUnit)
{
    private const int Longest = 120;

    private const string Count = "Antall ";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // What stands between the parts of a title.
    private static readonly string[] ends = [". ", ", ", " - ", " – "];

    private static readonly string time = $"(?:{string.Join("|", MonthNames.All)})(?: [0-9]{{4}})?";

    private static readonly Regex whole = new(
        @"^[# ]*(?<numbered>(?:tabell|figur) [0-9]+(?:\.[0-9]+)*[a-z]?(?:[.:]| ?[-–])? )?(?<unit>(?:måle)?enhet ?[:=] ?)?(?<core>.+?)"
        + $@"(?:[.,]? (?:{time} ?(?:[-–]|og|til) ?)?{time}|(?:[.,]| i)? (?<year>(?:19|20)[0-9]{{2}})|[.,] [0-9]{{4}}[-–][0-9]{{4}})?"
        + "[.:]*$",
        Options);

    private static readonly Regex divided = new(@"^(?<core>.+?),? (?:etter|fordelt (?:på|etter)) (?<by>[^.]+)$", Options);

    // A note is a sentence, or says of what it is one: "Kilde: NAV".
    private static readonly Regex note = new(
        @":|^[^\p{Lu}]|\b(?:er|ble|blir|vises|vist|har|kan|som|ikke|gjelder|omfatter|inngår|se|merk|kilde)\b",
        RegexOptions.CultureInvariant);

    /// <returns>Null for a text that is longer than headings are.</returns>
    public static HeadingText? Read(string text)
        => text.Length <= Longest && whole.Match(text) is { Success: true } match
            ? new HeadingText(
                match.Groups["core"].Value,
                YearOf(match.Groups["year"].Value) ?? YearOf(match.Groups["core"].Value),
                match.Groups["numbered"].Success,
                match.Groups["unit"].Success)
            : null;

    private static int? YearOf(string text) => ColumnHeadings.Year(text.AsSpan()) is > 0 and var year ? year : null;

    /// <summary>Whether it reads like a sentence about figures, and like no heading of theirs.</summary>
    public bool IsNote => note.IsMatch(Core);

    /// <summary>What it is about, without what that is divided by: "Helt ledige".</summary>
    public string Divided => divided.Replace(Core, "${core}");

    /// <summary>What it says that this is divided by: "fylke". Empty where it does not say.</summary>
    public string By => divided.Match(Core).Groups["by"].Value;

    /// <summary>Its last part, where it has several.</summary>
    public string? LastPart
    {
        get
        {
            int end = ends.Max(sign => Core.LastIndexOf(sign, StringComparison.Ordinal) is var at && at < 0 ? -1 : at + sign.Length);
            return end < 0 ? null : Core.Substring(end);
        }
    }

    /// <summary>
    /// What the tables below it count, or of whom they are: "Helt ledige", "Kvinner". Null where it says nothing but what all of the
    /// report counts, and by what that is divided.
    /// </summary>
    /// <param name="isMarked">Whether it is marked as a heading: a line of text must say that it divides something.</param>
    public string? Subject(bool isMarked)
    {
        if (!IsOfTable && !(isMarked && Dimensions.IsLabel(Core)))
            return null;
        string subject = By.Length > 0 ? Divided : Core.Split([". ", ", "], StringSplitOptions.None)[0];
        bool isOfAll = Dimensions.HeadedBy(PageWords.LastPart(subject)) is not null || Totals.TryRead(subject, out _)
            || FigureWords.Of(subject) is not null;
        return isOfAll ? null : subject.StartsWith(Count, StringComparison.OrdinalIgnoreCase) ? subject.Substring(Count.Length) : subject;
    }

    /// <summary>Whether it heads tables for sure: it has a number, or divides something by what tables are divided by.</summary>
    public bool IsOfTable
        => !IsNote && !IsUnit && (IsNumbered || (By is { Length: > 0 } by && Dimensions.HeadedBy(PageWords.LastPart(by)) is not null));
}
