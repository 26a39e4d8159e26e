using System.Globalization;
using Tilt.Engine.Model;

namespace Tilt.Engine.Findings;

/// <content>What there is to say about reading a text.</content>
internal sealed partial record Finding
{
    /// <summary>TILT001.</summary>
    /// <param name="file">The file's name.</param>
    public static Finding NoTable(string file) => new(Rules.NoTable, Place.Start, file);

    /// <summary>TILT002, for a row that has not as many figures as its header has names.</summary>
    public static Finding RowLeftOut(Place row, string label, int figures, int columns)
        => new(Rules.RowDoesNotFit, row, label, new Phrase("LeftOut_Count", Number(figures), Number(columns)));

    /// <summary>TILT002, for a row that has lost its label.</summary>
    /// <param name="printed">What stands first in it.</param>
    /// <param name="isNumber">Whether that stands where labels do.</param>
    public static Finding RowWithoutLabel(Place row, string printed, bool isNumber)
        => new(Rules.RowDoesNotFit, row, printed, new Phrase(isNumber ? "LeftOut_Number" : "LeftOut_Unlabelled"));

    /// <summary>TILT002, for a row that is of a second thing too.</summary>
    public static Finding RowOfSeveral(Place row, string label, string other)
        => new(Rules.RowDoesNotFit, row, label, new Phrase("LeftOut_Several", other));

    /// <summary>TILT002, for a row of a part of what its code says.</summary>
    public static Finding RowOfPart(Place row, string label, string part)
        => new(Rules.RowDoesNotFit, row, label, new Phrase("LeftOut_Part", part));

    /// <summary>TILT002, for a row that is part of the row above it, of which nothing is read.</summary>
    public static Finding RowOfLeftOut(Place row, string label, string whole)
        => new(Rules.RowDoesNotFit, row, label, new Phrase("LeftOut_OfLeftOut", whole));

    /// <summary>TILT002, for a row whose label says that its figures are shares, changes or amounts.</summary>
    public static Finding RowOfOthers(Place row, string label)
        => new(Rules.RowDoesNotFit, row, label, new Phrase("LeftOut_Others"));

    /// <summary>TILT002, for what may be the foot of a page.</summary>
    public static Finding RowMayBeFoot(Place row, string label) => new(Rules.RowDoesNotFit, row, label, new Phrase("LeftOut_Foot"));

    /// <summary>TILT002, for a row with a text between its first one and its figures, where its header has no column of labels.</summary>
    public static Finding RowOfTwoLabels(Place row, string label, string other)
        => new(Rules.RowDoesNotFit, row, label, new Phrase("LeftOut_TwoLabels", other));

    /// <summary>TILT002, for a row whose figures could be those of other columns.</summary>
    public static Finding RowNotConfirmed(Place row, string label)
        => new(Rules.RowDoesNotFit, row, label, new Phrase("LeftOut_Unconfirmed"));

    /// <summary>TILT018.</summary>
    /// <param name="headings">As printed.</param>
    /// <param name="why">A "LeftOut_…".</param>
    public static Finding UnclearHeader(Place header, string headings, Phrase why) => new(Rules.UnclearHeader, header, headings, why);

    /// <summary>TILT018, for a column alone.</summary>
    /// <param name="cell">The first that is printed in it.</param>
    public static Finding UnclearColumn(Place cell, string heading)
        => new(Rules.UnclearHeader, cell, heading, new Phrase("LeftOut_Year"));

    /// <summary>TILT018, for a month that does not stand where it should: it is taken as it is headed.</summary>
    public static Finding MonthOutOfOrder(Place heading, string month, string before)
        => new(Rules.UnclearHeader, heading, month, before) { MessageName = "Summary_MonthOrder" };

    /// <summary>TILT018, for a month that is not of the period above it.</summary>
    public static Finding MonthOutOfPeriod(Place heading, string month)
        => new(Rules.UnclearHeader, heading, month) { MessageName = "Summary_MonthOutside" };

    /// <summary>TILT018, for a month after that in which the report was updated.</summary>
    public static Finding MonthToCome(Place heading, string month)
        => new(Rules.UnclearHeader, heading, month) { MessageName = "Summary_MonthToCome" };

    /// <summary>TILT018, for two digits behind a month that are taken for no year.</summary>
    public static Finding DigitsOfMonth(Place heading, string printed)
        => new(Rules.UnclearHeader, heading, printed) { MessageName = "Summary_MonthDigits" };

    /// <summary>TILT018, for a month that is not there.</summary>
    public static Finding MonthMissing(Place heading, string before, string behind)
        => new(Rules.UnclearHeader, heading, before, behind) { MessageName = "Summary_MonthGap" };

    /// <summary>TILT018, for a month that two columns are headed with.</summary>
    /// <param name="heading">The second.</param>
    /// <param name="month">Its name; the columns' names begin with it.</param>
    /// <param name="isAlike">Whether both hold the same figures.</param>
    public static Finding MonthAgain(Place heading, string printed, string month, bool isAlike)
        => new(Rules.UnclearHeader, heading, printed, month) { MessageName = isAlike ? "Summary_MonthAgain" : "Summary_MonthTwice" };

    /// <summary>TILT018, for pages that would make one table with next to no figures for its rows and columns.</summary>
    public static Finding JoinedSparsely(Place first, string label, int rows, int columns, long figures)
        => UnclearHeader(first, label, Sparsely(rows, columns, figures));

    private static Phrase Sparsely(int rows, int columns, long figures)
        => new("LeftOut_Sparse", Number(rows), Number(columns), figures.ToString(CultureInfo.InvariantCulture));

    /// <summary>TILT003.</summary>
    public static Finding NotANumber(UnreadCell cell)
        => new(Rules.NotANumber, cell.At, cell.Printed, cell.Row, cell.Column, cell.Meaning) { Found = cell.Printed };

    /// <summary>TILT003, for cells of a row that print the same.</summary>
    /// <param name="others">Where the others stand.</param>
    public static Finding NotNumbers(UnreadCell first, IReadOnlyList<Place> others)
        => new(Rules.NotANumber, first.At, first.Printed, first.Row, first.Column, first.Meaning, others.Count)
        {
            MessageName = "Summary_InRow",
            Found = first.Printed,
            Related = others,
        };

    /// <summary>TILT003, for figures of a file that have a sign between their thousands.</summary>
    /// <param name="others">Where the others stand.</param>
    public static Finding GroupedFigures(UnreadCell first, IReadOnlyList<Place> others)
    {
        string sign = first.Printed.First(c => c is not (>= '0' and <= '9')).ToString();
        string without = first.Printed.Replace(sign, "");
        return new(Rules.NotANumber, first.At, first.Printed, first.Row, first.Column, others.Count, sign, without)
        {
            MessageName = "Summary_Thousands",
            Found = first.Printed,
            Related = others,
        };
    }

    /// <summary>TILT003, for withheld figures that may be larger than those that NAV withholds.</summary>
    /// <param name="note">Where it says so.</param>
    public static Finding HiddenFigures(Place note, int below, int cells)
        => new(Rules.NotANumber, note, below, cells) { MessageName = "Summary_Hidden" };

    /// <summary>TILT004.</summary>
    /// <param name="firstLine">The line, from 1, of the row that counts.</param>
    /// <param name="isAlike">Whether that has the same figures.</param>
    public static Finding RepeatedRow(Place row, string label, int firstLine, bool isAlike)
        => new(Rules.RepeatedRow, row, label, new LineNumber(firstLine), new Phrase(isAlike ? "Repeated_Alike" : "Repeated_Otherwise"))
        {
            Found = label,
        };

    /// <summary>TILT004, for rows on end that all stand in their tables already, with the same figures.</summary>
    /// <param name="firstLine">Where the first of them stands already.</param>
    public static Finding RepeatedRows(Place first, int rows, string from, string to, int firstLine)
        => new(Rules.RepeatedRow, first, rows, from, to, new LineNumber(firstLine)) { MessageName = "Summary_Rows", Found = from };

    /// <summary>TILT005.</summary>
    public static Finding MisreadLabel(Place label, string printed, string right)
        => new(Rules.MisreadLabel, label, printed, right) { Found = printed, Expected = right };

    /// <summary>TILT005, for a label that was wrapped over lines: no edit of its own place could mend it.</summary>
    /// <param name="lines">Its other lines.</param>
    public static Finding WrappedLabel(Place label, string printed, string whole, IReadOnlyList<Place> lines)
        => new(Rules.MisreadLabel, label, printed, whole) { Found = printed, Related = lines };

    /// <summary>TILT005, for a label that was cut off: where there was no place for it, there is none for an edit.</summary>
    public static Finding ClippedLabel(Place label, string printed, string whole)
        => new(Rules.MisreadLabel, label, printed, whole) { Found = printed };

    /// <summary>TILT005, for a label that was cut off, and that nothing completes.</summary>
    /// <param name="left">What is left of it, without the mark.</param>
    public static Finding CutOffLabel(Place label, string printed, string left)
        => new(Rules.MisreadLabel, label, printed, left) { MessageName = "Summary_CutOff", Found = printed };

    /// <summary>TILT006.</summary>
    /// <param name="what">The row's label, or the heading.</param>
    public static Finding Realigned(Place place, string what) => new(Rules.Realigned, place, what);

    /// <summary>TILT007.</summary>
    /// <param name="label">Of the table's first row.</param>
    /// <param name="name">What the dimension is called for want of anything better.</param>
    public static Finding UnknownDimension(Place row, string label, string name) => new(Rules.UnknownDimension, row, label, name);

    /// <summary>TILT009.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="figures">How many figures could not be read for that.</param>
    public static Finding DamagedCharacters(Place first, int count, int figures)
        => new(Rules.DamagedCharacters, first, count, figures == 0
            ? new Phrase("Damaged_Lost")
            : new Phrase("Damaged_LostFigures", Number(figures)));

    /// <summary>TILT009, for UTF-8 that was read as something else: nothing is lost.</summary>
    /// <param name="encoding">What it was read as.</param>
    /// <param name="printed">What the first of them looks like.</param>
    /// <param name="meant">What it is.</param>
    public static Finding MisreadCharacters(Place first, int count, string encoding, string printed, string meant)
        => new(Rules.DamagedCharacters, first, count, new Phrase("Damaged_Misread", encoding, printed, meant));

    /// <summary>TILT013: a fault of ours with one file.</summary>
    public static Finding Failed(Exception fault) => new(Rules.Failed, Place.Start, Describe(fault));

    /// <summary>TILT013: a fault of ours with several files, at one of them.</summary>
    public static Finding FailedTogether(Exception fault) => new(Rules.Failed, Place.Start, new Phrase("Failed_Together", Describe(fault)));

    /// <summary>TILT021, for a line that does not fit its header.</summary>
    public static Finding LineLeftOut(Place line, int cells, int headings)
        => new(Rules.ObservationsLeftOut, line, new Phrase("LeftOut_Cells", Number(cells), Number(headings)));

    /// <summary>TILT021, for observations of a time that cannot be told.</summary>
    public static Finding ObservedAtNoTime(Place time, string printed)
        => new(Rules.ObservationsLeftOut, time, new Phrase("LeftOut_Time", printed));

    /// <summary>TILT021, for an observation that was stated before, and otherwise.</summary>
    /// <param name="firstLine">The line, from 1, that says otherwise.</param>
    public static Finding StatedOtherwise(Place figure, string label, int firstLine)
        => new(Rules.ObservationsLeftOut, figure, new Phrase("LeftOut_Otherwise", label, new LineNumber(firstLine)));

    /// <summary>TILT021, for observations that no table of one dimension has a place for.</summary>
    /// <param name="axes">What they are of.</param>
    public static Finding ObservedAtOnce(Place first, int count, string axes)
        => new(Rules.ObservationsLeftOut, first, new Phrase("LeftOut_AtOnce", Number(count), axes));

    /// <summary>TILT021, for a table that has next to no figures for its rows and columns.</summary>
    public static Finding ObservedSparsely(Place first, int rows, int columns, long figures)
        => new(Rules.ObservationsLeftOut, first, Sparsely(rows, columns, figures));

    /// <summary>TILT021, for JSON that is none.</summary>
    public static Finding DamagedData(Place place) => new(Rules.ObservationsLeftOut, place, new Phrase("LeftOut_Damaged"));

    /// <summary>TILT021, for a dataset whose values cannot be told apart.</summary>
    public static Finding DatasetOfOtherSize(Place values, string label)
        => new(Rules.ObservationsLeftOut, values, new Phrase("LeftOut_Size", label));

    /// <summary>TILT021, for a dataset whose values are no persons.</summary>
    public static Finding DatasetOfNoPersons(Place values, string label)
        => new(Rules.ObservationsLeftOut, values, new Phrase("LeftOut_DatasetOfNoPersons", label));

    /// <summary>TILT021, for a dataset that does not say what its values are of.</summary>
    public static Finding DatasetNotUnderstood(Place values, string label)
        => new(Rules.ObservationsLeftOut, values, new Phrase("LeftOut_Dimensions", label));

    /// <summary>TILT022.</summary>
    /// <param name="columns">What the row has none for: the first are named.</param>
    public static Finding MissingObservation(Place row, string label, IEnumerable<string> columns)
    {
        const int MostNamed = 5;
        string[] first = [.. columns.Take(MostNamed + 1)];
        string named = string.Join(", ", first.Take(MostNamed)) + (first.Length > MostNamed ? ", …" : "");
        return new(Rules.MissingObservation, row, label, named);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a message says of a fault.</summary>
    public static string Describe(Exception fault) => $"{fault.GetType().Name}: {fault.Message}";
}
