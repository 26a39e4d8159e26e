using System.Text;
using ExcelDataReader;

namespace Tilt.Conversion.Sheets;

/// <summary>The row that a reader stands on, as a line.</summary>
internal sealed class SheetRow(IExcelDataReader reader, Overlooked overlooked)
{
    private static readonly CellFormat unformatted = new(code: null);

    // What is wider is no table, and would make all lines below it as long.
    private const int MostColumns = 400;

    private readonly StringBuilder line = new();
    private readonly Dictionary<string, CellFormat> formats = new(StringComparer.Ordinal);
    private (string? Code, CellFormat Format) last = (null, unformatted);

    private readonly HashSet<int> hiddenTold = [];
    private readonly List<string> hidden = [];

    // The last column of the widest row since the last empty one.
    private int width;

    /// <summary>The hidden columns in which something was left out, each once.</summary>
    public string[] TakeHidden()
    {
        string[] taken = [.. hidden];
        hidden.Clear();
        return taken;
    }

    /// <summary>The columns of the cells that hold something and show nothing.</summary>
    public List<int> Unshown { get; } = [];

    /// <summary>The cells with a tab between each two, as far as the rows above it go; nothing for a row that is empty.</summary>
    /// <param name="unseen">What the reader does not see of it.</param>
    /// <param name="number">The row's, from 1.</param>
    public string Line(IReadOnlyList<OverlookedCell> unseen, int number)
    {
        line.Clear();
        Unshown.Clear();
        bool areMonths = AreMonths();
        (int written, int cells) = (0, 0);
        for (int i = 0; i < reader.FieldCount; i++)
        {
            string? text = reader.GetValue(i) is { } value ? CellValue.Text(Unmarked(value, number, i), Format(i), areMonths)
                : unseen.FirstOrDefault(cell => cell.Column == i)?.Error ?? "";
            if (text?.Length == 0)
                continue;
            if (reader.GetColumnWidth(i) == 0 || overlooked.HidesColumn(i))
            {
                if (hiddenTold.Add(i))
                    hidden.Add(Cells.Column(i));
                continue;
            }

            if (text is null)
            {
                Unshown.Add(i);
                continue;
            }

            line.Append('\t', i - written).Append(text);
            (written, cells) = (i, cells + 1);
        }

        FillTo(cells, written);
        return line.ToString();
    }

    // Where the last months of a row are blank, its figures stand under their headings all the same: a line of text that is shorter than
    // its header may have lost any of them.
    private void FillTo(int cells, int last)
    {
        if (cells == 0)
            width = 0;
        else if (cells > 1 && last < width)
            line.Append('\t', width - last);
        else if (cells > 1 && last <= MostColumns)
            width = last;
    }

    private object Unmarked(object value, int row, int column) => value is string ? overlooked.Unmarked(row, column) ?? value : value;

    private CellFormat Format(int column)
    {
        if (reader.GetNumberFormatString(column) is not { } code)
            return unformatted;

        // Cells beside each other have the same, and it is the same string.
        if (ReferenceEquals(code, last.Code))
            return last.Format;
        if (!formats.TryGetValue(code, out CellFormat? format))
            formats.Add(code, format = new CellFormat(code));
        last = (code, format);
        return format;
    }

    // Headings are often the first of each month, whatever of it is shown.
    private bool AreMonths()
    {
        int dates = 0;
        for (int i = 0; i < reader.FieldCount; i++)
        {
            if (reader.GetValue(i) is not DateTime date)
                continue;
            if (date.Day != 1 || date.TimeOfDay != TimeSpan.Zero)
                return false;
            dates++;
        }

        return dates > 1;
    }
}
