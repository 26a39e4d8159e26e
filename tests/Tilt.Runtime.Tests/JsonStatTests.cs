using System.Text.Json;

namespace Tilt.Runtime.Tests;

public class JsonStatTests
{
    [Fact]
    public void A_table_is_a_dataset_of_rows_by_months()
    {
        JsonElement dataset = Json(Example.Arbeidstrening());

        AssertRules(dataset);
        Assert.Equal(
            ("2.0", "dataset", "TILT120 arbeidstrening, Fylke"),
            (Text(dataset, "version"), Text(dataset, "class"), Text(dataset, "label")));
        Assert.Equal("""["Fylke","month"]""", dataset.GetProperty("id").GetRawText());
        Assert.Equal("[4,12]", dataset.GetProperty("size").GetRawText());
        Assert.Equal("""{"time":["month"],"geo":["Fylke"]}""", dataset.GetProperty("role").GetRawText());
        JsonElement fylke = dataset.GetProperty("dimension").GetProperty("Fylke").GetProperty("category");
        Assert.Equal("""["I alt arbeidstrening","03","18","Ukjent"]""", fylke.GetProperty("index").GetRawText());
        Assert.Equal("Oslo", Text(fylke.GetProperty("label"), "03"));
    }

    [Fact]
    public void A_value_stands_where_its_row_and_month_meet()
        => Assert.Equal(414, Json(Example.Arbeidstrening()).GetProperty("value")[1 * 12 + 2].GetInt32());

    [Fact]
    public void A_suppressed_value_is_null_and_says_so()
    {
        JsonElement dataset = Json(Example.Arbeidstrening());

        Assert.Equal(JsonValueKind.Null, dataset.GetProperty("value")[3 * 12 + 6].ValueKind);
        Assert.Equal("""{"41":"*","42":"*","43":"*"}""", dataset.GetProperty("status").GetRawText());
        Assert.Equal("""["*: suppressed, 0 to 3"]""", dataset.GetProperty("note").GetRawText());
    }

    [Fact]
    public void A_blank_is_null_and_nothing_more()
    {
        JsonElement dataset = Json(Odd(["Oslo"], [Cell.Blank, Cell.Unreadable, 7]));

        Assert.Equal("[null,null,7]", dataset.GetProperty("value").GetRawText());
        Assert.Equal("""{"1":"?"}""", dataset.GetProperty("status").GetRawText());
        Assert.False(Json(Odd(["Oslo"], [1])).TryGetProperty("status", out _));
    }

    [Theory]
    [InlineData("\"\\ \t\u2028")]
    [InlineData("😀 Nordlánnda")]
    public void Any_label_is_text(string label)
    {
        JsonElement dataset = Json(Odd([label, label], [1, 2]));

        AssertRules(dataset);
        JsonElement category = dataset.GetProperty("dimension").GetProperty("Utdanning").GetProperty("category");
        Assert.Equal(label, category.GetProperty("index")[0].GetString());
    }

    [Fact]
    public void Half_a_character_does_no_harm() => AssertRules(Json(Odd(["\uD83D"], [1])));

    [Fact]
    public void A_report_is_a_collection_of_its_tables()
    {
        var report = new Report(
            "TILT120", "Tiltak", "", new DateTime(2025, 1, 10), null, null, [Example.Arbeidstrening(), Odd(["Oslo"], [1])]);
        JsonElement collection = Json(report.WriteJsonStat);

        Assert.Equal(
            ("2.0", "collection", "2025-01-10T00:00:00Z"),
            (Text(collection, "version"), Text(collection, "class"), Text(collection, "updated")));
        JsonElement[] items = [.. collection.GetProperty("link").GetProperty("item").EnumerateArray()];
        Assert.Equal(2, items.Length);
        Assert.All(items, AssertRules);
        Assert.All(items, item => Assert.Equal("2025-01-10T00:00:00Z", Text(item, "updated")));
        // The version is that of the whole, and the schema wants it there alone.
        Assert.All(items, item => Assert.False(item.TryGetProperty("version", out _)));
    }

    [Fact]
    public void A_table_without_months_is_no_dataset_of_a_collection()
    {
        Table table = new("TILT120", null, "Kjønn", [Column.Mean("Snitt")], [Row.Of(null, "Menn", "Menn", 1)], [5]);
        JsonElement collection = Json(new Report("TILT120", "", "", null, null, null, [table, Odd(["Oslo"], [1])]).WriteJsonStat);

        JsonElement item = Assert.Single(collection.GetProperty("link").GetProperty("item").EnumerateArray());
        Assert.Equal("TILT120, Utdanning", Text(item, "label"));
        Assert.Equal("[1,0]", Json(table).GetProperty("size").GetRawText());
        Assert.Equal("[]", Json(table).GetProperty("value").GetRawText());
        Assert.Equal("""{"index":[]}""", Json(table).GetProperty("dimension").GetProperty("month").GetProperty("category").GetRawText());
    }

    [Fact]
    public void Rows_that_are_called_months_do_not_hide_the_months()
    {
        JsonElement dataset = Json(new Table(
            "TILT120", null, "month", Column.Months(2024, 1, 2), [Row.Of(null, "Mai", "Mai", 1)], [1, 2]));

        AssertRules(dataset);
        Assert.Equal("""["month","month (time)"]""", dataset.GetProperty("id").GetRawText());
        Assert.Equal("""{"time":["month (time)"]}""", dataset.GetProperty("role").GetRawText());
    }

    [Fact]
    public void Rows_that_are_alike_have_keys_of_their_own() => AssertRules(Json(Odd(["A (3)", "A", "A", "A"], [1, 2, 3, 4])));

    // What JSON-stat 2.0 asks of a dataset; its schema allows no other members.
    private static void AssertRules(JsonElement dataset)
    {
        Assert.Subset(
            new HashSet<string> { "version", "class", "label", "updated", "note", "id", "size", "role", "dimension", "value", "status" },
            dataset.EnumerateObject().Select(member => member.Name).ToHashSet());
        string[] id = [.. dataset.GetProperty("id").EnumerateArray().Select(item => item.GetString()!)];
        int[] size = [.. dataset.GetProperty("size").EnumerateArray().Select(item => item.GetInt32())];
        Assert.Equal(id.Length, size.Length);
        Assert.Equal(id, dataset.GetProperty("dimension").EnumerateObject().Select(dimension => dimension.Name));
        Assert.Equal(size.Aggregate(1, (all, one) => all * one), dataset.GetProperty("value").GetArrayLength());
        for (int i = 0; i < id.Length; i++)
        {
            JsonElement category = dataset.GetProperty("dimension").GetProperty(id[i]).GetProperty("category");
            string[] index = [.. category.GetProperty("index").EnumerateArray().Select(item => item.GetString()!)];
            Assert.Equal((size[i], size[i]), (index.Length, index.Distinct().Count()));
            Assert.Equal(index, category.GetProperty("label").EnumerateObject().Select(label => label.Name));
        }
    }

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    private static Table Odd(string[] labels, int[] cells) => new(
        "TILT120",
        null,
        "Utdanning",
        Column.Months(2024, 1, cells.Length / labels.Length),
        [.. labels.Select((label, i) => Row.Of(null, label, label, i + 1))],
        cells);

    private static JsonElement Json(Table table) => Json(table.WriteJsonStat);

    private static JsonElement Json(Action<TextWriter> write)
    {
        var writer = new StringWriter();
        write(writer);
        return JsonDocument.Parse(writer.ToString()).RootElement;
    }
}
