using System.Text.Json.Nodes;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests.Telling;

/// <summary>What programs read: docs/check.schema.json says the same.</summary>
public class JsonTests
{
    [Fact]
    public async Task A_finding_is_an_object_on_a_line_of_its_own()
    {
        Run run = await Files.Checked("--format", "json");

        Assert.Equal(
            """
            {"version":1,"findings":[
            {"id":"TILT101","severity":"warning","path":"wrong.md","place":{"line":79,"column":21,"endLine":79,"endColumn":24},"related":[],
            """,
            run.Out[..run.Out.IndexOf("\"message\"", StringComparison.Ordinal)]);
        JsonNode finding = JsonNode.Parse(run.Out)!["findings"]![0]!;
        Assert.Equal("424", (string?)finding["found"]);
        Assert.Equal("414", (string?)finding["expected"]);
        Assert.True((bool)finding["canFix"]!);
        Assert.Equal("Tilt120.Arbeidstrening.Fylke.Oslo.Mars", (string?)finding["name"]);
        Assert.Equal("""{"files":1,"warnings":1,"notes":10,"isComplete":true}""", JsonNode.Parse(run.Out)!["summary"]!.ToJsonString());
    }

    [Theory]
    [InlineData]
    [InlineData("--level", "info")]
    [InlineData("nowhere.md")]
    [InlineData("--derivable", "--language", "nb")]
    public async Task It_is_as_its_schema_says(params string[] more)
        => Schemas.AssertFits("check.schema.json", (await Files.Checked(["--format", "json", .. more])).Out);

    [Fact]
    public async Task Nothing_wrong_is_an_empty_list()
        => Assert.Equal(
            """{"version":1,"findings":[],"summary":{"files":1,"warnings":0,"notes":10,"isComplete":true}}""" + "\n",
            (await Run.Tilt("check", Given.Real, "--format", "json")).Out);

    [Fact]
    public async Task A_cell_of_a_workbook_has_its_name()
    {
        using var folder = new Folder();
        string path = folder.With("wrong.xlsx", Files.WrongWorkbook());

        Assert.Equal(
            """{"line":28,"column":5,"endLine":28,"endColumn":6,"sheet":"Tiltak og fylke","cell":"Tiltak og fylke!E28"}""",
            JsonNode.Parse((await Run.Tilt("check", path, "--format", "json")).Out)!["findings"]![0]!["place"]!.ToJsonString());
    }
}
