using System.Globalization;

namespace Tilt.Engine.Findings;

/// <summary>What a project wants to be told about one file, and how.</summary>
/// <param name="Severities">What it says of single rules.</param>
/// <param name="Accepted">The deviations that are known and accepted.</param>
/// <param name="IsStrict">Whether figures that do not add up are errors, where nothing is said of the rule.</param>
/// <param name="Culture">The language of the messages; null for that of whoever reads them.</param>
/// <param name="Invalid">What is said of this file, not of the whole project, and cannot be used.</param>
/// <param name="IsSoft">Whether the soft checks are on, but for those of which something else is said.</param>
/// <param name="Soft">How much a figure must stand out, wherever they are.</param>
internal sealed record FindingOptions(
    IReadOnlyDictionary<Rule, Severity> Severities,
    IReadOnlyList<Acceptance> Accepted,
    bool IsStrict,
    CultureInfo? Culture,
    IReadOnlyList<InvalidOption> Invalid,
    bool IsSoft,
    SoftOptions Soft)
{
    public static readonly FindingOptions Default = new(
        new Dictionary<Rule, Severity>(), [], IsStrict: false, Culture: null, [], IsSoft: false, SoftOptions.Default);

    /// <summary>Whether a rule that is off was switched on for this file.</summary>
    public bool Enables(Rule rule)
        => Severities.TryGetValue(rule, out Severity severity) ? severity != Severity.None : IsSoft && rule.Category == Category.Soft;

    /// <summary>Whether any soft check is on.</summary>
    public bool EnablesSoft => Rules.Soft.Any(Enables);

    /// <summary>How a rule's findings are told in this file, once the rule speaks at all.</summary>
    public Severity SeverityOf(Rule rule)
        => Severities.TryGetValue(rule, out Severity severity) ? severity
            : IsStrict && rule is { Category: Category.Checking, Severity: Severity.Warning } ? Severity.Error
            : rule.Severity;
}
