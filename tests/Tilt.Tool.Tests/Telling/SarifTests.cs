using System.Text.Json.Nodes;
using Tilt.Engine.Findings;
using Tilt.Tool.Telling.Sarif;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests.Telling;

/// <summary>What code scanning and editors read.</summary>
public class SarifTests
{
    [Theory]
    [InlineData]
    [InlineData("--level", "info")]
    [InlineData("nowhere.md", "--language", "nb")]
    public async Task It_is_as_the_standard_says(params string[] more)
        => Schemas.AssertFits("sarif-2.1.0.json", (await Files.Checked(["--format", "sarif", .. more])).Out);

    [Fact]
    public async Task A_workbook_is_too()
    {
        using var folder = new Folder();
        string log = (await Run.Tilt("check", folder.With("wrong.xlsx", Files.WrongWorkbook()), "--format", "sarif")).Out;

        Schemas.AssertFits("sarif-2.1.0.json", log);
        Assert.Contains("\"fullyQualifiedName\": \"Tiltak og fylke!E28\"", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_has_its_place_its_name_and_what_mends_it()
    {
        JsonNode result = JsonNode.Parse((await Files.Checked("--format", "sarif")).Out)!["runs"]![0]!["results"]![0]!;

        Assert.Equal("TILT101", (string?)result["ruleId"]);
        Assert.Equal(
            """{"startLine":79,"startColumn":21,"endLine":79,"endColumn":24,"snippet":{"text":"424"}}""",
            result["locations"]![0]!["physicalLocation"]!["region"]!.ToJsonString());
        Assert.Equal(
            "Tilt120.Arbeidstrening.Fylke.Oslo.Mars", (string?)result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]);
        Assert.Equal("414", (string?)result["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!["insertedContent"]!["text"]);
    }

    [Fact]
    public async Task A_rule_has_its_page_with_links_that_lead_somewhere()
    {
        JsonNode driver = JsonNode.Parse((await Files.Checked("--format", "sarif")).Out)!["runs"]![0]!["tool"]!["driver"]!;

        Assert.All(driver["rules"]!.AsArray(), rule =>
        {
            string page = (string)rule!["help"]!["markdown"]!;
            Assert.StartsWith($"# {rule["id"]}", page, StringComparison.Ordinal);
            Assert.DoesNotContain("](..", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_page_links_into_the_repository_or_where_no_address_is_known_nowhere()
    {
        Rule rule = Rules.ById("TILT101")!;

        string linked = SarifDriver.Page(rule, "https://example.org/tilt"), alone = SarifDriver.Page(rule, null);

        Assert.Contains("](https://example.org/tilt/blob/main/docs/", linked, StringComparison.Ordinal);
        Assert.DoesNotContain("](", alone, StringComparison.Ordinal);
        Assert.Equal(alone, System.Text.RegularExpressions.Regex.Replace(linked, @"\[([^\[\]]*)\]\(https://example[^)]*\)", "$1"));
    }

    [Fact]
    public async Task Standard_input_is_no_file_and_nothing_mends_it()
    {
        using var standard = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Given.Wrong));

        string log = (await Run.Tilt(standard, "check", "-", "--format", "sarif")).Out;

        Schemas.AssertFits("sarif-2.1.0.json", log);
        Assert.DoesNotContain("\"uri\": \"-\"", log, StringComparison.Ordinal);
        Assert.DoesNotContain("\"fixes\"", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_two_findings_have_the_same_fingerprint()
    {
        using var folder = new Folder();
        string short2024 = Given.Report(Given.Total, Given.Oslo, "| 11 Rogaland | 823 | 766 |");
        folder.With("a.md", short2024);
        folder.With("b.md", short2024.Replace("2024", "2023", StringComparison.Ordinal));
        folder.With("c.md", short2024);
        folder.With("d.xlsx", "broken");
        folder.With("e.xlsx", "broken");

        string log = (await Run.Tilt("check", folder.Path, "--format", "sarif", "--level", "info")).Out;

        string[] prints = [.. JsonNode.Parse(log)!["runs"]![0]!["results"]!.AsArray()
            .Select(result => (string)result!["partialFingerprints"]!["tiltCell/v1"]!)];
        Assert.InRange(prints.Length, 5, 50);
        Assert.Equal(prints, prints.Distinct());

        // A year and a file tell apart; copies of a report are counted.
        Assert.Equal(1, prints.Count(print => print.EndsWith(":2", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_finding_is_known_again_after_lines_have_moved()
    {
        using var folder = new Folder();
        string path = folder.With("moved.md", "\n\n" + Given.Wrong);

        string moved = (await Run.Tilt("check", path, "--format", "sarif")).Out, before = (await Files.Checked("--format", "sarif")).Out;

        Assert.Equal(Print(before), Print(moved));

        static string Print(string log) => JsonNode.Parse(log)!["runs"]![0]!["results"]![0]!["partialFingerprints"]!.ToJsonString();
    }
}
