using Tilt.Engine.Family;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>A heading of a table that has a line for each observation.</summary>
/// <param name="Dimension">What its categories, or codes, are of; null where no vocabulary knows.</param>
/// <param name="IsInferred">Whether the lines must show that it heads figures: nothing but its place tells.</param>
internal sealed record ObservationHeading(string Text, ObservationColumn Column, Dimension? Dimension = null, bool IsInferred = false);

/// <summary>
/// The header of such a table: it names a time, what is observed, and figures. A header whose columns are months or years has no line
/// for each of them, and is another's.
/// </summary>
internal sealed class ObservationHeader
{
    private ObservationHeader(ObservationHeading[] headings, bool isExport) => (Headings, IsExport) = (headings, isExport);

    public ObservationHeading[] Headings { get; }

    /// <summary>Whether it is that of Tilt's own export, which tells the table that each line belongs to.</summary>
    public bool IsExport { get; }

    public int Of(ObservationColumn column) => Array.FindIndex(Headings, heading => heading.Column == column);

    public int[] All(params ObservationColumn[] columns)
        => [.. Enumerable.Range(0, Headings.Length).Where(i => Array.IndexOf(columns, Headings[i].Column) >= 0)];

    /// <returns>Null where the cells are none.</returns>
    public static ObservationHeader? TryRead(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        if (!MayBe(text, cells))
            return null;
        var printed = new string[cells.Count];
        for (int i = 0; i < printed.Length; i++)
            printed[i] = LabelText.Clean(text, cells[i]);
        if (!Array.Exists(printed, ObservationHeadings.IsOfTime))
            return null;
        if (ObservationHeadings.OfExport(printed) is { } columns)
        {
            IEnumerable<ObservationHeading> own = printed.Zip(columns, (label, column) => new ObservationHeading(label, column));
            return new ObservationHeader([.. own], isExport: true);
        }

        ObservationHeading[] headings = Array.ConvertAll(printed, Read);
        TellWhatCodesAreOf(headings);
        if (Array.Exists(headings, IsOfColumns) || !MakeValueOfLast(headings))
            return null;
        var header = new ObservationHeader(headings, isExport: false);
        bool isWhole = header.All(ObservationColumn.Year).Length <= 1 && header.All(ObservationColumn.Time).Length <= 1
            && Array.Exists(headings, heading => heading.Column == ObservationColumn.Category || heading.Dimension is not null);
        return isWhole ? header : null;
    }

    // Nearly all lines are rows, and hold figures.
    private static bool MayBe(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        foreach (TextSpan cell in cells)
        {
            if (!cell.IsEmpty && !char.IsLetter(text[cell.Start]) && text[cell.Start] != '%')
                return false;
        }

        return true;
    }

    private static ObservationHeading Read(string label)
    {
        ObservationColumn column = ObservationHeadings.Of(label, out Dimension? dimension);
        return new ObservationHeading(label, column, dimension);
    }

    // A mere "Kode" is of what stands beside it: behind it, if not only what stands before it is a place.
    private static void TellWhatCodesAreOf(ObservationHeading[] headings)
    {
        for (int i = 0; i < headings.Length; i++)
        {
            if (headings[i] is not { Column: ObservationColumn.Code, Dimension: null })
                continue;
            Dimension? before = CategoryAt(i - 1), behind = CategoryAt(i + 1);
            bool isOfBefore = behind is null || (Dimensions.IsOfPlaces(before) && !Dimensions.IsOfPlaces(behind));
            headings[i] = headings[i] with { Dimension = isOfBefore ? before : behind };
        }

        Dimension? CategoryAt(int at)
            => at >= 0 && at < headings.Length && headings[at].Column == ObservationColumn.Category ? headings[at].Dimension : null;
    }

    private static bool IsOfColumns(ObservationHeading heading)
        => ObservedTime.Read(heading.Text) != ObservedTime.None;

    // Whatever the figures are called, they stand last; that they are figures the lines must show.
    private static bool MakeValueOfLast(ObservationHeading[] headings)
    {
        if (Array.Exists(headings, heading => heading.Column is ObservationColumn.Count or ObservationColumn.Share))
            return true;
        int last = headings.Length - 1;
        if (headings[last].Column != ObservationColumn.Unknown)
            return false;
        headings[last] = headings[last] with { Column = ObservationColumn.Count, IsInferred = true };
        return true;
    }
}
