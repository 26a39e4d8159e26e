using Tilt.Reading.Study.Layouts.Forms;

namespace Tilt.Reading.Study.Layouts;

/// <summary>Makes files; the same seed makes the same.</summary>
internal static class LayoutMaker
{
    public static Layout Make(Kind kind, int seed)
    {
        var random = new Random(seed);
        var choices = new Choices(kind, random);
        Block[] blocks = [.. new Document(choices, random).Blocks()];
        int lineEnd = kind.IsAligned() ? 0 : random.Next(4);
        var writer = new LayoutWriter(lineEnd == 1 ? "\r\n" : lineEnd == 2 && kind == Kind.OddQuotes ? "\r" : "\n");
        switch (kind)
        {
            case Kind.PdfRaw or Kind.PdfCells:
                new Loose(writer, choices).Write(blocks);
                break;
            case Kind.Tabs or Kind.Semicolons or Kind.Commas or Kind.OddQuotes or Kind.Spreadsheet or Kind.PandasCsv or Kind.RCsv:
                new Delimited(writer, choices, random).Write(blocks);
                break;
            case Kind.Pipes or Kind.GridTable or Kind.Html2Text or Kind.PandasMarkdown:
                new Pipes(writer, choices, random).Write(blocks);
                break;
            case Kind.Html or Kind.OddHtml or Kind.OfficeHtml or Kind.PandasHtml:
                new Html(writer, choices, random).Write(blocks);
                break;
            default:
                new Aligned(writer, choices, random).Write(blocks);
                break;
        }

        string path = choices.IsTitled ? "report.txt" : "tilt120-2024.txt";
        bool isMarked = !choices.IsTitled || !(choices.HasEdition || choices.HasPeriod);
        return new Layout(kind, seed, choices.Traits, writer.Text, path, choices.IsTitled, isMarked, writer.Rows);
    }
}
