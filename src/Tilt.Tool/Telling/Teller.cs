using Tilt.Reports;

namespace Tilt.Tool.Telling;

/// <summary>Tells findings in some form, file by file.</summary>
/// <param name="words">In which language.</param>
/// <param name="level">What is told; the rest is counted.</param>
internal abstract class Teller(Words words, FindingSeverity level)
{
    protected Words Words => words;

    protected FindingSeverity Level => level;

    /// <summary>Makes of a file's findings what is written when its turn comes. On any thread; it keeps nothing of the file.</summary>
    public Told Look(ReportFile file, IReadOnlyList<Finding> findings)
    {
        int warnings = findings.Count(finding => finding.Severity == FindingSeverity.Warning);
        return new Told(
            new Tally(Files: 1, warnings, Notes: findings.Count - warnings, Unread: file.Checked.File.IsUnreadable ? 1 : 0),
            Write(file, [.. findings.Where(finding => finding.Severity >= level)]));
    }

    /// <summary>Writes what stands before all files.</summary>
    public virtual void Begin()
    {
    }

    /// <summary>Writes what stands after all files.</summary>
    /// <param name="tally">What there was.</param>
    /// <param name="untold">How many files, folders and patterns are not in it: nothing could be read of them.</param>
    public abstract void End(Tally tally, int untold);

    /// <returns>Writes them.</returns>
    protected abstract Action Write(ReportFile file, IReadOnlyList<Finding> findings);
}

/// <summary>What was made of a file's findings.</summary>
/// <param name="Write">Writes it.</param>
internal sealed record Told(Tally Tally, Action Write);

/// <summary>How much there was.</summary>
/// <param name="Unread">Files of which nothing could be read: they were opened, and a warning says why.</param>
internal readonly record struct Tally(int Files, int Warnings, int Notes, int Unread)
{
    public static Tally operator +(Tally one, Tally other)
        => new(one.Files + other.Files, one.Warnings + other.Warnings, one.Notes + other.Notes, one.Unread + other.Unread);
}
