using System.Text;
using ExcelDataReader;

namespace Tilt.Conversion.Sheets;

/// <summary>The row that a reader stands on, as a line.</summary>
internal sealed class SheetRow(IExcelDataReader reader, Overlooked overlooked)
{
    private readonly StringBuilder line = new();
    private readonly HashSet<int> hiddenTold = [];
    private readonly List<string> hidden = [];

    /// <summary>The hidden columns in which something was left out, each once.</summary>
    public string[] TakeHidden()
    {
        string[] taken = [.. hidden];
        hidden.Clear();
        return taken;
    }

    /// <summary>The cells with a tab between each two; nothing for what is empty to the end.</summary>
    /// <param name="unseen">What the reader does not see of it.</param>
    public string Line(IReadOnlyList<OverlookedCell> unseen)
    {
        line.Clear();
        bool areMonths = AreMonths();
        int written = 0;
        for (int i = 0; i < reader.FieldCount; i++)
        {
            string text = reader.GetValue(i) is { } value ? CellValue.Text(value, reader.GetNumberFormatString(i), areMonths)
                : unseen.FirstOrDefault(cell => cell.Column == i)?.Error ?? "";
            if (text.Length == 0)
                continue;
            if (reader.GetColumnWidth(i) == 0 || overlooked.HidesColumn(i))
            {
                if (hiddenTold.Add(i))
                    hidden.Add(Cells.Column(i));
                continue;
            }

            line.Append('\t', i - written).Append(text);
            written = i;
        }

        return line.ToString();
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
