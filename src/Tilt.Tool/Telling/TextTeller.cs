using Tilt.Reports;

namespace Tilt.Tool.Telling;

/// <summary>For people: place, rule and words, and the piece of the table that shows why.</summary>
/// <param name="write">Writes a line.</param>
/// <param name="width">How many columns it has.</param>
/// <param name="encoding">The name of the texts' encoding, where it was said.</param>
internal sealed class TextTeller(Action<ToldLine> write, int width, Words inLanguage, FindingSeverity level, string? encoding = null)
    : Teller(inLanguage, level)
{
    public override void End(Tally tally, int untold)
    {
        if (tally.Files > 0)
            write(Summary.Of(tally, untold, Level, Words));
    }

    protected override Action Write(ReportFile file, IReadOnlyList<Finding> findings)
    {
        ToldLine[] lines = [.. findings.SelectMany(Lines)];
        return () => Array.ForEach(lines, write);
    }

    private IEnumerable<ToldLine> Lines(Finding finding)
    {
        Tone tone = finding.Severity == FindingSeverity.Warning ? Tone.Warning : Tone.Note;
        yield return ToldLine.Of(Paths.Of(finding.Path, finding.Place, Words), Tone.Strong)
            .And(": ").And(Words[tone == Tone.Warning ? "Severity_Warning" : "Severity_Info"] + " " + finding.Id, tone)
            .And(": ").And(finding.Told.Finding.Message(Words.Language), Tone.Strong);
        foreach (ToldLine line in Excerpt.Of(finding.File, finding.Told, Words, width, encoding))
            yield return line;
        yield return new ToldLine();
    }
}
