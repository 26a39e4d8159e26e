using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>Makes columns of headings that were read.</summary>
internal sealed class HeaderBuilder
{
    private readonly Heading[] headings;
    private readonly PageHeading page;
    private readonly string? counted;
    private readonly bool sayYears;
    private readonly List<ColumnModel> columns;
    private readonly List<int> positions;
    private readonly List<int> years;

    // What stands under "Prosent" are the same months again.
    private readonly Dictionary<string, HeaderDating> datings;
    private Dictionary<(ColumnKind, string, int), int>? alike;
    private int? yearOfQuarters;

    private HeaderBuilder(Heading[] headings, PageHeading page)
    {
        (this.headings, this.page) = (headings, page);
        counted = OnlyCount(headings);
        sayYears = SayYears(headings, page);
        (columns, positions, years) = (new(headings.Length), new(headings.Length), new(headings.Length));
        datings = headings.GroupBy(heading => heading.What ?? "", StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => HeaderDating.Of([.. same], page), StringComparer.Ordinal);
    }

    /// <param name="page">Tells the year where the headings do not.</param>
    public static Header Build(Heading[] headings, PageHeading page)
    {
        bool hasMonths = Array.Exists(headings, heading => heading.IsMonth);
        int first = hasMonths ? Array.FindIndex(headings, heading => heading.IsMonth || heading.IsMean)
            : Array.FindIndex(headings, 1, heading => HeaderRecognizer.IsKnown(heading) || heading.What is not null);
        bool mayLackMean = hasMonths && MayLackMean(headings, first);

        // One year in front of months may stand over the labels.
        int years = first;
        while (hasMonths && years > 1 && headings[years - 1] is { IsMean: false, IsTime: true }) years--;
        return new HeaderBuilder(headings, page).Build(first - years > 1 ? years : first, mayLackMean);
    }

    // A mean so far in the year stands before January and what follows it. Where a heading is unread, or a month's is missing, a figure
    // more than there are names may be that one's.
    private static bool MayLackMean(Heading[] headings, int first)
    {
        int next = 1;
        for (int i = 1; i < headings.Length; i++)
        {
            Heading heading = headings[i];
            bool isRead = heading.IsMonth ? heading.Month == next++
                : ColumnHeadings.IsNoName(heading.Label)
                    || (i < first ? ColumnHeadings.IsOverLabels(heading.Label) : HeaderRecognizer.IsKnown(heading));
            if (!isRead || heading.What is not null)
                return false;
        }

        return true;
    }

    // Where all months say alike what is counted of them, they are the months themselves.
    private static string? OnlyCount(Heading[] headings)
    {
        string[] counts = [.. headings.Where(heading => (heading.IsTime || heading.IsMean) && heading.HasCount)
            .Select(heading => heading.What!).Distinct()];
        return counts.Length == 1 && !Array.Exists(headings, heading => heading is { IsMonth: true, What: null }) ? counts[0] : null;
    }

    // A quarter of the table's only year need not say it.
    private static bool SayYears(Heading[] headings, PageHeading page)
    {
        int[] years = [.. headings.Where(heading => heading is { Quarter: > 0, Year: > 0 }).Select(heading => heading.Year).Distinct()];
        return years.Length > 1
            || (years.Length == 1 && Array.Exists(headings, heading => heading.Year > 0 && heading.Year != years[0]))
            || (years.Length == 1 && Array.Exists(headings, heading => heading.IsMonth) && page.FirstMonth?.Year != years[0]);
    }

    private Header Build(int first, bool mayLackMean)
    {
        if (mayLackMean && !Array.Exists(headings, heading => heading.IsMean))
            Add(new ColumnModel(ColumnKind.Mean, MonthNames.Mean), -1);
        for (int i = 0; i < headings.Length; i++)
        {
            Heading heading = headings[i];
            if (heading.IsMonth)
                AddMonth(heading, i);
            else if (heading.IsAgain)
                AddAgain(heading, i);
            else if (heading.IsMean && (heading.What is null || IsCounted(heading)))
                AddMean(heading, i);
            else if (heading.Quarter > 0)
                AddQuarter(heading, i);
            else if (i >= first && (heading.What is not null || !ColumnHeadings.IsNoName(heading.Label)))
                AddOther(heading, heading.IsMean ? NameOfMean(heading) : heading.Label, i, heading.IsMean ? heading.Year : 0);
        }

        // The first of them stands over the label itself, also where lines tell only by gaps which cell that is.
        first = positions.Find(position => position >= 0);
        int overLabel = Array.FindIndex(headings, heading => heading.Label.Length > 0);
        bool[] overLabels = [.. headings.Take(first).Select(
            (heading, i) => i != overLabel && heading.Label.Length > 0 && ColumnHeadings.IsOverLabels(heading.Label))];
        bool[] overCodes = [.. headings.Take(first).Select(heading => ColumnHeadings.IsOverCodes(heading.Label))];
        return new Header([.. columns], [.. positions])
        {
            OverLabels = overLabels,
            OverCodes = overCodes,
            OverTime = first > 1 ? Array.FindIndex(headings, 0, first - 1, heading => ColumnHeadings.IsOverTimes(heading.Label)) : -1,
            OfOthers = OfOthers(first, overLabel),
            Years = [.. years],
        };
    }

    private int[] OfOthers(int first, int overLabel)
    {
        if (overLabel + 1 >= first)
            return [];
        Dimension? dimension = Dimensions.HeadedBy(headings[overLabel].Label);
        return [.. Enumerable.Range(overLabel + 1, first - overLabel - 1)
            .Where(i => Dimensions.HeadedBy(headings[i].Label) is { } other && other != dimension)];
    }

    private bool IsCounted(Heading heading) => heading.What == counted;

    // Of two, the second is of other months, if not each year has a table of its own; and so is that of a year of which there are none.
    private void AddMean(Heading heading, int position)
    {
        bool isOfOthers = heading.Year > 0
            && Array.TrueForAll(headings, other => !other.IsMonth || (other.Year > 0 && other.Year != heading.Year));
        bool isSecond = columns.Exists(column => column.Kind == ColumnKind.Mean)
            && headings.Where(other => other.IsMonth).GroupBy(other => other.Month).All(same => !same.Skip(1).Any());
        bool isNone = heading.IsSoFar && Array.Exists(headings, other => other is { IsMean: true, IsSoFar: false });
        if (isOfOthers || isSecond || isNone)
            AddOther(heading, heading.Label, position, heading.Year);
        else
            Add(new ColumnModel(ColumnKind.Mean, NameOfMean(heading)), position, heading.Year);
    }

    // Until its figures tell what it is, "Hittil i år" is called as it is headed.
    private static string NameOfMean(Heading heading) => heading.IsSoFar ? heading.Label : MonthNames.Mean;

    private void AddMonth(Heading heading, int position)
    {
        string name = MonthNames.All[heading.Month - 1];
        Month? month = datings[heading.What ?? ""].Next(heading.Month, heading.Year);
        if (heading.What is null || IsCounted(heading))
            Add(new ColumnModel(ColumnKind.Month, name, month), position, month?.Year ?? 0);
        else
            AddOther(heading, name, position, month?.Year ?? 0);
    }

    private void AddAgain(Heading heading, int position)
    {
        string name = MonthNames.All[heading.Month - 1];
        Add(new ColumnModel(ColumnKind.Other, name, Again: 1), position, years[columns.FindIndex(column => column.Label == name)]);
    }

    private void AddQuarter(Heading heading, int position)
    {
        if (sayYears)
            AddOther(heading, Quarters.Label(heading.Quarter, heading.Year), position);
        else
            AddOther(heading, Quarters.Label(heading.Quarter, 0), position, heading.Year > 0 ? heading.Year : YearOfQuarters());
    }

    private int YearOfQuarters() => yearOfQuarters
        ??= page.FirstMonth?.Year ?? page.YearOf(3 * headings.Max(heading => heading.Quarter)) ?? 0;

    // "Antall", "Prosent", and the same of another year.
    private void AddOther(Heading heading, string name, int position, int year = 0)
    {
        ColumnKind kind = heading.IsShare ? ColumnKind.Share : heading.IsSigned ? ColumnKind.Change : ColumnKind.Other;
        string label = heading.What is { } what ? $"{what} {name}" : name;
        alike ??= [];
        alike.TryGetValue((kind, label, year), out int before);
        alike[(kind, label, year)] = before + 1;
        Add(new ColumnModel(kind, label, Again: before), position, year);
    }

    private void Add(ColumnModel column, int position, int year = 0)
    {
        columns.Add(column);
        positions.Add(position);
        years.Add(year);
    }
}
