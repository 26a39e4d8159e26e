using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests.Harness;

/// <summary>
/// A small workbook, written part by part, so that a test can say what programs write and libraries do not.
/// </summary>
internal sealed class Book
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Columns, string Rows)> sheets = [];
    private readonly Dictionary<string, string> others = new(StringComparer.Ordinal);
    private string[] shared = [];
    private string[] formats = [.. Formats];
    private bool isStrict;

    /// <summary>The formats of cells that say <c>s="1"</c> and so on.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["General", "mmm yyyy", "dd.mm.yyyy", "0.0%", "# ##0"];

    /// <param name="rows">
    /// A line a row, <c>|</c> between cells: <c>414</c> is a number, anything else text; behind <c>=</c> stands a cell's own XML, from its
    /// attributes on. A line that begins with <c>[…]</c> has these attributes, and an empty one is no row.
    /// </param>
    public Book Sheet(string name, string rows, string state = "visible", string columns = "")
    {
        var written = new StringBuilder();
        string[] lines = rows.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            Match row = Regex.Match(lines[i], @"^(?:\[(.*?)\])?(.*)$");
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            if (lines[i].Length > 0)
            {
                string cells = Cells(row.Groups[2].Value, number);
                written.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\" {row.Groups[1].Value}>{cells}</row>");
            }
        }

        sheets.Add((name, state, columns, written.ToString()));
        return this;
    }

    /// <summary>The texts of cells that say <c>t="s"</c>; what stands in <c>^…^</c> is raised.</summary>
    public Book Shared(params string[] texts)
    {
        shared = texts;
        return this;
    }

    /// <summary>Another format, of cells that say <c>s="5"</c> and so on.</summary>
    public Book Format(params string[] more)
    {
        formats = [.. formats, .. more];
        return this;
    }

    /// <summary>Under the other set of names that the standard has.</summary>
    public Book Strict()
    {
        isStrict = true;
        return this;
    }

    /// <summary>A part of the file as it is to stand.</summary>
    public Book Part(string name, string content)
    {
        others[name] = content;
        return this;
    }

    public PublishedText Read() => PublishedFile.Read(new MemoryStream(ToBytes()), default);

    /// <summary>The text that is made of it, with <c>|</c> for a tab.</summary>
    public string Text => Read().Text.Replace('\t', '|');

    public byte[] ToBytes()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            var own = Parts().Where(part => !others.ContainsKey(part.Name));
            foreach ((string name, string content) in own.Concat(others.Select(part => (part.Key, part.Value))))
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(isStrict ? Strictly(content) : content);
            }
        }

        return stream.ToArray();
    }

    private IEnumerable<(string Name, string Content)> Parts()
    {
        yield return ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>" + Each((sheet, n) =>
            $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{n}\" state=\"{sheet.State}\" r:id=\"rId{n}\"/>")
            + "</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + Each((_, n) => $"<Relationship Id=\"rId{n}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>")
            + $"<Relationship Id=\"rIdS\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>"
            + $"<Relationship Id=\"rIdT\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        yield return ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"{formats.Length}\">"
            + string.Concat(formats.Select((format, n) =>
                $"<numFmt numFmtId=\"{170 + n}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"))
            + $"</numFmts><cellXfs count=\"{formats.Length}\">"
            + string.Concat(formats.Select((_, n) => $"<xf numFmtId=\"{170 + n}\" applyNumberFormat=\"1\"/>")) + "</cellXfs></styleSheet>");
        yield return ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">"
            + string.Concat(shared.Select(text => $"<si>{Runs(text)}</si>")) + "</sst>");
        for (int i = 0; i < sheets.Count; i++)
        {
            yield return ($"xl/worksheets/sheet{i + 1}.xml",
                $"<worksheet xmlns=\"{Main}\">{sheets[i].Columns}<sheetData>{sheets[i].Rows}</sheetData></worksheet>");
        }
    }

    private static string Runs(string text)
    {
        string Text(string part) => $"<t xml:space=\"preserve\">{SecurityElement.Escape(part)}</t>";
        return !text.Contains('^', StringComparison.Ordinal) ? Text(text)
            : string.Concat(text.Split('^').Select((part, i) => part.Length == 0 ? ""
                : i % 2 == 0 ? $"<r>{Text(part)}</r>" : $"<r><rPr><vertAlign val=\"superscript\"/></rPr>{Text(part)}</r>"));
    }

    private string Each(Func<(string Name, string State, string Columns, string Rows), string, string> part)
        => string.Concat(sheets.Select((sheet, i) => part(sheet, (i + 1).ToString(CultureInfo.InvariantCulture))));

    private static string Cells(string line, string row)
        => string.Concat(line.Split('|').Select((cell, i) => cell.Length == 0 ? "" : Cell(cell, Conversion.Sheets.Cells.Column(i) + row)));

    private static string Cell(string cell, string at)
        => cell[0] == '=' ? $"<c r=\"{at}\" {cell[1..]}</c>"
            : Regex.IsMatch(cell, @"^-?\d+(?:\.\d+)?$") ? $"<c r=\"{at}\"><v>{cell}</v></c>"
            : $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>";

    private static string Strictly(string content) => content
        .Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
        .Replace(Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
}
