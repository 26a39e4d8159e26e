using System.Text;
using BenchmarkDotNet.Attributes;
using ExcelDataReader;
using Tilt.Benchmarks.Inputs;
using UglyToad.PdfPig;
using ReportFile = Tilt.Reports.ReportFile;

namespace Tilt.Benchmarks;

/// <summary>
/// A report read at run time, against the libraries that know its formats alone: they have cells and words, and no figure's name.
/// </summary>
public class LoadBenchmarks
{
    private static readonly byte[] xlsx = Bytes("tilt120-2024.xlsx"), pdf = Bytes("libreoffice.pdf");

    [GlobalSetup]
    public void Setup() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The real report as a workbook: its cells.</summary>
    [Benchmark]
    public int XlsxByExcelDataReader()
    {
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(new MemoryStream(xlsx));
        int cells = 0;
        do
        {
            while (reader.Read())
            {
                for (int i = 0; i < reader.FieldCount; i++)
                    cells += reader.GetValue(i) is null ? 0 : 1;
            }
        }
        while (reader.NextResult());
        return cells;
    }

    [Benchmark]
    public int XlsxLoaded() => ReportFile.Load(new MemoryStream(xlsx), "tilt120-2024.xlsx").Report.Tables.Count;

    [Benchmark]
    public int XlsxLoadedAndChecked() => Checked(ReportFile.Load(new MemoryStream(xlsx), "tilt120-2024.xlsx"));

    /// <summary>The same as a PDF: its words.</summary>
    [Benchmark]
    public int PdfByPdfPig()
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPages().Sum(page => page.GetWords().Count());
    }

    [Benchmark]
    public int PdfLoaded() => ReportFile.Load(new MemoryStream(pdf), "tilt120-2024.pdf").Report.Tables.Count;

    /// <summary>The same as text.</summary>
    [Benchmark]
    public int TextLoaded() => ReportFile.Parse(RealReport.Text, "tilt120-2024.md").Report.Tables.Count;

    [Benchmark]
    public int TextLoadedAndChecked() => Checked(ReportFile.Parse(RealReport.Text, "tilt120-2024.md"));

    private static int Checked(ReportFile file) => file.Report.Tables.Count + file.Findings.Count;

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name));
}
