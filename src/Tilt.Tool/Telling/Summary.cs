using Tilt.Reports;

namespace Tilt.Tool.Telling;

/// <summary>The line that ends what is told: how much there was, and how to see what was not told.</summary>
internal static class Summary
{
    /// <param name="untold">How many files, folders and patterns are not in the tally.</param>
    public static ToldLine Of(Tally tally, int untold, FindingSeverity level, Words words)
    {
        string files = words.Count("Summary_Files", tally.Files);
        ToldLine line = ToldLine.Of(files + ": ");
        bool isWhole = untold + tally.Unread == 0;
        if (tally.Warnings == 0)
            line.And(words[isWhole ? "Summary_Clean" : "Summary_NoWarnings"]);
        else
            line.And(words.Count("Summary_Warnings", tally.Warnings), Tone.Warning);
        if (tally.Notes > 0)
            line.And("; ").And(words.Count(level > FindingSeverity.Info ? "Summary_Untold" : "Summary_Notes", tally.Notes));
        if (!isWhole)
            line.And("; ").And(words.Of("Summary_Unread", untold + tally.Unread), Tone.Warning);
        return line;
    }
}
