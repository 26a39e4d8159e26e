namespace Tilt.Engine.Reading.Forms;

/// <summary>How a line separates its columns.</summary>
internal enum LineForm : byte
{
    /// <summary>Not at all.</summary>
    Text,

    /// <summary>Tab-separated text: Excel's "Unicode text", and what comes of copying from a PDF or a sheet.</summary>
    Tabs,

    /// <summary>Markdown's tables.</summary>
    Pipes,

    /// <summary>CSV where the comma is the decimal sign.</summary>
    Semicolons,

    /// <summary>CSV elsewhere.</summary>
    Commas,

    /// <summary>Columns that stand under each other with space between, as <c>pdftotext -layout</c> prints them.</summary>
    Aligned,
}

/// <summary>Tells a line's form by the line itself.</summary>
internal static class LineForms
{
    /// <param name="table">Of the table that the line may belong to: its own sign goes before all others; a label may hold those.</param>
    /// <param name="isHeaded">Whether a header stands above the line, and it may be a row below.</param>
    public static LineForm Of(ReadOnlySpan<char> line, LineForm table, bool isHeaded)
    {
        if (IsHeading(line))
            return LineForm.Text;
        if (IsOf(line, table, inside: true))
            return table;
        for (LineForm form = LineForm.Tabs; form <= LineForm.Aligned; form++)
        {
            // "Oslo 1,258 1,167", below a header without a sign: these are thousands.
            bool isColumns = isHeaded && form == LineForm.Commas && table is (LineForm.Text or LineForm.Aligned);
            if (IsOf(line, form, inside: false) && !(isColumns && SeparatedValues.SeparatesThousands(line)))
                return form;
        }

        return LineForm.Text;
    }

    // "## Tiltak; fylke" is a heading, whatever separates columns elsewhere.
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.TrimStart('#');
        return text.Length < line.Length && !text.IsEmpty && text[0] == ' ' && text.IndexOf('\t') < 0
            && !text.EndsWith(";;".AsSpan(), StringComparison.Ordinal) && !text.EndsWith(",,".AsSpan(), StringComparison.Ordinal);
    }

    private static bool IsOf(ReadOnlySpan<char> line, LineForm form, bool inside) => form switch
    {
        LineForm.Tabs => line.IndexOf('\t') >= 0 && (inside || !PipeTable.IsEnclosed(line)),
        LineForm.Pipes => PipeTable.IsRow(line, inside),
        LineForm.Semicolons => SeparatedValues.HasSemicolon(line),
        LineForm.Commas => SeparatedValues.HasCommas(line, inside),
        LineForm.Aligned => AlignedColumns.HasGap(line),
        _ => false,
    };
}
