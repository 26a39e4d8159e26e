using Tilt.Engine.Findings;
using Tilt.Engine.Text;

namespace Tilt.Engine.Fixing;

/// <summary>What a finding asks to be written; whether it can be is told by the text.</summary>
/// <param name="Span">Where.</param>
/// <param name="Found">What is printed there, as the finding tells it.</param>
internal abstract record Fix(TextSpan Span, string Found)
{
    /// <summary>The rules whose findings may ask for a figure to be written.</summary>
    public static IReadOnlyList<Rule> OfFigures { get; } =
    [
        Rules.MonthDoesNotAddUp, Rules.MeanIsWrong, Rules.RepeatedTotalDiffers, Rules.RelatedTablesDisagree, Rules.RelatedReportsDisagree,
    ];

    /// <summary>The rules whose findings may ask for a label to be written.</summary>
    public static IReadOnlyList<Rule> OfLabels { get; } = [Rules.MisreadLabel];

    /// <summary>What a finding asks for; null where that is nothing.</summary>
    public static Fix? Of(Finding finding)
        => Of(
            finding.Rule, finding.At.Span, finding.Found, finding.Expected, finding.Swap, finding.IsProved,
            finding.Related.Count == 1 ? finding.Related[0].Span : null);

    /// <inheritdoc cref="Of(Finding)" />
    /// <param name="isProved">Whether what fits may be written: a figure that is not known to be wrong stays.</param>
    /// <param name="other">The only other place that the finding tells.</param>
    public static Fix? Of(Rule rule, TextSpan span, string? found, string? expected, string? swap, bool isProved, TextSpan? other)
    {
        if (found is null)
            return null;
        if (OfLabels.Contains(rule))
            return expected is null ? null : new Spelling(span, found, expected);
        if (!isProved || !OfFigures.Contains(rule))
            return null;
        if (expected is not null)
            return new Figure(span, found, expected);
        return swap is not null && other is { } second ? new Exchange(span, found, second, swap) : null;
    }

    /// <summary>Another figure, or a <c>*</c>.</summary>
    internal sealed record Figure(TextSpan Span, string Found, string Expected) : Fix(Span, Found);

    /// <summary>Two figures in each other's place.</summary>
    internal sealed record Exchange(TextSpan Span, string Found, TextSpan Other, string Swap) : Fix(Span, Found);

    /// <summary>Another spelling of a label.</summary>
    internal sealed record Spelling(TextSpan Span, string Found, string Expected) : Fix(Span, Found);
}
