using Tilt.Engine.Findings;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// "Herav kvinner" is a part of the row above it. Where that was left out, or its line has no figures, it is none of the row above that.
/// </summary>
internal static class LeftOutWholes
{
    public static void LeaveOut(List<RawTable> tables, List<Finding> findings)
    {
        foreach (RawTable table in tables)
        {
            string? whole = null;
            for (int i = 0; i < table.Rows.Count; i++)
            {
                RawRow row = table.Rows[i];
                if (!row.Printed.IsOfWhich)
                {
                    whole = row.IsLeftOut ? row.Label : null;
                    continue;
                }

                // What goes on with a label that is wrapped begins with a small letter.
                int line = table.Loose.FindLastIndex(
                    loose => loose.RowsBefore == i && loose.Label.Length > 0 && !char.IsLower(loose.Label[0]));
                whole = line < 0 ? whole : table.Loose[line].Label;
                if (whole is null || row.IsLeftOut)
                    continue;
                findings.Add(Finding.RowOfLeftOut(row.At, row.Label, whole));
                table.Rows[i] = row.WithoutFigures();
            }
        }
    }
}
