using System.Globalization;
using System.Net;
using System.Text;

namespace Tilt.Reading.Study.Layouts.Forms;

/// <summary>HTML as people, converters and offices write it.</summary>
internal sealed class Html(LayoutWriter to, Choices choices, Random random)
{
    private enum Entities
    {
        None,
        Named,
        Decimal,
        Hexadecimal,
    }

    private readonly bool isOdd = choices.Kind == Kind.OddHtml;
    private readonly Entities entities = choices.Kind == Kind.PandasHtml ? Entities.None : (Entities)random.Next(4);
    private readonly string between = choices.Kind is Kind.Html or Kind.OddHtml && random.Next(3) == 0 ? "" : "\n    ";
    private readonly bool isClosed = choices.Kind != Kind.OddHtml || random.Next(2) == 0;
    private readonly bool isUpper = choices.Kind is Kind.OddHtml && random.Next(3) == 0;
    private readonly string inner = choices.Kind switch
    {
        Kind.OfficeHtml => "font face=\"Liberation Sans\" color=\"#000000\"",
        Kind.OddHtml => new[] { "", "span style='text-align: right; width: 12%'", "p", "div class=x" }[random.Next(4)],
        _ => "",
    };

    public void Write(IReadOnlyList<Block> blocks)
    {
        if (choices.Kind == Kind.OfficeHtml)
            to.Line("<!DOCTYPE html>\n<html><head>\n<style type=\"text/css\">td { font-size: x-small }</style></head>\n<body>");
        foreach (Block block in blocks)
        {
            if (block is Grid grid)
                Write(grid);
            else if (block is Words words)
                Write(words);
        }
    }

    private void Write(Words words)
    {
        string text = Encoded(words.Text);
        to.Line(words.Level > 0 ? $"<h{words.Level}>{text}</h{words.Level}>" : isOdd ? text : $"<p>{text}</p>");
    }

    private void Write(Grid grid)
    {
        foreach (string line in grid.Above)
            to.Line(line);
        int columns = grid.All.Max(row => row.Cells.Length);
        to.Add(Tag(choices.Kind == Kind.PandasHtml ? "table border=\"1\" class=\"dataframe\"" : "table") + between);
        if (isOdd && grid.Above.Length == 0 && random.Next(3) == 0)
            to.Add(Tag("tr") + Tag($"td colspan=\"{columns}\"") + "Tall i personer" + Close("td") + Close("tr") + between);
        to.BeginHeader();
        Write(grid.Header, grid.LabelCells, isHeader: true);
        foreach (GridRow row in grid.Rows)
        {
            to.BeginRow();
            Write(row, grid.LabelCells, isHeader: false);
        }

        to.Line(Tag("/table"));
    }

    private void Write(GridRow row, int labelCells, bool isHeader)
    {
        to.Add(Tag(choices.Kind == Kind.PandasHtml && isHeader ? "tr style=\"text-align: right;\"" : "tr"));
        for (int at = 0; at < row.Cells.Length; at++)
        {
            GridCell cell = row.Cells[at];
            string name = isHeader || (choices.Kind == Kind.PandasHtml && at == 0) ? "th" : "td";
            string bold = choices.IsMarkedUp && row.IsTotal ? "b" : "";
            to.Add(between).Add(Tag(name + Attributes(cell, at < labelCells)));
            foreach (string tag in (string[])[inner, bold])
                to.Add(tag.Length > 0 ? Tag(tag) : "");
            string text = Encoded(cell.Text);
            if (text.Length == 0 && random.Next(3) == 0)
                to.Add("&nbsp;");
            to.Cell(cell, text);
            foreach (string tag in (string[])[bold, inner])
                to.Add(tag.Length > 0 ? Tag("/" + tag.Split(' ')[0]) : "");
            to.Add(Close(name));
        }

        to.Add(Close("tr"));
        to.End(line: between.Length > 0);
    }

    private string Attributes(GridCell cell, bool isLabel) => choices.Kind switch
    {
        Kind.OfficeHtml when cell.Figure is { Value.Length: > 0 } figure && figure.Value != "*"
            => $" align=\"right\" sdval=\"{figure.Value}\" sdnum=\"1044;\"",
        Kind.OfficeHtml => " height=\"17\" align=\"left\"",
        Kind.OddHtml when isLabel => " class='label; first' title='a > b'".Replace(" > ", " "),
        Kind.OddHtml => " align=right",
        _ => "",
    };

    private string Tag(string tag) => $"<{(isUpper ? tag.ToUpperInvariant() : tag)}>";

    private string Close(string tag) => isClosed ? Tag("/" + tag) : "";

    private string Encoded(string text)
    {
        var encoded = new StringBuilder();
        foreach (char c in text)
        {
            if (c < 128 && c is not ('&' or '<' or '>'))
                encoded.Append(c);
            else
                encoded.Append(entities switch
                {
                    Entities.Named => Named(c),
                    Entities.Decimal => FormattableString.Invariant($"&#{(int)c};"),
                    Entities.Hexadecimal => "&#x" + ((int)c).ToString("X", CultureInfo.InvariantCulture) + ";",
                    _ => c.ToString(),
                });
        }

        return encoded.ToString();
    }

    private static string Named(char c) => c switch
    {
        'ø' => "&oslash;",
        'Ø' => "&Oslash;",
        'å' => "&aring;",
        'Å' => "&Aring;",
        'æ' => "&aelig;",
        'ö' => "&ouml;",
        'á' => "&aacute;",
        '\u00A0' => "&nbsp;",
        '\u2009' => "&thinsp;",
        '–' => "&ndash;",
        _ => WebUtility.HtmlEncode(c.ToString()),
    };
}
