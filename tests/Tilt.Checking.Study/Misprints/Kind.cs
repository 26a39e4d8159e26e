namespace Tilt.Checking.Study.Misprints;

/// <summary>What goes wrong in print and in conversion.</summary>
internal enum Kind
{
    Nothing,
    DigitChanged,
    LookAlike,
    DigitsSwapped,
    DigitDropped,
    DigitDoubled,
    GroupLost,
    StarForNumber,
    NumberForStar,
    CellsSwapped,
    RowShifted,
    RowLost,
    RowTwice,
    RowTwiceRenamed,
    TwoMisprints,
    ManyMisprints,
    ScannedBadly,
    ThousandsLost,
    RowsExchanged,
    RowMoved,
    MonthCopied,
    TableOfOther,
}

internal static class Kinds
{
    public static readonly Kind[] All = Enum.GetValues<Kind>();

    /// <summary>Whether one cell alone is printed wrong.</summary>
    public static bool IsOfOneCell(this Kind kind) => kind is >= Kind.DigitChanged and <= Kind.NumberForStar;

    /// <summary>In how many places it shows: what is in one table too many is in another too few.</summary>
    public static int Errors(this Kind kind) => kind == Kind.RowMoved ? 2 : 1;

    /// <summary>Whether several cells are wrong that have nothing to do with each other.</summary>
    public static bool IsOfMany(this Kind kind) => kind is >= Kind.TwoMisprints and <= Kind.ThousandsLost;

    /// <summary>What Tilt's remedy is called that says this kind as what it is.</summary>
    public static string? Remedy(this Kind kind) => kind switch
    {
        Kind.CellsSwapped => "Remedy_Swapped",
        Kind.RowShifted => "Remedy_Shifted",
        Kind.RowLost => "Remedy_Missing",
        Kind.RowTwiceRenamed => "Remedy_Doubled",
        Kind.RowMoved => "Remedy_TooMany",
        Kind.MonthCopied => "Remedy_SameColumns",
        Kind.RowsExchanged => "Remedy_Exchanged",
        Kind.TableOfOther => "Remedy_OtherRow",
        _ => null,
    };

    public static string InWords(this Kind kind) => kind switch
    {
        Kind.Nothing => "nothing",
        Kind.DigitChanged => "one digit changed",
        Kind.LookAlike => "a digit that looks alike",
        Kind.DigitsSwapped => "two digits swapped",
        Kind.DigitDropped => "a digit dropped",
        Kind.DigitDoubled => "a digit doubled",
        Kind.GroupLost => "thousands lost",
        Kind.StarForNumber => "`*` for a number",
        Kind.NumberForStar => "a number for `*`",
        Kind.CellsSwapped => "two neighbouring cells swapped",
        Kind.RowShifted => "a row shifted by a column",
        Kind.RowLost => "a row lost",
        Kind.RowTwice => "a row printed twice",
        Kind.RowTwiceRenamed => "a row twice, under another label",
        Kind.TwoMisprints => "two misprints",
        Kind.ManyMisprints => "three to twenty misprints",
        Kind.ScannedBadly => "one digit in a hundred changed",
        Kind.ThousandsLost => "thousands lost in a whole table",
        Kind.RowsExchanged => "two rows exchanged",
        Kind.RowMoved => "a row moved to another table",
        Kind.MonthCopied => "a month over its neighbour",
        _ => "a table of something else",
    };
}
