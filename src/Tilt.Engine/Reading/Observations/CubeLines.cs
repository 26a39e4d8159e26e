using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>Lines that say what they observe in a column for each dimension, as a statistics bank exports them.</summary>
internal sealed class CubeLines : ILineReader
{
    private readonly Column[] columns;
    private readonly ObservationCube cube;
    private readonly Category[] of;
    private readonly TextSpan[] places;

    public CubeLines(ObservationHeader header, PageHeading page, ObservedTables tables, List<Finding> findings)
    {
        ObservationHeading[] headings = header.Headings;
        columns = [.. Enumerable.Range(0, headings.Length).Select(Of).OfType<Column>()];
        (of, places) = (new Category[columns.Length], new TextSpan[columns.Length]);
        ObservedAxis[] axes = Array.ConvertAll(
            columns, column => new ObservedAxis(headings[column.At].Text, headings[column.At].Dimension));
        cube = new ObservationCube(axes, page, measure: null, tables, findings);

        // A code is of the names beside it; where there are none, it is all that is said.
        Column? Of(int at)
        {
            ObservationHeading heading = headings[at];
            bool isCode = heading.Column == ObservationColumn.Code;
            if (isCode && Array.Exists(headings, other => IsNamed(other, heading.Dimension)))
                return null;
            bool isAxis = isCode || heading.Column is ObservationColumn.Category or ObservationColumn.Unknown;
            int code = Array.FindIndex(headings, other => other.Column == ObservationColumn.Code && IsNamed(heading, other.Dimension));
            return isAxis ? new Column(at, code, isCode, heading.Dimension) : null;
        }

        static bool IsNamed(ObservationHeading heading, Dimension? dimension)
            => heading.Column == ObservationColumn.Category && heading.Dimension == dimension;
    }

    public ObservedRow? RowOf(ReadOnlySpan<char> text, List<TextSpan> cells, int year, int line)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            of[i] = columns[i].CategoryIn(text, cells);
            places[i] = cells[columns[i].At];
        }

        return cube.RowOf(of, places, year, line);
    }

    public TextSpan PlaceOfRow(List<TextSpan> cells)
    {
        int named = Array.FindLastIndex(of, category => !category.IsWhole);
        return cells[columns[Math.Max(0, named)].At];
    }

    public (Cell Cell, TextSpan Place) Stated(ReadOnlySpan<char> text, List<TextSpan> cells, Cell printed, TextSpan figure)
        => (printed, figure);

    public void Finish() => cube.Finish();

    /// <param name="at">Where the names stand.</param>
    /// <param name="codeAt">Where their codes stand; −1 where they have none beside them.</param>
    /// <param name="isCode">Whether the names are codes themselves.</param>
    private sealed class Column(int at, int codeAt, bool isCode, Dimension? dimension)
    {
        private readonly ColumnWords<Category> names = new(Named(isCode, dimension));
        private readonly ColumnWords<string> codes = new(printed => LabelText.Clean(printed.AsSpan()));
        private readonly Dictionary<(string Code, Category Name), Category> coded = [];
        private readonly Categories together = new(dimension);

        public int At => at;

        public Category CategoryIn(ReadOnlySpan<char> text, List<TextSpan> cells)
        {
            Category name = names.Of(text.Slice(cells[at].Start, cells[at].Length));
            if (codeAt < 0)
                return name;
            string code = codes.Of(text.Slice(cells[codeAt].Start, cells[codeAt].Length));
            if (!coded.TryGetValue((code, name), out Category? category))
                coded.Add((code, name), category = together.Of(code, name));
            return category;
        }

        private static Func<string, Category> Named(bool isCode, Dimension? dimension)
        {
            var categories = new Categories(dimension, isCode);
            return printed =>
            {
                string label = LabelText.Clean(printed.AsSpan());
                return categories.Of(isCode && Counties.ByCode(label) is { } county ? $"{label} {county.Name}" : label);
            };
        }
    }
}
