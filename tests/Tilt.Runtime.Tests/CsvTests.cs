namespace Tilt.Runtime.Tests;

public class CsvTests
{
    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void A_line_has_a_cell_with_its_bounds(string culture)
    {
        string[] lines = Cultures.Under(culture, () => Write(Example.Arbeidstrening())).Split("\r\n");

        Assert.Equal("report,measure,dimension,code,label,name,month,count,lower,upper,kind,total", lines[0]);
        Assert.Equal("TILT120,arbeidstrening,Fylke,,I alt arbeidstrening,I alt arbeidstrening,2024-01,5000,5000,5000,exact,true", lines[1]);
        Assert.Contains("TILT120,arbeidstrening,Fylke,03,03 Oslo,Oslo,2024-03,414,414,414,exact,false", lines);
        Assert.Contains("TILT120,arbeidstrening,Fylke,,Ukjent,Ukjent,2024-07,,0,3,suppressed,false", lines);
        Assert.Equal((1 + 4 * 12, ""), (lines.Length - 1, lines[^1]));
    }

    [Fact]
    public void What_is_not_printed_has_no_bounds_and_what_is_no_number_has_one()
    {
        string[] lines = Csv(Odd("a", Cell.Blank, Cell.Unreadable));
        Assert.EndsWith("2024-01,,,,blank,false", lines[1]);
        Assert.EndsWith("2024-02,,0,,unreadable,false", lines[2]);
    }

    [Theory]
    [InlineData("kort, inntil 4 år", "\"kort, inntil 4 år\"")]
    [InlineData("\"lang\"", "\"\"\"lang\"\"\"")]
    [InlineData("Troms ", "\"Troms \"")]
    public void What_a_field_cannot_hold_is_quoted(string label, string field)
        => Assert.Contains($",{field},{field},", Csv(Odd(label, 1, 2))[1]);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-20 år", "'-20 år")]
    [InlineData("+47", "'+47")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\"=1", "\"'\"\"=1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("20-24 år", "20-24 år")]
    [InlineData("'", "'")]
    public void What_a_spreadsheet_would_take_for_a_formula_is_guarded_on_demand(string label, string field)
    {
        string Csv(CsvOptions options)
        {
            var writer = new StringWriter();
            Odd(label, 1, 2).WriteCsv(writer, options);
            return writer.ToString();
        }

        Assert.Contains($",{field},{field},2024-01", Csv(new CsvOptions { GuardFormulas = true }), StringComparison.Ordinal);
        Assert.Equal(Write(Odd(label, 1, 2)), Csv(new CsvOptions()));
    }

    [Fact]
    public void A_report_writes_all_of_its_tables()
    {
        Table table = Example.Arbeidstrening();
        var writer = new StringWriter();
        new Report("TILT120", "", "", null, null, null, [table, Odd("a", 1, 2)]).WriteCsv(writer);
        Assert.Equal(1 + 4 * 12 + 2, writer.ToString().Split("\r\n").Length - 1);
        Assert.Throws<ArgumentNullException>("writer", () => table.WriteCsv(null!));
        Assert.Throws<ArgumentNullException>("options", () => table.WriteCsv(writer, null!));
    }

    private static Table Odd(string label, params int[] cells) => new(
        "TILT120", null, "Utdanning", Column.Months(2024, 1, cells.Length), [Row.Of(null, label, label, 1)], cells);

    private static string[] Csv(Table table) => Write(table).Split("\r\n");

    private static string Write(Table table)
    {
        var writer = new StringWriter();
        table.WriteCsv(writer);
        return writer.ToString();
    }
}
