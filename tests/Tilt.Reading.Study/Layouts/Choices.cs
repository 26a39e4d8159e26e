using Tilt.Reading.Study.Truth;

namespace Tilt.Reading.Study.Layouts;

internal enum Place
{
    None,
    First,
    Last,
}

internal enum Blanks
{
    None,

    /// <summary>A row that has no figure at all.</summary>
    Row,

    /// <summary>Months that are headed and not over yet.</summary>
    Months,

    /// <summary>Cells here and there, in tables that say no sum.</summary>
    Cells,
}

internal enum Torn
{
    None,

    /// <summary>The mean's heading stands on lines above the header; its column is there, headed by nothing.</summary>
    Above,

    /// <summary>The same, and not even an empty heading is left; totals lack their mean.</summary>
    Off,
}

/// <summary>What of the report a file prints, and how, whatever its form.</summary>
internal sealed class Choices
{
    private static readonly string[] spaces = [" ", " ", " ", "\u00A0", "\u2009", "\u202F", "", "", ""];
    private static readonly string[] signs = [".", ",", "'"];
    private static readonly string[] nothings = ["", "", "", "NA", "NaN", "nan", "-", "..", ":", "–"];
    private static readonly string[] means =
        ["Gjennomsnitt hittil i år", "Gjennomsnitt hittil i år", "Gjennom snitt hittil i år", "Gjennomsnitt"];


    private readonly Random random;
    private readonly List<string> traits = [];

    public Choices(Kind kind, Random random)
    {
        (Kind, this.random) = (kind, random);
        bool isFrame = kind.IsPandas() || kind.IsR();
        Tables = ChooseTables();
        (First, Last) = (1, Columns.Months);
        HasMean = !Chance("no mean column", 0.15);
        if (!HasMean && Chance("months from the middle of the year", 0.3))
            (First, Last) = (random.Next(2, 10), random.Next(10, 13));
        else if (Chance("a running year", 0.25))
            Last = random.Next(1, 12);
        MeanHeading = kind.IsR() ? "Gjennomsnitt.hittil.i.år" : Of(means);
        if (HasMean && First == 1 && !isFrame && Chance("torn header", 0.12))
            Torn = kind.IsAligned() ? Torn.Above : (Torn)random.Next(1, 3);
        Totals = Chance("no totals", 0.12) ? Place.None : Chance("totals last", 0.2) ? Place.Last : Place.First;
        IsPaged = !isFrame && Chance("cut over pages", 0.2);
        Thousands = isFrame ? "" : Chance("thousands with a dot, comma or apostrophe", 0.08) ? Of(signs) : Of(spaces);
        IsMixed = !isFrame && Thousands.Length > 0 && Chance("thousands mixed", 0.05);
        Zeros = kind.IsPandas() && Chance("`414.0`", 0.3) ? ".0" : "";
        Blanks = Chance("blank cells", 0.25) ? (Blanks)random.Next(1, 4) : Blanks.None;
        if (Blanks == Blanks.Cells)
            (Totals, HasMean, Torn) = (Place.None, false, Torn.None);
        Nothing = kind.IsR() ? "NA" : kind.IsPandas() ? (kind == Kind.PandasCsv ? "" : "NaN") : Of(nothings);
        HasCodes = Chance("a column of codes", 0.12);
        CodesBehind = HasCodes && random.Next(3) == 0;
        Numbers = isFrame || Chance("row numbers", 0.15);
        NumbersInLabel = Numbers && !isFrame && !HasCodes && random.Next(2) == 0;
        FirstNumber = kind.IsR() ? 1 : kind.IsPandas() ? 0 : random.Next(2);
        NumbersGoOn = !isFrame && random.Next(2) == 0;
        Empty = !isFrame && Chance("empty columns", 0.12) ? random.Next(1, 4) : 0;
        bool mayJoin = !isFrame && !kind.IsAligned() && Torn == Torn.None && Last - First > 2;
        JoinedAt = mayJoin && Chance("joined headings", 0.05) ? random.Next(First, Last - 1) : 0;
        IsTitled = !Chance("no title", 0.15);
        HasSheets = !Chance("no sheet headings", 0.3);
        SheetsAreThePages = HasSheets && kind != Kind.AlignedCut && random.Next(3) == 0;
        HasPeriod = !Chance("no period", 0.2);
        HasEdition = random.Next(3) > 0;
        LabelHeading = random.Next(3) == 0;
        IsMarkedUp = !isFrame && random.Next(3) == 0;
        LabelLimit = kind == Kind.AlignedCut ? (random.Next(2) == 0 ? random.Next(20, 28) : random.Next(33, 40)) : int.MaxValue;
    }

    public Kind Kind { get; }

    /// <summary>What is unusual in it, for the tally.</summary>
    public IReadOnlyList<string> Traits => traits;

    public Table[] Tables { get; }

    /// <summary>The first and the last month that is headed.</summary>
    public int First { get; }

    public int Last { get; }

    public bool HasMean { get; }

    public string MeanHeading { get; }

    public Torn Torn { get; }

    public Place Totals { get; }

    public bool IsPaged { get; }

    public string Thousands { get; }

    public bool IsMixed { get; }

    /// <summary>Behind each count.</summary>
    public string Zeros { get; }

    public Blanks Blanks { get; }

    /// <summary>What is written for nothing.</summary>
    public string Nothing { get; }

    public bool HasCodes { get; }

    public bool CodesBehind { get; }

    public bool Numbers { get; }

    public bool NumbersInLabel { get; }

    public int FirstNumber { get; }

    public bool NumbersGoOn { get; }

    /// <summary>An empty column: 1 in front, 2 behind the first month, 3 at the end; 0 for none.</summary>
    public int Empty { get; }

    /// <summary>The month that shares its heading's cell with the next; 0 for none.</summary>
    public int JoinedAt { get; }

    public bool IsTitled { get; }

    public bool HasSheets { get; }

    public bool SheetsAreThePages { get; }

    public bool HasPeriod { get; }

    public bool HasEdition { get; }

    public bool LabelHeading { get; }

    public bool IsMarkedUp { get; }

    public int LabelLimit { get; }

    private Table[] ChooseTables()
    {
        IReadOnlyList<Table> all = RealReport.Tables;
        int count = random.Next(10) switch { < 5 => 1, < 9 => random.Next(2, 6), _ => all.Count };
        HashSet<int> chosen = [];
        while (chosen.Count < count)
            chosen.Add(random.Next(all.Count));
        return [.. chosen.Order().Select(at => all[at])];
    }

    private bool Chance(string trait, double chance)
    {
        bool isSo = random.NextDouble() < chance;
        if (isSo)
            traits.Add(trait);
        return isSo;
    }

    private T Of<T>(T[] among) => among[random.Next(among.Length)];
}
