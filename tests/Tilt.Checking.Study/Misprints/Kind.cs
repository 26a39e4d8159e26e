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
}

internal static class Kinds
{
    public static readonly Kind[] All = Enum.GetValues<Kind>();

    /// <summary>Whether one cell alone is printed wrong.</summary>
    public static bool IsOfOneCell(this Kind kind) => kind is >= Kind.DigitChanged and <= Kind.NumberForStar;

    /// <summary>What Tilt's remedy is called that says this kind as what it is.</summary>
    public static string? Remedy(this Kind kind) => kind switch
    {
        Kind.CellsSwapped => "Remedy_Swapped",
        Kind.RowShifted => "Remedy_Shifted",
        Kind.RowLost => "Remedy_Missing",
        Kind.RowTwiceRenamed => "Remedy_Doubled",
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
        _ => "two misprints",
    };
}
