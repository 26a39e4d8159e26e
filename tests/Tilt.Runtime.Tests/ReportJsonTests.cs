using System.Text.Json;

namespace Tilt.Runtime.Tests;

/// <summary>A whole report, table or row as a JSON document.</summary>
public class ReportJsonTests
{
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    private readonly Table _table = new(
        "TILT120",
        "arbeidstrening",
        "Fylke",
        [Column.Other("Antall"), .. Column.YearToDate("Snitt", 2024, 1, 2)],
        [Row.Total("I alt", 1), Row.Of("03", "03 Oslo", "Oslo", 2), Row.OfWhich(null, "herav menn", "Oslo, herav menn", 3)],
        [1, 2, 3, 4, 5, Cell.Blank, Cell.Suppressed, 8, 9, 10, 11, Cell.Unreadable],
        shareColumns: [Column.Other("Prosent")],
        shares: [100m, 12.5m, null]);

    public static TheoryData<string> Cultures => Tests.Cultures.Names;

    [Theory, MemberData(nameof(Cultures))]
    public void A_row_has_its_counts_by_month(string culture) => Assert.Equal(
        """
        {"code":"03","label":"03 Oslo","name":"Oslo","mean":null,"months":{"2024-01":"*","2024-02":8},
        "columns":[{"label":"Antall","count":5}],"shares":[{"label":"Prosent","value":12.5}]}
        """.ReplaceLineEndings(""),
        Tests.Cultures.Under(culture, () => JsonSerializer.Serialize(_table.Rows[0], s_web)));

    [Fact]
    public void A_table_has_its_rows_each_where_it_belongs()
    {
        JsonElement table = JsonSerializer.SerializeToElement(_table, s_web);

        Assert.Equal(
            ("TILT120", "arbeidstrening", "Fylke", "[\"2024-01\",\"2024-02\"]"),
            (Text(table, "report"), Text(table, "measure"), Text(table, "dimension"), table.GetProperty("months").GetRawText()));
        Assert.Equal("I alt", Text(table.GetProperty("total"), "label"));
        Assert.Equal("03 Oslo", Text(Assert.Single(table.GetProperty("rows").EnumerateArray()), "label"));
        JsonElement part = Assert.Single(table.GetProperty("ofWhich").EnumerateArray());
        Assert.Equal("""{"2024-01":11,"2024-02":"?"}""", part.GetProperty("months").GetRawText());
        Assert.False(table.TryGetProperty("subtotals", out _));
        Assert.DoesNotContain("shares", JsonSerializer.Serialize(Example.Arbeidstrening(), s_web), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_one_document()
    {
        JsonElement report = JsonSerializer.SerializeToElement(Whole(), s_web);

        Assert.Equal("2025-01-10", Text(report, "updated"));
        Assert.Equal(("2024-01", JsonValueKind.Null), (Text(report, "firstMonth"), report.GetProperty("lastMonth").ValueKind));
        Assert.Equal(2, report.GetProperty("tables").GetArrayLength());
        JsonElement oslo = report.GetProperty("tables")[1].GetProperty("rows")[0];
        Assert.Equal(414, oslo.GetProperty("months").GetProperty("2024-03").GetInt32());
        Assert.Equal(438, oslo.GetProperty("mean").GetInt32());
    }

    [Fact]
    public void Generated_code_writes_the_same()
    {
        Report report = Whole();
        Assert.Equal(JsonSerializer.Serialize(report), JsonSerializer.Serialize(report, Generated.Default.Report));
        Assert.StartsWith("""{"Code":"TILT120","Title":""", JsonSerializer.Serialize(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_them_are_arrays()
    {
        Assert.Equal(3, JsonSerializer.SerializeToElement(Example.Arbeidstrening().Rows).GetArrayLength());
        Assert.Equal(
            """[{"Month":"2024-01","Count":"*"},{"Month":"2024-02","Count":8}]""",
            JsonSerializer.Serialize(_table.Rows[0].Months));
    }

    [Fact]
    public void They_are_not_read()
    {
        Assert.Contains("A report is written as JSON", NotRead<Report>(), StringComparison.Ordinal);
        Assert.Contains("A table is written as JSON", NotRead<Table>(), StringComparison.Ordinal);
        Assert.Contains("A row is written as JSON", NotRead<Row>(), StringComparison.Ordinal);
    }

    private Report Whole() =>
        new("TILT120", "Tiltak \"æ\"", "a.md", new DateTime(2025, 1, 10), new YearMonth(2024, 1), null, [_table, Example.Arbeidstrening()]);

    private static string NotRead<T>() => Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<T>("{}")).Message;

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();
}
