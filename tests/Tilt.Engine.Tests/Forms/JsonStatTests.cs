using Tilt.Engine.Fixing;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Fixing;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Forms;

/// <summary>JSON-stat 2, as statistics banks and Tilt itself export it.</summary>
public class JsonStatTests
{
    private const string Dataset = """
        {
          "version": "2.0", "class": "dataset", "label": "TILT120 Tiltaksdeltakere, etter fylke og måned",
          "id": ["Region", "Tid"], "size": [3, 2], "role": { "time": ["Tid"] },
          "dimension": {
            "Region": { "label": "fylke", "category": {
              "index": { "0": 0, "03": 1, "11": 2 },
              "label": { "0": "Hele landet", "03": "Oslo", "11": "Rogaland" } } },
            "Tid": { "label": "måned", "category": { "index": ["2024M01", "2024M02"] } }
          },
          "value": [12, 13, 5, null, 7, null], "status": { "3": "*" }
        }
        """;

    [Fact]
    public void A_dataset_is_a_table()
    {
        Understood read = Read(Dataset);
        Assert.Equal(("TILT120", 2024), (read.Report.Code, read.Report.Year));
        Assert.Equal([12, 13], read.Under("Tilt120.Fylke.IAlt", "Januar", "Februar"));
        Assert.Equal([5, Cell.Suppressed], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar"));
        Assert.Equal([7, Cell.Blank], read.Under("Tilt120.Fylke.Rogaland", "Januar", "Februar"));
        Assert.Equal("03", read.Row("Tilt120.Fylke.Oslo").Code);
        Assert.Equal(["TILT101"], read.Ids);
    }

    [Fact]
    public void Values_may_be_named_by_their_number()
        => Assert.Equal(
            [12, 13, 5, Cell.Suppressed, 7],
            Read(Dataset.Replace("[12, 13, 5, null, 7, null]", """{ "0": 12, "4": 7, "1": 13, "2": 5, "3": null }"""))
                .Under("Tilt120.Fylke", "IAlt.Januar", "IAlt.Februar", "Oslo.Januar", "Oslo.Februar", "Rogaland.Januar"));

    [Theory]
    [InlineData("[12, 13, 5, 2, 7, null]", """{ "3": "*" }""")]
    [InlineData("[12, 13, 5, 2, 7, null]", """["", "", "", "*", "", ""]""")]
    public void A_figure_that_is_said_to_be_suppressed_is_not_shown(string values, string status)
    {
        Understood read = Read(Dataset.Replace("[12, 13, 5, null, 7, null]", values).Replace("""{ "3": "*" }""", status));
        Assert.Equal([5, Cell.Suppressed], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar"));
    }

    [Fact]
    public void One_status_is_that_of_all()
        => Assert.Equal(
            [Cell.Suppressed, Cell.Suppressed],
            Read(Dataset.Replace("""{ "3": "*" }""", "\"*\"")).Under("Tilt120.Fylke.Oslo", "Januar", "Februar"));

    [Fact]
    public void A_total_has_no_code()
    {
        Understood read = Read(Dataset.Replace("\"0\"", "\"999\"").Replace("Hele landet", "I alt"));
        Assert.Equal([12, 13], read.Under("Tilt120.Fylke.IAlt", "Januar", "Februar"));
    }

    [Fact]
    public void Several_counts_keep_their_names()
    {
        Understood read = Read("""
            {"class":"dataset","label":"TILT120 Deltakere","id":["Kjonn","ContentsCode","Tid"],"size":[1,2,1],
            "role":{"time":["Tid"],"metric":["ContentsCode"]},"dimension":{
            "Kjonn":{"label":"fylke","category":{"index":["03"],"label":{"03":"Oslo"}}},
            "ContentsCode":{"category":{"index":["A","P"],"label":{"A":"Kvinner","P":"Personer i alt"}}},
            "Tid":{"category":{"index":["2024"]}}},"value":[5,7]}
            """);
        Assert.Equal([5, 7], read.Under("Tilt120.Fylke.Oslo", "Kvinner2024", "PersonerIAlt2024"));
    }

    [Fact]
    public void A_misprint_is_found_in_its_place()
    {
        string text = Dataset.Replace("[12, 13, 5, null, 7, null]", "[12, 13, 5, 6, 8, 7]").Replace("\"*\"", "\"\"");
        (CheckedFile file, ToldFinding told) = Assert.Single(Read(text).Findings);
        Assert.Equal("12", text.Substring(told.Finding.At.Span.Start, told.Finding.At.Span.Length));
        Assert.Equal("TILT101 (10,13-15)", Understood.Describe(file, told.Finding).Split(':')[0]);
    }

    [Fact]
    public void A_star_is_written_into_no_JSON()
    {
        var mending = Mending.Of(Dataset);
        var five = new TextSpan(Dataset.IndexOf(" 5,", StringComparison.Ordinal) + 1, 1);
        Assert.NotNull(mending.EditFor(new Fix.Figure(five, "5", "6")));
        Assert.Null(mending.EditFor(new Fix.Figure(five, "5", "*")));
    }

    [Fact]
    public void Shares_and_counts_are_a_dimension_of_their_own()
    {
        Understood read = Read("""
            {"class":"dataset","label":"TILT120 Deltakere","id":["Kjonn","ContentsCode","Tid"],"size":[2,2,1],
            "role":{"time":["Tid"],"metric":["ContentsCode"]},"dimension":{
            "Kjonn":{"label":"kjønn","category":{"index":["2","1"],"label":{"2":"Kvinner","1":"Menn"}}},
            "ContentsCode":{"category":{"index":["A","P"],"label":{"A":"Deltakere","P":"Prosent"}}},
            "Tid":{"category":{"index":["2024"]}}},"value":[5,41.7,7,58.3]}
            """);
        Assert.Equal([5, 41.7m], read.Under("Tilt120.Kjønn.Kvinner", "_2024", "Prosent2024"));
        Assert.Equal([7, 58.3m], read.Under("Tilt120.Kjønn.Menn", "_2024", "Prosent2024"));
    }

    [Theory]
    [InlineData("7, null]", "7]", "TILT021 (10,12-13): Observations are left out: 'TILT120 Tilt")]
    [InlineData("7, null]", "7,, null]", "TILT021 (10,32-33): Observations are left out: the JSON is damaged here")]
    [InlineData("\"Oslo\"", "\"Oslo", "TILT021 (7,52-53): Observations are left out: the JSON is damaged here")]
    [InlineData("\"Tid\": {", "\"Time\": {", "TILT021 (10,12-13): Observations are left out: the dimensions of 'TILT120 Tilt")]
    [InlineData("\"2024M01\"", "\"2024U01\"", "TILT021 (8,57-64): Observations are left out: '2024U01' is no month or year here")]
    [InlineData("12, 13", "-12, 13", "TILT003 (10,13-16): '-12' is not a number")]
    [InlineData("7, null]", "7, \"null\"]", "TILT003 (10,34-38): 'null' is not a number")]
    [InlineData("7, null]", "7, [6]]", "TILT021 (10,12-13): Observations are left out: 'TILT120 Tilt")]
    [InlineData("[12, 13, 5, null, 7, null]", "{\"0\": {\"v\": 12}}", "TILT021 (10,12-13): Observations are left out: 'TILT120 Tilt")]
    [InlineData("[12, 13, 5, null, 7, null]", "{\"0\": 12, \"6\": 1}", "TILT021 (10,27-28): Observations are left out: 'TILT120 Tilt")]
    [InlineData("[12, 13, 5, null, 7, null]", "{\"0\": 12, \"a\": 1}", "TILT021 (10,27-28): Observations are left out: 'TILT120 Tilt")]
    [InlineData("[12, 13, 5, null, 7, null]", "12", "TILT021 (10,12-14): Observations are left out: 'TILT120 Tilt")]
    [InlineData("\"11\": 2", "\"11\": 1", "TILT021 (10,12-13): Observations are left out: the dimensions of")]
    [InlineData("\"11\": 2", "\"11\": 3", "TILT021 (10,12-13): Observations are left out: the dimensions of")]
    [InlineData("\"11\": 2", "\"11\": \"x\"", "TILT021 (10,12-13): Observations are left out: the dimensions of")]
    [InlineData("[\"2024M01\", \"2024M02\"]", "[\"2024M01\", null]", "TILT021 (10,12-13): Observations are left out: the dimensions of")]
    [InlineData("[3, 2]", "[0, 2]", "TILT021 (10,12-13): Observations are left out: the dimensions of")]
    [InlineData("[3, 2]", "[3]", "TILT021 (10,12-13): Observations are left out: the dimensions of")]
    [InlineData("\"id\": [\"Region\", \"Tid\"], \"size\": [3, 2]", "\"id\": [\"Tid\"], \"size\": [2]",
        "TILT021 (10,12-13): Observations are left out: the dimensions of")]
    [InlineData("\"*\" }", "\"2\" }", "TILT003 (10,24-28): '2' is not a number")]
    [InlineData("\"*\" }\n}", "\"*\" }\n}\n{ }", "TILT021 (12,1-2): Observations are left out: the JSON is damaged here")]
    public void Damage_is_said_where_it_stands(string whole, string damaged, string says)
    {
        Assert.Contains(whole, Dataset, StringComparison.Ordinal);
        Understood read = Read(Dataset.Replace(whole, damaged));
        string said = Assert.Single(read.TiltSays, said => !said.StartsWith("TILT001", StringComparison.Ordinal));
        Assert.StartsWith(says, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"time\": [\"Tid\"]", "\"time\": \"Tid\"")]
    [InlineData("\"role\": { \"time\": [\"Tid\"] },", "")]
    [InlineData("\"label\": \"fylke\", ", "\"label\": \"\", ")]
    [InlineData("{ \"3\": \"*\" }", "[null, null, [], \"*\", null, null]")]
    [InlineData("{ \"3\": \"*\" }", "{ \"0\": [\"*\"], \"1\": { \"a\": \"*\" }, \"x\": \"*\", \"3\": \"*\" }")]
    [InlineData("\"class\": \"dataset\",", "\"class\": \"dataset\", \"error\": [{}], \"updated\": \"2025-01\",")]
    public void It_may_be_said_in_other_ways(string said, string otherwise)
    {
        Assert.Contains(said, Dataset, StringComparison.Ordinal);
        Understood read = Read(Dataset.Replace(said, otherwise));

        Assert.Equal([12, 13], read.Under("Tilt120.Fylke.IAlt", "Januar", "Februar"));
        Assert.Equal([5, Cell.Suppressed], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar"));
        Assert.Equal([7, Cell.Blank], read.Under("Tilt120.Fylke.Rogaland", "Januar", "Februar"));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void What_heads_a_dimension_tells_what_it_is_of_and_else_its_id()
    {
        Understood read = Read(Dataset.Replace("\"Region\"", "\"fylke\"").Replace("\"label\": \"fylke\"", "\"label\": \"Sted\""));
        Assert.Equal([5, Cell.Suppressed], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar"));
    }

    [Theory]
    [InlineData("2025-01-02")]
    [InlineData("2025-01-02T08:00:00Z")]
    public void It_says_when_it_was_updated(string time)
        => Assert.Equal("2025-01-02", Read(Dataset.Replace("\"role\"", $"\"updated\": \"{time}\", \"role\"")).Report.Updated);

    [Fact]
    public void A_dataset_without_a_title_is_of_the_report_before_it()
    {
        string second = Dataset.Replace("TILT120 Tiltaksdeltakere, etter fylke og måned", "Kjønn").Replace("fylke", "kjønn")
            .Replace("\"Oslo\"", "\"Kvinner\"").Replace("\"Rogaland\"", "\"Menn\"").Replace("Hele landet", "Begge kjønn");
        Understood read = Read($$$"""
            {"class":"collection","extension":{"item":[{{{Dataset}}}]},"link":{"item":[{{{Dataset}}},{{{second}}}]}}
            """);

        Assert.Equal(["Fylke", "Kjønn"], read.Report.Tables.Select(table => table.Title));
    }

    [Fact]
    public void What_is_whole_before_the_damage_stays()
    {
        const string Before = """{"class":"collection","label":"TILT120 Deltakere","link":{"item":[""";
        string text = $$"""{{Before}}{{Dataset}},{"class":"dataset","value":[1""";
        Understood read = Read(text);
        Assert.Equal(5, read["Tilt120.Fylke.Oslo.Januar"]);
        Assert.Equal("TILT021", read.Ids[^1]);
    }

    [Fact]
    public void Every_beginning_of_a_file_is_read_without_a_fault()
    {
        for (int length = 0; length < Dataset.Length; length++)
            Assert.All(Read(Dataset[..length]).Files[0].File.Text.Findings, finding => Assert.InRange(finding.At.Span.End, 0, length));
    }

    [Fact]
    public void A_dimension_is_named_once()
    {
        string text = Dataset.Replace("""["Region", "Tid"], "size": [3, 2]""", """["Region", "Tid", "Region"], "size": [3, 2, 3]""");
        Assert.Contains(Read(text).TiltSays, said => said.StartsWith(
            "TILT021 (10,12-13): Observations are left out: the dimensions of", StringComparison.Ordinal));
    }

    [Fact]
    public void Deep_nesting_is_damage()
        => Assert.Contains("TILT021", Read("""{"class":"dataset","value":""" + new string('[', 100_000)).Ids);

    [Fact]
    public void Other_JSON_is_none_of_ours()
        => Assert.Empty(Project.With("""{"dataset":{"id":1},"value":[1]}""", "app.json").Read().Says);

    private static Understood Read(string text) => Project.With(text, "stat.json").Marked().Read();
}
