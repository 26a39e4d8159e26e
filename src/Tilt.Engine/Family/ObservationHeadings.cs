using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>What a column of a table is about that has a line for each observation.</summary>
internal enum ObservationColumn : byte
{
    /// <summary>Its heading is not known.</summary>
    Unknown,

    /// <summary>It has no heading: a tool's number of the line.</summary>
    Unnamed,
    Year,

    /// <summary>A month or a quarter, with or without its year.</summary>
    Time,

    /// <summary>What the observation is of: a county, a gender, a measure.</summary>
    Category,

    /// <summary>The code of what another column names.</summary>
    Code,
    Count,
    Share,

    // What only Tilt's own export has.
    Report,
    Measure,
    Dimension,
    Label,
    Kind,
    Total,

    /// <summary>What other columns say again.</summary>
    Again,
}

/// <summary>
/// What heads the columns of tables that have a line for each observation, as NAV's statistics bank and Tilt itself export them.
/// </summary>
internal static class ObservationHeadings
{
    private static readonly HashSet<string> years = Keys("År", "Year");

    private static readonly HashSet<string> times
        = Keys("Måned", "Mnd", "År-måned", "Periode", "Tid", "Tidspunkt", "Month", "Time", "Period");

    /// <summary>Of these the words below which a mere number is a month.</summary>
    private static readonly HashSet<string> months = Keys("Måned", "Mnd", "Month");

    private static readonly HashSet<string> quarters = Keys("Kvartal", "År-kvartal", "Quarter");

    private static readonly HashSet<string> values = Keys("Value", "Verdi", "Count");

    /// <summary>What heads counts and does not say what of.</summary>
    private static readonly HashSet<string> bareCounts = Keys("Antall", "Personer", "Antall personer", "Value", "Verdi", "Count");

    private static readonly Dimension[] codedByNumber = [Dimensions.County, Dimensions.Municipality, Dimensions.Gender];

    /// <summary>Words beside the name of a dimension: "<b>Nåværende</b> Fylke <b>Nr Navn</b>".</summary>
    private static readonly HashSet<string> besideName = Keys("Nåværende", "Bosted", "Navn", "Nr", "Nummer", "Kode");

    private static readonly HashSet<string> ofCode = Keys("Nr", "Nummer", "Kode");

    private static readonly HashSet<string> ofName = Keys("Navn");

    /// <summary>The same, as the end of one word: "Fylkes<b>nr</b>".</summary>
    private static readonly string[] codeEndings = ["nr", "nummer", "kode"];

    private static readonly string[] nameEndings = ["navn"];

    private static readonly Dictionary<string, ObservationColumn> own = new(StringComparer.Ordinal)
    {
        ["report"] = ObservationColumn.Report,
        ["measure"] = ObservationColumn.Measure,
        ["dimension"] = ObservationColumn.Dimension,
        ["label"] = ObservationColumn.Label,
        ["month"] = ObservationColumn.Time,
        ["year"] = ObservationColumn.Year,
        ["count"] = ObservationColumn.Count,
        ["kind"] = ObservationColumn.Kind,
        ["total"] = ObservationColumn.Total,
        ["code"] = ObservationColumn.Again,
        ["name"] = ObservationColumn.Again,
        ["lower"] = ObservationColumn.Again,
        ["upper"] = ObservationColumn.Again,
    };

    private static readonly ObservationColumn[] needed =
        [ObservationColumn.Dimension, ObservationColumn.Label, ObservationColumn.Time, ObservationColumn.Count];

    private static readonly char[] betweenWords = [' ', '_', '.'];

    /// <summary>What Tilt's own export says in each column; null where the headings are not its.</summary>
    public static ObservationColumn[]? OfExport(IReadOnlyList<string> headings)
    {
        ObservationColumn[] columns = [.. headings.Select(heading => own.TryGetValue(heading, out var column) ? column : default)];
        bool isWhole = Array.TrueForAll(needed, column => columns.Count(other => other == column) == 1);
        return isWhole && Array.IndexOf(columns, ObservationColumn.Unknown) < 0 ? columns : null;
    }

    /// <summary>Whether a heading is that of a time, so that what it stands in may be a header.</summary>
    public static bool IsOfTime(string heading) => LabelKey.Squash(heading) is var key
        && (years.Contains(key) || times.Contains(key) || quarters.Contains(key));

    /// <summary>Whether the numbers below a heading are those of months.</summary>
    public static bool IsOfMonths(string heading) => months.Contains(LabelKey.Squash(heading));

    /// <summary>Whether it heads counts, and does not say what of.</summary>
    public static bool IsBareCount(string heading) => bareCounts.Contains(LabelKey.Squash(heading));

    /// <summary>Whether "0" is all of a dimension, as in a list of codes; among ages it is one of them.</summary>
    public static bool IsZeroWhole(Dimension? dimension) => Array.IndexOf(codedByNumber, dimension) >= 0;

    /// <summary>Whether the numbers below a heading are those of quarters.</summary>
    public static bool IsOfQuarters(string heading) => quarters.Contains(LabelKey.Squash(heading));

    /// <param name="dimension">What the column's categories are, or what its codes are of; null where no vocabulary knows.</param>
    public static ObservationColumn Of(string heading, out Dimension? dimension)
    {
        dimension = null;
        string key = LabelKey.Squash(heading);
        if (ColumnHeadings.IsNoName(heading))
            return ObservationColumn.Unnamed;
        if (years.Contains(key))
            return ObservationColumn.Year;
        if (times.Contains(key) || quarters.Contains(key))
            return ObservationColumn.Time;
        if (ColumnHeadings.IsShare(heading))
            return ObservationColumn.Share;
        if (ColumnHeadings.IsCount(heading) || values.Contains(key))
            return ObservationColumn.Count;
        dimension = DimensionOf(heading, out bool isCode);
        return isCode ? ObservationColumn.Code
            : dimension is not null || ColumnHeadings.IsOverLabels(heading) ? ObservationColumn.Category
            : ObservationColumn.Unknown;
    }

    /// <summary>The dimension that a heading names, whatever stands beside its name.</summary>
    public static Dimension? DimensionOf(string heading) => DimensionOf(heading, out _);

    private static Dimension? DimensionOf(string heading, out bool isCode)
    {
        string[] keys = [.. heading.Split(betweenWords).Select(LabelKey.Squash)];
        isCode = Array.Exists(keys, ofCode.Contains) && !Array.Exists(keys, ofName.Contains);
        string[] names = Array.FindAll(keys, key => key.Length > 0 && !besideName.Contains(key));
        if (names.Length != 1)
            return null;
        if (Dimensions.HeadedBy(names[0]) is { } dimension)
            return dimension;
        bool endsAsCode = WithoutEnding(names[0], codeEndings) is not null;
        isCode |= endsAsCode;
        return WithoutEnding(names[0], endsAsCode ? codeEndings : nameEndings) is { } stem
            ? Dimensions.HeadedBy(stem) ?? Dimensions.HeadedBy(stem.TrimEnd('s'))
            : null;
    }

    /// <summary>Whether a category is all of its dimension: "I alt", "Begge kjønn", "Alle fylker", or nothing at all.</summary>
    /// <param name="isTotal">Whether its label is a total's wherever it stands.</param>
    /// <param name="measure">What it counts by its label.</param>
    /// <param name="isZeroWhole">Whether nothing but zeros is a code for all.</param>
    public static bool IsWhole(string label, bool isTotal, string? measure, bool isZeroWhole)
    {
        const string All = "Alle ";
        string name = label.TrimStart('0', ' ');
        return (name.Length == 0 && (isZeroWhole || label.Trim().Length == 0))
            || (isTotal && LabelPatterns.SplitCode(measure ?? "").Code is null)
            || (name.Length < label.Length && Totals.TryRead(name, out measure) && measure is null)
            || (name.StartsWith(All, StringComparison.OrdinalIgnoreCase) && Dimensions.HeadedBy(name.Substring(All.Length)) is not null);
    }

    private static string? WithoutEnding(string word, string[] endings)
        => Array.Find(endings, ending => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? word.Substring(0, word.Length - found.Length)
            : null;

    private static HashSet<string> Keys(params string[] words) => new(words.Select(LabelKey.Squash), StringComparer.Ordinal);
}
