using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Observations;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Headings of figures that are no persons, though the months over them do not say so: it stands over the table ("Tiltak og fylke.
/// Prosent"), or over its labels.
/// </summary>
internal static class HeadingsOfFigures
{
    /// <summary>What says around a table that its figures are thousands or amounts: how many persons, nobody knows.</summary>
    /// <param name="above">The line right above the headings, if it is no row.</param>
    /// <returns>Why it is left out, a "LeftOut_…"; null where nothing says so.</returns>
    public static Phrase? AreNoPersons(ReadOnlySpan<char> text, Heading[] headings, HeaderLine? above, PageHeading page)
    {
        if (page.What is { AreNoPersons: true } onPage)
            return NoPersons(onPage.Words);
        foreach (Heading heading in headings.Take(FirstTime(headings)))
        {
            if (FigureWords.OfTitle(heading.Label) is { AreNoPersons: true })
                return NoPersons(heading.Label);
        }

        if (Array.Find(headings, heading => IsOfThousands(heading.What)) is { What: { } what })
            return NoPersons(what);
        foreach (TextSpan cell in above?.Cells ?? [])
        {
            if (!cell.IsEmpty && LabelText.Clean(text, cell) is var label && IsOfThousands(label))
                return NoPersons(label);
        }

        return null;
    }

    /// <summary>The same where each line is an observation, under headings that do not say that they head persons.</summary>
    public static Phrase? AreUnclear(ObservationHeading[] headings, PageHeading page)
    {
        if (page.What is { AreNoPersons: true } onPage)
            return NoPersons(onPage.Words);
        if (Array.Find(headings, heading => IsOfThousands(heading.Text)) is { } thousands)
            return NoPersons(thousands.Text);
        bool tellThemselves = page.What is null || Array.Exists(
            headings, heading => heading.Column == ObservationColumn.Share || ColumnHeadings.IsCount(heading.Text));
        return tellThemselves ? null : new Phrase("LeftOut_Unknown");
    }

    private static Phrase NoPersons(string words) => new("LeftOut_NoPersons", words);

    private static bool IsOfThousands(string? heading) => heading?.Length > 0 && FigureWords.AreThousands(heading);

    /// <summary>The headings with what is told of their times, where it is not persons.</summary>
    public static Heading[] Settle(Heading[] headings, PageHeading page)
    {
        int first = FirstTime(headings);
        if (first < 0)
            return headings;
        string? what = OverLabels(headings, first) ?? (TellThemselves(headings, first) ? null : page.What?.OfTime);
        return what is null ? headings : Of(what, headings);
    }

    /// <summary>
    /// The same, where a heading behind an empty first cell says what the figures are: if the rows have their labels below it. Figures may
    /// stand there as well.
    /// </summary>
    /// <returns>The cell of that heading, and the header; null where there is none.</returns>
    public static (int At, Header Header)? IfLabelsAreBelow(Heading[] headings, PageHeading page)
    {
        int at = Array.FindIndex(headings, heading => heading.Label.Length > 0), first = FirstTime(headings);
        return at > 0 && at < first && FigureWords.Of(headings[at].Label)?.OfTime is { } what
            ? (at, HeaderBuilder.Build(Of(what, headings), page))
            : null;
    }

    private static int FirstTime(Heading[] headings) => Array.FindIndex(headings, heading => heading.IsMean || heading.IsTime);

    private static Heading[] Of(string what, Heading[] headings)
        => Array.ConvertAll(headings, heading =>
            heading.What is null && (heading.IsTime || heading.IsMean) ? heading with { What = what } : heading);

    // In the first cell no figure can stand.
    private static string? OverLabels(Heading[] headings, int first)
        => first > 0 ? FigureWords.OfTitle(headings[0].Label)?.OfTime : null;

    // "Antall" or "Prosent" over a column of its own: the page's words are about both.
    private static bool TellThemselves(Heading[] headings, int first)
        => Array.Exists(headings, heading => heading.What is not null)
            || headings.Skip(first).Any(heading => ColumnHeadings.IsShare(heading.Label) || ColumnHeadings.IsCount(heading.Label));
}
