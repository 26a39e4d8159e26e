using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using CsvHelper.Configuration;
using Sylvan.Data.Csv;
using Tilt.Benchmarks.Inputs;
using Tilt.Engine.Reading;

namespace Tilt.Benchmarks;

/// <summary>
/// Text to cells, against readers of CSV that get as many cells out of the same text, and against the limit: a
/// vectorised search for separators that does nothing else. The others know no header, no total and no place of a cell.
/// </summary>
public class ReadingBenchmarks
{
    private string text = "";

    /// <summary>Which text: the real one, or 100 000 rows.</summary>
    [Params(Texts.Real, Texts.Large, Texts.Withheld)]
    public string Report { get; set; } = "";

    [GlobalSetup]
    public void Setup() => text = Texts.Of(Report);

    [Benchmark]
    public int Tilt() => ReportText.Read(text, "", default).Places.Count;

    /// <summary>Baseline: the fastest of the readers that there are.</summary>
    [Benchmark(Baseline = true)]
    public int Sylvan()
    {
        var options = new CsvDataReaderOptions { Delimiter = '\t', HasHeaders = false, BufferSize = 1 << 16 };
        using var reader = global::Sylvan.Data.Csv.CsvDataReader.Create(new StringReader(text), options);
        var cells = new Cells();
        while (reader.Read())
        {
            cells.AddLabel(reader.RowFieldCount > 0 ? reader.GetString(0) : "");
            for (int i = 1; i < reader.RowFieldCount; i++)
                cells.Add(reader.GetFieldSpan(i));
        }

        return cells.Count;
    }

    [Benchmark]
    public int CsvHelper()
    {
        var options = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = "\t",
            HasHeaderRecord = false,
            Mode = CsvMode.NoEscape,
            BufferSize = 1 << 16,
        };
        using var parser = new CsvParser(new StringReader(text), options);
        var cells = new Cells();
        while (parser.Read())
        {
            cells.AddLabel(parser[0]);
            for (int i = 1; i < parser.Count; i++)
                cells.Add(parser[i]);
        }

        return cells.Count;
    }

    [Benchmark]
    public int Limit()
    {
        ReadOnlySpan<ushort> rest = MemoryMarshal.Cast<char, ushort>(text);
        var (tab, end) = (Vector256.Create((ushort)'\t'), Vector256.Create((ushort)'\n'));
        int count = 0;
        for (; rest.Length >= Vector256<ushort>.Count; rest = rest[Vector256<ushort>.Count..])
        {
            Vector256<ushort> some = Vector256.Create(rest);
            count += BitOperations.PopCount((Vector256.Equals(some, tab) | Vector256.Equals(some, end)).ExtractMostSignificantBits());
        }

        return count;
    }

    /// <summary>What a user of a CSV reader would keep: labels, and figures without the spaces in them.</summary>
    private sealed class Cells
    {
        private readonly List<string> labels = [];
        private readonly List<int> figures = [];

        public int Count => figures.Count;

        public void AddLabel(string label) => labels.Add(label);

        public void Add(ReadOnlySpan<char> cell)
        {
            int value = 0;
            foreach (char c in cell)
            {
                if (char.IsAsciiDigit(c))
                    value = (value * 10) + c - '0';
                else if (c != ' ')
                {
                    value = -1;
                    break;
                }
            }

            figures.Add(cell.IsEmpty ? -2 : value);
        }
    }
}
