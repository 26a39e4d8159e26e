using System.Globalization;
using Spectre.Console;

namespace Sample;

/// <summary>How figures look on the screen, whatever the culture.</summary>
internal static class Format
{
    // 5 604, with a space that no line break takes.
    private static readonly NumberFormatInfo s_figures = new() { NumberGroupSeparator = "\u00A0" };

    public static string Show(this Count count) => count.ToString("#,0", s_figures);

    public static string ShowChange(this Count change) => change.ToString("+#,0;-#,0;0", s_figures);

    // As the report heads its columns.
    public static string Name(this YearMonth month) => Tilt120.Tiltak.Table.Columns.First(column => column.Month == month).Label;

    public static string Answer(this bool? answer) => answer switch { true => "ja", false => "nei", null => "kan ikke sies" };

    /// <summary>What a chart may take of the window.</summary>
    public static int Width => Math.Clamp(AnsiConsole.Profile.Width - 2, 30, 64);

    /// <summary>A share with its bar; within bounds, where it is not exact, without one.</summary>
    public static string Show(this Share share) => share.TryGetValue(out decimal known)
        ? string.Create(CultureInfo.InvariantCulture, $"{100 * known,3:0} % {new string('█', (int)Math.Round(Width * 2 / 5 * known))}")
        : share.ToString();

    /// <summary>A block a month, from the lowest of the row to its highest; a count that is not exact stands as printed.</summary>
    public static string Sparkline(this Row row)
    {
        const string blocks = "▁▂▃▄▅▆▇█";
        long[] exact = [.. row.Months.Where(month => month.Count.IsExact).Select(month => month.Count.Value)];
        return string.Concat(row.Months.Select(month => month.Count.TryGetValue(out long count)
            ? $"{blocks[(int)((count - exact.Min()) * 7 / Math.Max(1, exact.Max() - exact.Min()))]}"
            : $"{month.Count}"));
    }
}
