using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;

namespace Tilt.Engine.Reading;

/// <summary>
/// What tables count whose totals do not say it, nor their rows: the heading above them does. A report may head all its tables so, and mean
/// the same; where it heads them otherwise, or a heading is of a part of all, each has the measure that is in its heading.
/// </summary>
internal static class Subjects
{
    public static void Name(List<TablePiece> pieces)
    {
        int different = pieces.Select(SubjectOf).OfType<string>().Select(LabelKey.Of).Distinct().Count();
        HashSet<string> sections = SectionsOfSame(pieces);
        for (int i = 0; i < pieces.Count; i++)
        {
            string? subject = SubjectOf(pieces[i]);
            if (subject is not null && (different > 1 || Dimensions.IsLabel(subject)))
                pieces[i] = pieces[i] with { Measure = subject };
            else if (IsUnnamed(pieces[i]) && pieces[i].Page.Section is { } section && sections.Contains(section))
                pieces[i] = pieces[i] with { Measure = section };
        }
    }

    private static bool IsUnnamed(TablePiece piece) => piece is { Measure: null, Table.Stated: null };

    private static string? SubjectOf(TablePiece piece) => IsUnnamed(piece) ? piece.Page.Subject : null;

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
            else if (before.Page.Section != piece.Page.Section && DifferMostly(before, piece))
                sections.UnionWith([before.Page.Section!, piece.Page.Section!]);
        }

        return sections;
    }

    private static bool IsOfSheet(PageHeading page)
        => page is { Section: { } section, Subject: null } && PageWords.DimensionOf(section) is null && !Totals.TryRead(section, out _);

    // A misprint is in few figures.
    private static bool DifferMostly(TablePiece one, TablePiece other)
    {
        (Cell First, Cell Second)[] figures = [.. one.Rows.Zip(other.Rows, (row, same) => row.Cells.Zip(same.Cells, (a, b) => (a, b)))
            .SelectMany(row => row).Where(both => both.a.IsNumber && both.b.IsNumber)];
        return 2 * figures.Count(both => both.First != both.Second) > figures.Length;
    }
}
