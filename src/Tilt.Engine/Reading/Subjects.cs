using System.Text.RegularExpressions;
using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;

namespace Tilt.Engine.Reading;

/// <summary>
/// What tables count whose totals do not say it, nor their rows: the heading above them does. A report may head all its tables so, or call
/// the same now this, now that; where their totals are others, or a heading is of a part of all, each has the measure in its heading.
/// </summary>
internal static class Subjects
{
    // Of several printings of the same, and of what nobody named.
    private static readonly Regex noName = new(
        "[0-9]|utgave|versjon|revidert|rettet|kopi", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <param name="title">The report's.</param>
    public static void Name(List<TablePiece> pieces, string title)
    {
        Dictionary<string, string> sameAs = Wordings(pieces, LabelKey.Of(title));
        bool areSeveral = sameAs.Values.Distinct().Skip(1).Any();
        HashSet<string> sections = SectionsOfSame(pieces);
        for (int i = 0; i < pieces.Count; i++)
        {
            TablePiece piece = pieces[i];
            if (SubjectOf(piece) is { } subject)
            {
                string first = sameAs[LabelKey.Of(subject)];
                if ((areSeveral || piece.Page.IsOfPart) && first.Length > 0)
                    pieces[i] = piece with { Measure = first };
            }
            else if (IsUnnamed(piece) && piece.Page.Section is { } section && sections.Contains(section))
                pieces[i] = piece with { Measure = section };
        }
    }

    // Each wording by its key, and the first of those that count the same; empty where that is what the whole report counts.
    private static Dictionary<string, string> Wordings(List<TablePiece> pieces, string ofReport)
    {
        var sameAs = new Dictionary<string, string>(StringComparer.Ordinal);
        var named = new List<(TablePiece Piece, string Subject, string Key)>();
        foreach (TablePiece piece in pieces)
        {
            if (SubjectOf(piece) is { } subject)
                named.Add((piece, subject, LabelKey.Of(subject)));
        }

        foreach (var alike in named.GroupBy(table => table.Key))
        {
            string? same = named.Find(
                other => sameAs.ContainsKey(other.Key) && alike.Any(own => HaveSameTotal(other.Piece, own.Piece))).Key;
            bool isOfReport = ofReport.Length > 0
                && (ofReport.StartsWith(alike.Key, StringComparison.Ordinal) || alike.Key.StartsWith(ofReport, StringComparison.Ordinal));
            sameAs.Add(alike.Key, same is not null ? sameAs[same] : isOfReport ? "" : alike.First().Subject);
        }

        return sameAs;
    }

    private static bool IsUnnamed(TablePiece piece) => piece is { Measure: null, Table.Stated: null };

    // A sheet called "Kvinner" that has a row of women is of all.
    private static string? SubjectOf(TablePiece piece)
        => IsUnnamed(piece) && piece.Page.Subject is { } subject
            && !piece.AllRows.Exists(row => row.Printed.Key == LabelKey.Of(subject)) ? subject : null;

    // Two words for one thing, where most of what is printed in their totals is the same.
    private static bool HaveSameTotal(TablePiece one, TablePiece other)
        => one.Total is { } total && other.Total is { } same && one.Header.Columns.SequenceEqual(other.Header.Columns)
            && !DifferMostly([(total, same)]);

    // Sheets with the same rows under the same headings, and other figures: each is of something, and its name is all that tells.
    private static HashSet<string> SectionsOfSame(List<TablePiece> pieces)
    {
        var sections = new HashSet<string>(StringComparer.Ordinal);
        var first = new Dictionary<(string, EquatableArray<ColumnModel>), TablePiece>();
        foreach (TablePiece piece in pieces.Where(piece => IsUnnamed(piece) && IsOfSheet(piece.Page)))
        {
            var table = (string.Join("\n", piece.Rows.Select(row => row.Printed.Key)), piece.Header.Columns.ToEquatableArray());
            if (!first.TryGetValue(table, out TablePiece? before))
                first.Add(table, piece);
            else if (before.Page.Section != piece.Page.Section && DifferMostly(before.Rows.Zip(piece.Rows, (row, same) => (row, same))))
                sections.UnionWith([before.Page.Section!, piece.Page.Section!]);
        }

        return sections;
    }

    private static bool IsOfSheet(PageHeading page) => page is { Section: { } section, Subject: null }
        && PageWords.DimensionOf(section) is null && !Totals.TryRead(section, out _) && !noName.IsMatch(section);

    // A misprint is in few figures.
    private static bool DifferMostly(IEnumerable<(RawRow One, RawRow Other)> rows)
    {
        (Cell First, Cell Second)[] figures = [.. rows.SelectMany(both => both.One.Cells.Zip(both.Other.Cells, (a, b) => (a, b)))
            .Where(both => both.a.IsNumber && both.b.IsNumber)];
        return 2 * figures.Count(both => both.First != both.Second) > figures.Length;
    }
}
