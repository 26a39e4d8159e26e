using Tilt.Engine.Findings;
using Tilt.Engine.Text;

namespace Tilt.Engine.Fixing;

/// <summary>Other text for a piece of it.</summary>
internal readonly record struct TextEdit(TextSpan Span, string Text);

/// <summary>What one fix writes into the report: all of it, or nothing.</summary>
/// <param name="Title">What the user reads: <c>Write 414</c>.</param>
internal sealed record ReportEdit(Phrase Title, params TextEdit[] Edits)
{
    /// <summary>All that edits write, in the order of the text.</summary>
    public static IReadOnlyList<TextEdit> Together(IEnumerable<ReportEdit> edits)
        => [.. Compatible(edits).SelectMany(edit => edit.Edits).OrderBy(edit => edit.Span)];

    /// <summary>
    /// Those of many that can be made at once. Two that touch one place cannot both be right: the first is made, the next check sees what
    /// is left.
    /// </summary>
    public static IReadOnlyList<ReportEdit> Compatible(IEnumerable<ReportEdit> edits)
    {
        var kept = new List<ReportEdit>();
        foreach (ReportEdit edit in edits.OrderBy(edit => edit.Edits[0].Span.Start))
        {
            if (!Array.Exists(edit.Edits, wanted => kept.Exists(made => Array.Exists(made.Edits, other => Touch(other.Span, wanted.Span)))))
                kept.Add(edit);
        }

        return kept;
    }

    /// <summary>Whether two places have a character, or an end, in common.</summary>
    public static bool Touch(TextSpan one, TextSpan other) => one.Start <= other.End && other.Start <= one.End;
}
