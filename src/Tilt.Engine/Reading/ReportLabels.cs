using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;

namespace Tilt.Engine.Reading;

/// <summary>Reads the labels of one report as what they are: by the vocabulary, and by what the report itself prints elsewhere.</summary>
internal sealed class ReportLabels(List<Finding> findings)
{
    /// <summary>No report counts more; all are compared with each other.</summary>
    private const int MostMeasures = 200;

    private static readonly Dictionary<Dimension, KnownWords> wordsOf = Dimensions.All.Where(dimension => dimension.Labels.Length > 0)
        .ToDictionary(dimension => dimension, dimension => new KnownWords([.. dimension.Labels, .. Dimensions.Neutral]));

    // What NAV's reports print, whatever table it stands in; of the words of titles nothing is a label.
    private static readonly Dictionary<string, string> familyWords = FamilyWords.All.GroupBy(LabelKey.Of, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    // Of tables that are printed in capitals.
    private readonly HashSet<PrintedLabel> inCapitals = [];
    private readonly HashSet<string> measuresInCapitals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> measureKeys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<PrintedLabel, LabelRead>> readLabels = new(StringComparer.Ordinal);

    public SpellingBook Book { get; } = new();

    /// <summary>Notes all labels of a report, and which of its measures are the same.</summary>
    public void Note(List<TablePiece> pieces)
    {
        // In the order in which they are first printed: of two spellings that are as frequent the first is the right one.
        var printed = new List<PrintedLabel>();
        var times = new Dictionary<PrintedLabel, int>();
        var measures = new Dictionary<string, PrintedLabel>(StringComparer.Ordinal);
        foreach (TablePiece piece in pieces)
        {
            if (piece.Measure is { } measure)
            {
                if (!measures.TryGetValue(measure, out PrintedLabel? label))
                    measures.Add(measure, label = new PrintedLabel(measure));
                Count(label);
            }

            foreach (RawRow row in piece.Rows)
                Count(row.Printed);
            if (IsInCapitals(piece))
                NoteCapitals(piece);
        }

        foreach (PrintedLabel label in printed)
        {
            Book.Add(label.Text, label.Key, times[label]);
            if (familyWords.TryGetValue(label.Key, out string? word))
                Book.Know(label.Text, label.Key, word);
        }

        ReadLostLetters(printed);
        ReadMisreadMeasures(pieces);

        void Count(PrintedLabel label)
        {
            if (!times.TryGetValue(label, out int before))
                printed.Add(label);
            times[label] = before + 1;
        }
    }

    // All of it, or capitals say something: "AAP".
    private static bool IsInCapitals(TablePiece piece)
        => piece.Rows.TrueForAll(row => row.Printed.IsInCapitals || !row.Label.Any(char.IsLetter))
            && piece.Total is not { Printed.IsInCapitals: false }
            && (piece.Rows.Exists(row => Spelling.HasLongWord(row.Label) || LabelPatterns.IsAgeGroup(row.Label))
                || (piece.Total is { } total && Spelling.HasLongWord(total.Label)));

    private void NoteCapitals(TablePiece piece)
    {
        foreach (RawRow row in piece.Rows)
            inCapitals.Add(row.Printed);
        if (piece.Measure is { } measure)
            measuresInCapitals.Add(measure);
    }

    // Letters that were lost here and not everywhere.
    private void ReadLostLetters(List<PrintedLabel> printed)
    {
        List<PrintedLabel> damaged = printed.FindAll(label => label.Text.IndexOf(Characters.Lost) >= 0);
        if (damaged.Count == 0)
            return;
        var whole = printed.Except(damaged).GroupBy(label => LostLetters.Left(label.Text), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Select(label => label.Key).Distinct().ToArray(), StringComparer.Ordinal);
        foreach (PrintedLabel label in damaged)
        {
            if (whole.TryGetValue(LostLetters.Left(label.Text), out string[]? keys) && keys.Length == 1)
                Book.Know(label.Key, keys[0]);
        }
    }

    private void ReadMisreadMeasures(List<TablePiece> pieces)
    {
        List<string> keys = pieces.Select(piece => piece.Measure).OfType<string>().Select(LabelKey.Of).Distinct().ToList();
        if (keys.Count > MostMeasures)
            return;
        HashSet<string>[]? neighbours = null;
        for (int i = 0; i < keys.Count; i++)
        {
            for (int j = i + 1; j < keys.Count; j++)
            {
                // Two rows of one table are two measures, however alike.
                if (!Spelling.IsOneSlipApart(keys[i], keys[j]))
                    continue;
                neighbours ??= [.. pieces.Select(piece => KeysOf(piece.Rows))];
                if (!Array.Exists(neighbours, rows => rows.Contains(keys[i]) && rows.Contains(keys[j])))
                    Book.Compare([keys[i]], [keys[j]]);
            }
        }
    }

    /// <summary>Finds what is misread among the rows of tables that have their dimensions.</summary>
    public void ReadMisread(List<PlacedPiece> placed)
    {
        foreach (var dimension in placed.GroupBy(entry => entry.Known).Where(group => group.Key is { Labels.Length: > 0 }))
        {
            KnownWords words = wordsOf[dimension.Key!];
            var seen = new HashSet<PrintedLabel>();
            foreach (RawRow row in dimension.SelectMany(entry => entry.Piece.Rows))
            {
                if (row.Printed.Code is null && seen.Add(row.Printed) && words.ReadAs(row.Printed.Key) is { } word)
                    Book.Know(row.Label, row.Printed.Key, word);
            }
        }

        foreach (var sisters in placed.GroupBy(entry => entry.Dimension))
        {
            List<RawRow>[] tables = [.. sisters.GroupBy(entry => MeasureKey(entry.Piece))
                .Select(pieces => pieces.SelectMany(piece => piece.Piece.Rows).ToList())];
            for (int i = 1; i < tables.Length; i++)
            {
                if (!AreLabelledAlike(tables[i - 1], tables[i]))
                    Book.Compare(KeysOf(tables[i - 1]), KeysOf(tables[i]));
            }
        }

        // What is known by now can make one measure of two.
        measureKeys.Clear();
    }

    private static HashSet<string> KeysOf(List<RawRow> rows) => new(rows.Select(row => row.Printed.Key), StringComparer.Ordinal);

    // As nearly all sisters are: then there is nothing to compare.
    private static bool AreLabelledAlike(List<RawRow> rows, List<RawRow> others)
    {
        bool alike = rows.Count == others.Count;
        for (int i = 0; alike && i < rows.Count; i++)
            alike = ReferenceEquals(rows[i].Printed, others[i].Printed);
        return alike;
    }

    /// <summary>Tells what the rows of a dimension's tables are called.</summary>
    /// <param name="says">Whether a misreading is said, for each row.</param>
    public Func<RawRow, LabelRead> ReaderOf(Dimension? dimension, bool says)
    {
        if (!readLabels.TryGetValue(dimension?.Name ?? "", out Dictionary<PrintedLabel, LabelRead>? already))
            readLabels.Add(dimension?.Name ?? "", already = []);
        return row =>
        {
            if (row.IsNested)
                return ReadNested(row, dimension);
            if (!already.TryGetValue(row.Printed, out LabelRead? read))
                already.Add(row.Printed, read = Read(row.Printed, dimension));
            if (says && read.Right != row.Label)
                SayMisread(row, read.Right);
            return read;
        };
    }

    // A nested total is called by what it counts.
    private LabelRead ReadNested(RawRow total, Dimension? dimension)
    {
        if (total.Printed.Counted is not { } counted)
            return new LabelRead(total.Printed.Key, total.Label, null, total.Label);
        LabelRead read = CountyNames.Find(counted.Code, counted.Name) is { } county
            ? new LabelRead(county.Code, county.Name, county.Code, total.Label)
            : Read(counted, dimension);
        return read with { Right = total.Label };
    }

    /// <summary>What a table counts, in its best known spelling.</summary>
    public string ReadMeasure(List<TablePiece> pieces, string measure)
    {
        foreach (TablePiece piece in pieces)
        {
            string right = Book.Read(piece.Measure!);
            bool isSaid = piece.Total?.Label.Contains(piece.Measure!) == true;
            if (isSaid && piece.Total is { } total && !right.Equals(piece.Measure, StringComparison.OrdinalIgnoreCase))
                SayMisread(total, total.Label.Replace(piece.Measure!, right));
        }

        // "I alt 03 Oslo - Oslove" counts a place, and its code says which.
        if (LabelPatterns.SplitCode(measure) is { Code: { } code, Name: var name })
            return PlaceName(code, measuresInCapitals.Contains(measure) ? Spelling.InSmallLetters(name, isPlace: true) : name);
        string read = Book.Read(measure);
        return measuresInCapitals.Contains(measure) && Spelling.IsInCapitals(read) ? Spelling.InSmallLetters(read, isPlace: false) : read;
    }

    private LabelRead Read(PrintedLabel label, Dimension? dimension)
    {
        (string? code, string name) = (label.Code, label.Name);
        if (dimension == Dimensions.County && CountyNames.Find(code, name) is { } county)
            return new LabelRead(county.Code, county.Name, county.Code, InCaseOf(label, CountyNames.Correct(county, name)));

        string spelling = Book.Read(label.Text, label.Key);
        if (!ReferenceEquals(spelling, label.Text))
            (code, name) = LabelPatterns.SplitCode(spelling);
        if ((inCapitals.Contains(label) || LabelPatterns.IsAgeGroup(name)) && Spelling.IsInCapitals(name))
            name = Spelling.InSmallLetters(name, isPlace: code is not null);
        name = code is null ? name : CountyNames.FirstPart(name);
        string key = ReferenceEquals(name, label.Text) ? label.Key : LabelKey.Of(name);
        return new LabelRead(dimension == Dimensions.Measures ? key : code ?? key, name, code, InCaseOf(label, spelling));
    }

    // Capitals are no misreading.
    private static string InCaseOf(PrintedLabel label, string right)
        => right.Equals(label.Text, StringComparison.OrdinalIgnoreCase) ? label.Text : right;

    private static string PlaceName(string code, string name)
    {
        string place = Counties.ByCode(code)?.Name ?? CountyNames.FirstPart(name);
        return Dimensions.DoubleMunicipalityNames.Contains(place, StringComparer.Ordinal) ? $"{place} {code}" : place;
    }

    public void SayMisread(RawRow row, string right)
        => findings.Add(row.IsSpread
            ? Finding.WrappedLabel(row.At, row.Label, right, [])
            : Finding.MisreadLabel(row.At, row.Label, right));

    /// <summary>Says that a row has nothing under columns that other rows of its table have.</summary>
    public void SayMissing(RowModel row, RowPlace place, IEnumerable<ColumnModel> columns)
        => findings.Add(Finding.MissingObservation(
            new Place(place.Label, CellId.OfRow(row.Ordinal)), row.Label, columns.Select(column => column.Label)));

    /// <summary>The same for all tables that count the same; null for a bare "I alt".</summary>
    public string? MeasureKey(TablePiece piece)
    {
        if (piece.Measure is not { } measure)
            return null;
        if (!measureKeys.TryGetValue(measure, out string? key))
            measureKeys[measure] = key = LabelPatterns.SplitCode(measure).Code ?? LabelKey.Of(Book.Read(measure));
        return key;
    }

}

/// <summary>What a label means in tables of one dimension.</summary>
/// <param name="Key">What makes it the same row: its code, but for measures, which have none; else its name.</param>
/// <param name="Right">How it should be printed.</param>
internal sealed record LabelRead(string Key, string Name, string? Code, string Right);
