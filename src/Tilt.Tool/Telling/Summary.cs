using Tilt.Reports;

namespace Tilt.Tool.Telling;

/// <summary>The line that ends what is told: how much there was, and how to see what was not told.</summary>
internal static class Summary
{
    public static ToldLine Of(Tally tally, FindingSeverity level, Words words)
    {
        string files = words.Count("Summary_Files", tally.Files);
        ToldLine line = ToldLine.Of(files + ": ");
        if (tally.Warnings == 0)
            line.And(words["Summary_Clean"]);
        else
            line.And(words.Count("Summary_Warnings", tally.Warnings), Tone.Warning);
        if (tally.Notes > 0)
            line.And("; ").And(words.Count(level > FindingSeverity.Info ? "Summary_Untold" : "Summary_Notes", tally.Notes));
        return line;
    }
}
