using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Sylvan.Data.Csv;
using Tilt.Benchmarks.Inputs;

namespace Tilt.Benchmarks;

/// <summary>
/// The first thing that a program does with a report: one figure by name, and the sum of a month over the counties. As a
/// program of its own, since what a start costs is paid once.
/// </summary>
internal static class Startup
{
    private const string Table = "I alt arbeidstrening", Row = "03 Oslo";

    public static int Run(string way) => way switch
    {
        "tilt" => OfTilt(),
        "sylvan" => OfFile(Sylvan()),
        "csvhelper" => OfFile(CsvHelper()),
        _ => 0,
    };

    private static int OfTilt()
    {
        int sum = Tilt120.Arbeidstrening.Fylke.Oslo.Mars;
        foreach (Runtime.Row row in Tilt120.Arbeidstrening.Fylke.Table.Rows)
            sum += (int)(row[3].Lower ?? 0);
        return sum;
    }

    // As people do: rows by the look of their labels, columns by their number, nothing checked; "Ukjent" is missed.
    private static int OfFile(IEnumerable<string[]> rows)
    {
        int sum = 0;
        bool inTable = false;
        foreach (string[] row in rows)
        {
            if (row[0].Contains("I alt", StringComparison.Ordinal))
                inTable = row[0].Contains(Table, StringComparison.Ordinal);
            else if (inTable && row.Length > 4 && row[0].Length > 3
                && char.IsAsciiDigit(row[0][1]) && row[0][2] == ' ' && char.IsUpper(row[0][3]))
                sum += Figure(row[4]) * (row[0] == Row ? 2 : 1);
        }

        return sum;

        static int Figure(string cell)
        {
            string digits = cell.Replace(" ", "", StringComparison.Ordinal);
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int figure) ? figure : 0;
        }
    }

    private static IEnumerable<string[]> Sylvan()
    {
        var options = new CsvDataReaderOptions { Delimiter = '\t', HasHeaders = false };
        using var reader = global::Sylvan.Data.Csv.CsvDataReader.Create(RealReport.Path, options);
        while (reader.Read())
        {
            if (reader.RowFieldCount > 0)
                yield return [.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)];
        }
    }

    private static IEnumerable<string[]> CsvHelper()
    {
        var options = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = "\t",
            HasHeaderRecord = false,
            Mode = CsvMode.NoEscape,
        };
        using var parser = new CsvParser(new StreamReader(RealReport.Path), options);
        while (parser.Read())
            yield return parser.Record!;
    }
}
