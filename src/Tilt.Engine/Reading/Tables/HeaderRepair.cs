using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Repairs what conversion does to a header that names months: a mean's heading torn over several lines, a month's name that is
/// misread or lost between its neighbours.
/// </summary>
internal static class HeaderRepair
{
    private static readonly KnownWords monthNames = new(MonthNames.All);

    /// <returns>The same headings where nothing was repaired.</returns>
    /// <param name="tornMean">What was found of the mean's heading on the lines above.</param>
    public static Heading[] Repair(Heading[] headings, List<TextSpan> cells, string tornMean, List<Finding> findings)
    {
        Heading[] repaired = ReadMisreadMonths(headings, cells, findings);
        int first = Array.FindIndex(repaired, heading => heading.IsMonth);
        bool isTorn = tornMean.Length > 0 && !Array.Exists(repaired, heading => heading.IsMean);
        if (isTorn && first > 1 && repaired[first - 1].Label.Length == 0)
        {
            // The heading is torn off, but its column is there: empty, in front of the first month.
            repaired = With(repaired, first - 1, new Heading("", IsMean: true));
            findings.Add(Finding.Realigned(new Place(cells[first]), MonthNames.Mean));
        }

        return repaired;
    }

    private static Heading[] ReadMisreadMonths(Heading[] headings, List<TextSpan> cells, List<Finding> findings)
    {
        for (int i = 1; i < headings.Length; i++)
        {
            string label = headings[i].Label;
            if (headings[i].IsMean || HeaderRecognizer.IsKnown(headings[i]))
                continue;

            string? name = monthNames.ReadAs(LabelKey.Of(label)) ?? Between(headings, i);
            int number = name is null ? 0 : MonthNames.NumberOf(name);
            if (name is null || Array.Exists(headings, heading => heading.Month == number))
                continue;
            headings = With(headings, i, new Heading(label, number));
            findings.Add(label.Length == 0
                ? Finding.Realigned(new Place(cells[i - 1]), name)
                : Finding.MisreadLabel(new Place(cells[i]), label, name));
        }

        return headings;
    }

    // Nearly no header has anything to repair.
    private static Heading[] With(Heading[] headings, int at, Heading repaired)
    {
        var copy = (Heading[])headings.Clone();
        copy[at] = repaired;
        return copy;
    }

    // Between Februar and April stands Mars, whatever is printed there.
    private static string? Between(Heading[] headings, int i)
        => i + 1 < headings.Length && headings[i - 1].Month is > 0 and var before && headings[i + 1].Month == before + 2
            ? MonthNames.All[before]
            : null;
}
