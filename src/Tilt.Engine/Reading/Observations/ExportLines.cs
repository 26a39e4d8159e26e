using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>Lines of Tilt's own export: each says which table it stands in, and why it has no figure.</summary>
internal sealed class ExportLines(ObservationHeader header, PageHeading page, Titles titles, ObservedTables tables) : ILineReader
{
    private readonly int reportAt = header.Of(ObservationColumn.Report), measureAt = header.Of(ObservationColumn.Measure);
    private readonly int dimensionAt = header.Of(ObservationColumn.Dimension), labelAt = header.Of(ObservationColumn.Label);
    private readonly int totalAt = header.Of(ObservationColumn.Total), kindAt = header.Of(ObservationColumn.Kind);
    private readonly ColumnWords<PageHeading> reports = new(code => PageOf(page, LabelText.Clean(Unguarded(code.AsSpan()))));
    private readonly ColumnWords<Category> measures = new(Named()), dimensions = new(Named()), labels = new(Named());
    private readonly Dictionary<(PageHeading?, Category?, Category, int), ObservedTable> byHead = [];
    private PageHeading? last;

    public ObservedRow? RowOf(ReadOnlySpan<char> text, List<TextSpan> cells, int year, int line)
    {
        PageHeading above = reportAt < 0 ? page : reports.Of(Printed(text, cells[reportAt]));
        if (!ReferenceEquals(above, last) && reportAt >= 0)
            titles.Note(text, cells[reportAt], last = above);
        Category? measure = measureAt < 0 || cells[measureAt].IsEmpty ? null : measures.Of(Printed(text, cells[measureAt]));
        Category dimension = dimensions.Of(Printed(text, cells[dimensionAt]));
        Category label = labels.Of(Printed(text, cells[labelAt]));
        if (!byHead.TryGetValue((above, measure, dimension, year), out ObservedTable? table))
        {
            Dimension? known = Array.Find(Dimensions.All, other => other.Name == dimension.Label.Text);
            table = new ObservedTable(new ObservedHead(above, measure?.Label.Text, dimension.Label.Text, known, year));
            byHead.Add((above, measure, dimension, year), table);
            tables.Add(table);
        }

        bool isTotal = totalAt < 0
            ? label.IsWhole
            : Printed(text, cells[totalAt]).Equals("true".AsSpan(), StringComparison.OrdinalIgnoreCase);
        return isTotal
            ? table.Total ??= new ObservedRow(label.Label, cells[labelAt], line, new ObservedFigures())
            : table.RowOf(label, cells[labelAt], line);
    }

    public TextSpan PlaceOfRow(List<TextSpan> cells) => cells[labelAt];

    public (Cell Cell, TextSpan Place) Stated(ReadOnlySpan<char> text, List<TextSpan> cells, Cell printed, TextSpan figure)
    {
        if (kindAt < 0)
            return (printed, figure);
        ReadOnlySpan<char> kind = Printed(text, cells[kindAt]);
        // A figure beside it is one that should not stand there.
        if (kind.Equals("suppressed".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return (Cell.Suppressed, cells[kindAt]);
        return printed != Cell.Blank || kind is "blank" or "" ? (printed, figure) : (Cell.Unreadable, cells[kindAt]);
    }

    public void Finish()
    {
    }

    private static PageHeading PageOf(PageHeading page, string code)
        => code.Length == 0 || code == page.Code ? page : PageHeading.None with { Code = code, File = page.File };

    private static Func<string, Category> Named()
    {
        var categories = new Categories(dimension: null);
        return printed => categories.Of(LabelText.Clean(Unguarded(printed.AsSpan())));
    }

    // An export may put an apostrophe before what a spreadsheet would take for a formula (CsvOptions.GuardFormulas).
    private static ReadOnlySpan<char> Unguarded(ReadOnlySpan<char> printed)
    {
        ReadOnlySpan<char> text = printed.TrimStart(" \"'".AsSpan());
        bool isGuarded = printed.Length > 0 && printed[0] == '\'' && text.Length > 0
            && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
        return isGuarded ? printed.Slice(1) : printed;
    }

    private static ReadOnlySpan<char> Printed(ReadOnlySpan<char> text, TextSpan cell) => text.Slice(cell.Start, cell.Length);
}
