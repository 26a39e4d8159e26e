namespace Tilt.Engine.Tests.Forms;

/// <summary>A table of a few lines, as each form writes it.</summary>
internal static class InForm
{
    public static readonly string[] All = ["pipes", "tabs", "semicolons", "commas", "HTML", "columns"];

    /// <param name="table">A line a row; <c>|</c> stands between cells.</param>
    public static string Write(string form, string table)
    {
        string[][] rows = [.. table.Split('\n').Select(line => line.Split('|'))];
        return string.Join('\n', rows.Select((row, i) => form switch
        {
            "pipes" => $"| {string.Join(" | ", row)} |" + (i == 0 ? $"\n|{string.Concat(row.Select(_ => "---|"))}" : ""),
            "tabs" => string.Join('\t', row),
            "semicolons" => string.Join(';', row),
            "commas" => string.Join(',', row.Select(cell => cell.Contains(',') ? $"\"{cell}\"" : cell)),
            "HTML" => (i == 0 ? "<table>" : "")
                + $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"
                + (i == rows.Length - 1 ? "</table>" : ""),
            _ => row[0].PadRight(50) + string.Concat(row.Skip(1).Select(cell => cell.PadLeft(24))),
        })) + "\n";
    }
}
