using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Tells what a table's rows are. The rows themselves decide; the sheet's heading belongs to the page and
/// only helps where they do not.
/// </summary>
internal sealed class DimensionReader
{
    private const int None = -1, Neutral = -2;

    private readonly Dictionary<PrintedLabel, int> votesOf = [];
    private readonly SpellingBook labels;
    private readonly HashSet<string> measures;

    /// <param name="measures">The keys of what the report's total rows say is counted: a row of that name is a measure.</param>
    public DimensionReader(SpellingBook labels, HashSet<string> measures)
    {
        this.labels = labels;
        this.measures = measures;
    }

    /// <summary>Notes rows that are measures; in other tables they are that too.</summary>
    public void Learn(IEnumerable<RawRow> rows)
    {
        int before = measures.Count;
        foreach (RawRow row in rows)
        {
            if (row.IsPlain && VoteOf(row.Printed) == None)
                measures.Add(LabelKey.Of(labels.Read(row.Label, row.Printed.Key)));
        }

        if (measures.Count > before)
            votesOf.Clear();
    }

    /// <summary>The dimension that most of the rows that have a label belong to; null where they do not tell.</summary>
    public Dimension? FromRows(List<RawRow> rows)
    {
        int[] votes = new int[Dimensions.All.Length];
        int voters = 0, most = 0;
        foreach (RawRow row in rows)
        {
            if (row is { IsPlain: true, IsOfSeveral: false, Label.Length: > 0 })
                Count(VoteOf(row.Printed));
        }

        // Where all rows are totals of parts, what these count tells.
        if (voters == 0)
        {
            foreach (RawRow row in rows)
            {
                if (row is { IsNested: true, Printed.Counted: { } counted })
                    Count(VoteOf(counted));
            }
        }

        for (int i = 1; i < votes.Length; i++)
            most = votes[i] > votes[most] ? i : most;
        return votes[most] > 0 && 2 * votes[most] >= voters ? Dimensions.All[most] : null;

        void Count(int vote)
        {
            voters += vote == Neutral ? 0 : 1;
            if (vote >= 0)
                votes[vote]++;
        }
    }

    /// <summary>Whether all rows are of the kind that any table has: "Ukjent".</summary>
    public bool AreNeutral(List<RawRow> rows) => rows.TrueForAll(IsNeutral);

    private bool IsNeutral(RawRow row) => row.Printed.IsOfWhich || (!row.IsNested && VoteOf(row.Printed) == Neutral);

    // The dimension's number; each label is asked once, however many tables it stands in.
    private int VoteOf(PrintedLabel label)
    {
        if (votesOf.TryGetValue(label, out int vote))
            return vote;
        vote = IsOfAny(label) ? Neutral
            : Of(label) is { } dimension ? Array.IndexOf(Dimensions.All, dimension)
            : None;
        return votesOf[label] = vote;
    }

    /// <summary>Whether a row may be of any dimension: "Ukjent".</summary>
    public static bool IsOfAny(PrintedLabel label) => KnownLabels.Find(label.Key) is { Dimension: null };

    private Dimension? Of(PrintedLabel label)
    {
        if (Known(label) is { } known)
            return known;
        if (Counties.ByCode(label.Code) is not null || KnownLabels.Has(label.Key))
            return null;
        bool isMeasure = measures.Contains(label.Key) || measures.Contains(LabelKey.Of(labels.Read(label.Text, label.Key)));
        return isMeasure ? Dimensions.Measures : null;
    }

    /// <summary>What a row is by its own words; null where they do not tell.</summary>
    public static Dimension? Known(PrintedLabel label)
    {
        (string? code, string name) = (label.Code, label.Name);
        if (code is { Length: 4 })
            return Dimensions.Municipality;
        if (Counties.ByCode(code) is { } county)
            return CountyNames.IsNameOf(county, CountyNames.FirstPart(name)) ? Dimensions.County : null;
        return LabelPatterns.IsAgeGroup(label.Text) ? Dimensions.Age : KnownLabels.Find(label.Key)?.Dimension;
    }
}
