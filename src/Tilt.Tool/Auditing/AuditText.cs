using System.Globalization;
using Tilt.Engine;
using Tilt.Engine.Checking.Disclosure;
using Tilt.Reports;
using Tilt.Tool.Telling;

namespace Tilt.Tool.Auditing;

/// <summary>An audit for people: each suppressed count with how it stands, and then what to suppress as well.</summary>
/// <param name="withIntervals">Whether it is told what is left for a count. What is one count only is never told.</param>
internal sealed class AuditText(Action<ToldLine> write, Words words, bool withIntervals)
{
    private bool hasYears;

    public void Write(IReadOnlyList<SetAudit> audits)
    {
        hasYears = audits.SelectMany(audit => audit.Counts).Select(count => count.Year).Distinct().Skip(1).Any();
        SetCount[] counts = [.. audits.SelectMany(audit => audit.Counts)], further = [.. audits.SelectMany(audit => audit.Further)];
        SetCount[] left = [.. audits.SelectMany(audit => audit.Left)];
        Array.ForEach(counts, count => Write(count, words["Audit_" + count.Standing], count.IsExposed ? Tone.Warning : Tone.Plain));
        if (further.Length > 0)
        {
            string name = left.Length > 0 ? "Audit_FurtherLeaves" : audits.All(audit => audit.IsFewest) ? "Audit_Fewest" : "Audit_Further";
            write(new ToldLine());
            write(ToldLine.Of(words.Count(name, further.Length), Tone.Strong));
            Array.ForEach(further, count => Write(count, words["Audit_Suppress"], Tone.Added));
        }

        if (left.Length > 0)
        {
            write(new ToldLine());
            string name = audits.Where(audit => audit.Left.Count > 0).All(audit => audit.IsInTime) ? "Audit_Left" : "Audit_LeftInTime";
            write(ToldLine.Of(words.Count(name, left.Length), Tone.Strong));
            Array.ForEach(left, count => Write(count, words[count.IsExposed ? "Audit_StaysSo" : "Audit_" + count.Standing], Tone.Warning));
        }

        write(new ToldLine());
        WriteSummary(counts);
    }

    private void WriteSummary(SetCount[] counts)
    {
        if (counts.Length == 0)
        {
            write(ToldLine.Of(words["Audit_None"]));
            return;
        }

        ToldLine line = ToldLine.Of(words.Count("Audit_Counts", counts.Length) + ": ");
        int exposed = counts.Count(count => count.IsExposed);
        line.And(words.Of("Audit_Exposed", exposed), exposed > 0 ? Tone.Warning : Tone.Plain);
        line.And("; ").And(words.Of("Audit_SafeOnes", counts.Count(count => count.Standing == Standing.Safe)));
        int undecided = counts.Count(count => count.IsOpen);
        if (undecided > 0)
            line.And("; ").And(words.Of("Audit_UndecidedOnes", undecided), Tone.Warning);
        if (counts.Count(count => count.Standing == Standing.NotAudited) is > 0 and var others)
            line.And("; ").And(words.Of("Audit_NotAuditedOnes", others), Tone.Warning);
        write(line);
    }

    // All its cells, as a person has to look at each.
    private void Write(SetCount count, string standing, Tone tone)
    {
        foreach (SetCell cell in count.Cells)
        {
            ToldLine line = ToldLine.Of(Paths.Of(cell.File.Path, FindingPlace.Of(cell.File, cell.At), words), Tone.Strong)
                .And(": ").And(standing, tone).And($": {count.Row}, {ColumnOf(count)} ({count.Table})");
            if (withIntervals && AuditJson.HasInterval(count))
                line.And($": {IntervalOf(count)}");
            write(line);
        }
    }

    // Where several years are looked at, a month alone does not say which; it may be printed with its year.
    private string ColumnOf(SetCount count)
        => hasYears && count.Year?.ToString("0000", CultureInfo.InvariantCulture) is { } year
            && !count.Column.Contains(year, StringComparison.Ordinal)
            ? $"{count.Column} {year}"
            : count.Column;

    // What was not decided may be less than that.
    private string IntervalOf(SetCount count) => AuditJson.MostOf(count) is not { } most ? words.Of("Audit_AtLeast", count.Low)
        : words.Of(count.Standing == Standing.Undecided ? "Audit_Within" : "Audit_Interval", count.Low, most);
}
