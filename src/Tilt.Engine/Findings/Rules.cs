namespace Tilt.Engine.Findings;

/// <summary>All rules. A new one is a row here, two texts in Messages.resx and Messages.nb.resx, and a page in docs/rules.</summary>
internal static class Rules
{
    public static readonly Rule NoTable = new("TILT001", Category.Reading, Severity.Warning, Scope.OneFile);
    public static readonly Rule RowDoesNotFit = new("TILT002", Category.Reading, Severity.Warning, Scope.OneFile);
    public static readonly Rule NotANumber = new("TILT003", Category.Reading, Severity.Warning, Scope.OneFile);
    public static readonly Rule RepeatedRow = new("TILT004", Category.Reading, Severity.Warning, Scope.OneFile);
    public static readonly Rule MisreadLabel = new("TILT005", Category.Reading, Severity.Info, Scope.OneFile);
    public static readonly Rule Realigned = new("TILT006", Category.Reading, Severity.Info, Scope.OneFile);
    public static readonly Rule UnknownDimension = new("TILT007", Category.Reading, Severity.Info, Scope.OneFile);
    public static readonly Rule NameCollision = new("TILT008", Category.Naming, Severity.Warning, Scope.Any);
    public static readonly Rule DamagedCharacters = new("TILT009", Category.Reading, Severity.Warning, Scope.OneFile);
    public static readonly Rule InvalidOption = new("TILT010", Category.Naming, Severity.Warning, Scope.Any);
    public static readonly Rule AcceptedForNothing = new("TILT011", Category.Options, Severity.Warning, Scope.SeveralFiles);
    public static readonly Rule Failed = new("TILT013", Category.Reading, Severity.Warning, Scope.Any);
    public static readonly Rule ObservationsLeftOut = new("TILT021", Category.Reading, Severity.Warning, Scope.OneFile);
    public static readonly Rule MissingObservation = new("TILT022", Category.Reading, Severity.Warning, Scope.OneFile);
    public static readonly Rule Uncounted = new("TILT014", Category.Naming, Severity.Warning, Scope.SeveralFiles);
    public static readonly Rule NamedAfterFile = new("TILT015", Category.Naming, Severity.Warning, Scope.OneFile);
    public static readonly Rule UnclearYear = new("TILT023", Category.Naming, Severity.Warning, Scope.SeveralFiles);

    public static readonly Rule NotMarked = new("TILT017", Category.Reading, Severity.Warning, Scope.OneFile);
    public static readonly Rule UnreadableFile = new("TILT019", Category.Reading, Severity.Warning, Scope.OneFile);
    public static readonly Rule NotInText = new("TILT020", Category.Reading, Severity.Warning, Scope.OneFile);

    public static readonly Rule UnclearHeader = new("TILT018", Category.Reading, Severity.Warning, Scope.OneFile);

    // Reports that are one, or related, can show that a sum of any kind does not hold.
    public static readonly Rule MonthDoesNotAddUp = new("TILT101", Category.Checking, Severity.Warning, Scope.Any);
    public static readonly Rule MeanIsWrong = new("TILT102", Category.Checking, Severity.Warning, Scope.Any);
    public static readonly Rule RepeatedTotalDiffers = new("TILT103", Category.Checking, Severity.Warning, Scope.Any);
    public static readonly Rule RelatedTablesDisagree = new("TILT104", Category.Checking, Severity.Warning, Scope.Any);
    public static readonly Rule RelatedReportsDisagree = new("TILT105", Category.Checking, Severity.Warning, Scope.SeveralFiles);
    public static readonly Rule Revised = new("TILT106", Category.Checking, Severity.Info, Scope.SeveralFiles);
    public static readonly Rule NothingToCheck = new("TILT107", Category.Checking, Severity.Info, Scope.Any);
    public static readonly Rule BelowLimit = new("TILT201", Category.Disclosure, Severity.Warning, Scope.OneFile);
    public static readonly Rule Derivable = new("TILT202", Category.Disclosure, Severity.Warning, Scope.OneFile, IsOn: false);

    // What may be right all the same: for whoever asks.
    public static readonly Rule StandsOut = new("TILT301", Category.Soft, Severity.Warning, Scope.SeveralFiles, IsOn: false);
    public static readonly Rule OutOfOrder = new("TILT302", Category.Soft, Severity.Warning, Scope.SeveralFiles, IsOn: false);
    public static readonly Rule SameFigures = new("TILT303", Category.Soft, Severity.Warning, Scope.SeveralFiles, IsOn: false);

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NoTable, RowDoesNotFit, NotANumber, RepeatedRow, MisreadLabel, Realigned, UnknownDimension, NameCollision,
        DamagedCharacters, InvalidOption, AcceptedForNothing, Failed, Uncounted, NamedAfterFile, NotMarked,
        UnclearHeader, UnreadableFile, NotInText, ObservationsLeftOut, MissingObservation, UnclearYear,
        MonthDoesNotAddUp, MeanIsWrong, RepeatedTotalDiffers, RelatedTablesDisagree, RelatedReportsDisagree, Revised,
        NothingToCheck, BelowLimit, Derivable, StandsOut, OutOfOrder, SameFigures,
    ];

    /// <summary>The soft checks.</summary>
    public static IReadOnlyList<Rule> Soft { get; } = [StandsOut, OutOfOrder, SameFigures];

    /// <summary>The rule of an id, written in any case; null where there is none.</summary>
    public static Rule? ById(string id) => All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
