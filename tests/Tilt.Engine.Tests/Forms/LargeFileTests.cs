using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tilt.Engine.Tests.Harness;
using Xunit.Abstractions;

namespace Tilt.Engine.Tests.Forms;

/// <summary>Statistics banks export a lot: what it costs grows with the text, and no faster.</summary>
public class LargeFileTests(ITestOutputHelper output)
{
    private const int Small = 12 * 700, Large = 10 * Small;

    // Bytes to a character; more than half of it are the cells and where they stand.
    private const int MostBytes = 24;

    public static TheoryData<string> Kinds => ["long", "many rows", "many measures", "JSON"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_file_costs_is_in_proportion_to_it(string kind)
    {
        Read(kind, Small);
        (long small, int chars, _) = Read(kind, Small);
        (long large, int allChars, TimeSpan took) = Read(kind, Large);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind}: {allChars / 1e6:0.0} M characters, {large / allChars} bytes each, {took.TotalSeconds:0.00} s"));

        Assert.InRange((double)large / allChars, 0, Math.Min(MostBytes, 1.5 * small / chars));
    }

    private static (long Bytes, int Chars, TimeSpan Took) Read(string kind, int count)
    {
        string text = Text(kind, count);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        Understood read = Project.With(text, "tilt120.csv").Marked().Read();
        TimeSpan took = watch.Elapsed;
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(count, read.Tables.Sum(table => table.Rows.Sum(row => row.Cells.Count)));
        return (bytes, text.Length, took);
    }

    private static string Text(string kind, int count)
    {
        var text = new StringBuilder();
        if (kind == "JSON")
        {
            IEnumerable<int> rows = Enumerable.Range(0, count / 12);
            string keys = string.Join(',', rows.Select(row => $"\"n{row}\""));
            string months = string.Join(',', Enumerable.Range(1, 12).Select(month => $"\"2024M{month:00}\""));
            string values = string.Join(", ", Enumerable.Range(0, count));
            return $$"""
                {"class":"dataset","label":"TILT120","id":["Yrke","Tid"],"size":[{{count / 12}},12],"role":{"time":["Tid"]},"dimension":{
                "Yrke":{"category":{"index":[{{keys}}]} },"Tid":{"category":{"index":[{{months}}]} } },"value":[{{values}}]}
                """;
        }

        text.Append("TILT120 Deltakere\nÅr;År-måned;Tiltak;Fylke;Antall\n");
        for (int i = 0; i < count; i++)
        {
            int row = i / 12, month = (i % 12) + 1;
            (int year, int measure, int place) = kind switch
            {
                "many rows" => (2024, 1, row),
                "many measures" => (2024, row, 1),
                _ => (1950 + (row / 400), row / 20 % 20, row % 20),
            };
            text.Append(CultureInfo.InvariantCulture, $"{year};{year}{month:00};Tiltak nummer {measure};Sted nummer {place};{i}\n");
        }

        return text.ToString();
    }
}
