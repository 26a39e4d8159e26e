using System.Text.RegularExpressions;

namespace Tilt.Engine.Family;

/// <summary>A heading above tables, in its parts: "Tabell 2a. Helt ledige etter fylke. Prosent. Januar-mars 2024".</summary>
internal sealed class HeadingText
{
    private const int Longest = 120;

    // The country is all of it, though among others it is one that people come from.
    private const string Count = "Antall ", Country = "Norge";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // What stands between the parts of a title.
    private static readonly string[] ends = [". ", ", ", " - ", " – "];

    private static readonly string time = $"(?:{string.Join("|", MonthNames.All)})(?: [0-9]{{4}})?";

    private static readonly Regex heading = new(
        @"^[# ]*(?<numbered>(?:tabell|figur) [0-9]+(?:\.[0-9]+)*[a-z]?(?:[.:] ?| ?[-–] | |$))?"
        + "(?<unit>(?:måle)?enhet ?[:=] ?)?(?<whole>.*?)[.:]*$",
        Options);

    // A year alone is a part of its own: "fylkesinndeling 2020" and "oppstart i 2022" tell no months.
    private static readonly Regex tail = new(
        $@"(?:[.,]? (?:{time} ?(?:[-–]|og|til) ?)?{time}|[.,] (?<year>(?:19|20)[0-9]{{2}})|[.,] [0-9]{{4}}[-–][0-9]{{4}})$"
        + @"|[.,]? ?\(?(?:forts\.?|fortsettelse|fortsetter|side [0-9]+)\)?$",
        Options);

    private static readonly Regex continued = new(@"\b(?:forts\b|fortset)", Options), mark = new(@"(?<=\p{L})[0-9]\)|\*", Options);

    private static readonly Regex divided = new("^(?<core>[^.]+?),? (?:etter|fordelt (?:på|etter)) (?<by>[^.]+)(?:\\. .+)?$", Options);

    // By what is measured people are divided in kroner and per cent of something: "etter inntekt i kroner", "etter uføregrad, prosent".
    private static readonly Regex measured = new(@"(?:grad|inntekt|lønn|beløp|stilling\w*|arbeidsevne)\b", Options);

    // A note is a sentence, or says of what it is one: "Kilde: NAV".
    private static readonly Regex note = new(
        @":|^[^\p{Lu}]|\b(?:er|ble|blir|vises|vist|har|kan|som|ikke|gjelder|omfatter|inngår|se|merk|kilde)\b",
        RegexOptions.CultureInvariant);

    private HeadingText(string text, Match parts)
    {
        Text = text;
        IsNumbered = parts.Groups["numbered"].Success;
        IsUnit = parts.Groups["unit"].Success;
        Whole = Core = parts.Groups["whole"].Value;
        Year = YearOf(Whole);
        while (tail.Match(Core) is { Success: true, Index: > 0 } ending)
        {
            Year ??= YearOf(ending.Groups["year"].Value);
            Core = Core.Substring(0, ending.Index);
        }

        Match division = divided.Match(Core);
        Divided = division.Success ? division.Groups["core"].Value : Core;
        By = division.Groups["by"].Value;
        IsNote = note.IsMatch(Core);
    }

    /// <returns>Null for a text that is empty, or longer than headings are.</returns>
    public static HeadingText? Read(string text)
        => text.Length is > 0 and <= Longest && heading.Match(text) is { Success: true } parts ? new HeadingText(text, parts) : null;

    /// <summary>As it is printed.</summary>
    public string Text { get; }

    /// <summary>Without its number and "Enhet:".</summary>
    public string Whole { get; }

    /// <summary>The same without the time that it ends with, and "(forts.)".</summary>
    public string Core { get; }

    /// <summary>What it is about, without what that is divided by: "Helt ledige". All of it where it does not say by what.</summary>
    public string Divided { get; }

    /// <summary>What it says that this is divided by: "fylke". Empty where it does not say.</summary>
    public string By { get; }

    /// <summary>The year that is its last part; null where it ends otherwise.</summary>
    public int? Year { get; }

    /// <summary>Whether it has a number: then it is the heading of a table for sure.</summary>
    public bool IsNumbered { get; }

    /// <summary>Whether it says that it is about the unit of the figures.</summary>
    public bool IsUnit { get; }

    /// <summary>Whether it reads like a sentence about figures, and like no heading of theirs.</summary>
    public bool IsNote { get; }

    private static int? YearOf(string text) => ColumnHeadings.Year(text.AsSpan()) is > 0 and var year ? year : null;

    /// <summary>Whether it says that the table above goes on.</summary>
    public bool GoesOn => continued.IsMatch(Whole);

    /// <summary>Its last part, where it has several; behind what is measured a comma ends none.</summary>
    public string? LastPart
    {
        get
        {
            IEnumerable<string> signs = measured.IsMatch(By) ? ends.Take(1) : ends;
            int end = signs.Max(sign => Core.LastIndexOf(sign, StringComparison.Ordinal) is var at && at < 0 ? -1 : at + sign.Length);
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
        if (IsNote || IsUnit)
            return null;
        if (isMarked && Dimensions.IsLabel(Core) && Core != Country)
            return Core;
        string subject = Core.Split([", "], 2, StringSplitOptions.None) is [var first, var by] && IsNumbered && IsDimension(by) ? first
            : IsDimension(By) ? Divided : "";
        subject = mark.Replace(subject, "").Trim();
        bool isOfAll = subject.Length == 0 || IsDimension(subject) || Totals.TryRead(subject, out _) || FigureWords.Of(subject) is not null;
        return isOfAll ? null : subject.StartsWith(Count, StringComparison.OrdinalIgnoreCase) ? subject.Substring(Count.Length) : subject;
    }

    /// <summary>Whether it heads tables for sure: it has a number, or divides something by what tables are divided by.</summary>
    public bool HeadsTable => IsNumbered || (!IsNote && IsDimension(By));

    private static bool IsDimension(string words) => Dimensions.HeadedBy(PageWords.LastPart(words)) is not null;
}
