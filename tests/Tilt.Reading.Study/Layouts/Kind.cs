namespace Tilt.Reading.Study.Layouts;

/// <summary>What a file was made with: the form of its tables.</summary>
internal enum Kind
{
    AlignedWide,
    AlignedNarrow,
    AlignedByRow,
    AlignedCut,
    PdfLayout,
    PdfRaw,
    PdfCells,
    Tabs,
    Semicolons,
    Commas,
    OddQuotes,
    Spreadsheet,
    Pipes,
    GridTable,
    SimpleTable,
    Html,
    OddHtml,
    OfficeHtml,
    Lynx,
    Html2Text,
    PandasString,
    PandasCsv,
    PandasMarkdown,
    PandasHtml,
    RPrint,
    RCsv,
}

internal static class Kinds
{
    public static readonly Kind[] All = Enum.GetValues<Kind>();

    public static string InWords(this Kind kind) => kind switch
    {
        Kind.AlignedWide => "columns, gaps of 2–4",
        Kind.AlignedNarrow => "columns, gaps of 1–4, each its own",
        Kind.AlignedByRow => "columns, each row its own gaps of 1–4",
        Kind.AlignedCut => "columns, labels cut at the edge",
        Kind.PdfLayout => "`pdftotext -layout`",
        Kind.PdfRaw => "`pdftotext`, a row a line",
        Kind.PdfCells => "`pdftotext`, a cell a line",
        Kind.Tabs => "tabs",
        Kind.Semicolons => "`;` CSV",
        Kind.Commas => "`,` CSV",
        Kind.OddQuotes => "CSV and tabs, odd quotes",
        Kind.Spreadsheet => "Excel, LibreOffice as text",
        Kind.Pipes => "pipe tables",
        Kind.GridTable => "pandoc's grid tables",
        Kind.SimpleTable => "pandoc's simple tables",
        Kind.Html => "HTML",
        Kind.OddHtml => "HTML, odd",
        Kind.OfficeHtml => "HTML of LibreOffice",
        Kind.Lynx => "lynx",
        Kind.Html2Text => "html2text",
        Kind.PandasString => "pandas `to_string`",
        Kind.PandasCsv => "pandas `to_csv`",
        Kind.PandasMarkdown => "pandas `to_markdown`",
        Kind.PandasHtml => "pandas `to_html`",
        Kind.RPrint => "R `print`",
        _ => "R `write.csv`",
    };

    /// <summary>Whether figures stand under their headings because nothing else tells what they are.</summary>
    public static bool IsAligned(this Kind kind)
        => kind is Kind.AlignedWide or Kind.AlignedNarrow or Kind.AlignedByRow or Kind.AlignedCut or Kind.PdfLayout or Kind.PdfRaw
            or Kind.PdfCells or Kind.GridTable or Kind.SimpleTable or Kind.Lynx;

    public static bool IsPandas(this Kind kind)
        => kind is Kind.PandasString or Kind.PandasCsv or Kind.PandasMarkdown or Kind.PandasHtml;

    public static bool IsR(this Kind kind) => kind is Kind.RPrint or Kind.RCsv;
}
