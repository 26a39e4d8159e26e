using System.Text.RegularExpressions;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests;

/// <summary>The house: what a room may know of the others, and a few habits that no analyzer holds.</summary>
public class HouseTests
{
    private const int LineLength = 140;

    /// <summary>Each room of the engine and those below it that it may know; docs/how-it-works.md tells the same.</summary>
    private static readonly Dictionary<string, string[]> rooms = new()
    {
        ["Text"] = [],
        ["Model"] = ["Text"],
        ["Family"] = ["Model"],
        ["Findings"] = ["Text", "Model"],
        ["Reading"] = ["Text", "Model", "Family", "Findings"],
        ["Editions"] = ["Model"],
        ["Naming"] = ["Model", "Family", "Editions"],
        ["Checking"] = ["Model", "Family", "Findings"],
        ["Soft"] = ["Model", "Family", "Findings"],
        ["Fixing"] = ["Text", "Model", "Findings", "Reading"],
    };

    public static TheoryData<string> Rooms => new(rooms.Keys);

    [Fact]
    public void Every_folder_of_the_engine_is_a_room()
        => Assert.Equal(
            Directory.GetDirectories(TestData.InRepository("src/Tilt.Engine")).Select(path => Path.GetFileName(path)!)
                .Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal),
            rooms.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_rooms_below_it(string room)
    {
        // Rooms stand in the table from the lowest up.
        string[] below = [.. rooms.Keys.TakeWhile(other => other != room)];
        Assert.Subset(below.ToHashSet(), rooms[room].ToHashSet());

        string[] above = [.. rooms.Keys.Except(rooms[room]).Where(other => other != room)];
        string names = string.Join('|', above);
        var named = new Regex($@"\busing (?:static )?Tilt\.Engine(?:\.(?:{names})\b|;)|\bEngine\.(?:{names})\.");
        Assert.All(Written($"src/Tilt.Engine/{room}"), file => Assert.DoesNotMatch(named, file.Text));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_does_not_know_the_doors(string room)
    {
        // They stand in the namespace around it, and need no using.
        string[] doors = [.. typeof(ReportSet).Assembly.GetTypes()
            .Where(type => type.Namespace == "Tilt.Engine" && !type.IsNested).Select(type => type.Name)];
        var named = new Regex($@"\b(?:{string.Join('|', doors)})\b");

        Assert.Contains("ReportSet", doors);
        Assert.All(Written($"src/Tilt.Engine/{room}"), file => Assert.DoesNotMatch(named, Code(file.Text)));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_picture_and_the_table_of_the_house_have_it(string room)
    {
        string[] told = File.ReadAllLines(TestData.InRepository("docs/how-it-works.md"));
        string row = told.First(line => line.StartsWith($"| `{room}` |", StringComparison.Ordinal)), knows = row.Split('|')[4];

        Assert.Matches($@">(?:[^<]* )?{room}\b", File.ReadAllText(TestData.InRepository("docs/house.svg")));
        Assert.Subset(rooms[room].ToHashSet(), Regex.Matches(knows, "`([A-Za-z]+)`").Select(match => match.Groups[1].Value).ToHashSet());
    }

    [Fact]
    public void The_engine_knows_no_compiler()
    {
        Assert.DoesNotContain(typeof(ReportSet).Assembly.GetReferencedAssemblies(), assembly => assembly.Name!.Contains("CodeAnalysis"));
        Assert.All(
            Written("src/Tilt.Engine"),
            file => Assert.DoesNotContain("Microsoft.CodeAnalysis", file.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_id_of_a_rule_is_written_once()
        => Assert.All(
            Written("src").Where(file => !file.Path.EndsWith("Findings/Rules.cs", StringComparison.Ordinal)),
            file => Assert.DoesNotMatch(@"""TILT\d{3}""", file.Text));

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("sample")]
    [InlineData("benchmarks")]
    public void No_line_is_longer_than_a_reader_likes(string folder)
        => Assert.Empty(
            from file in Written(folder)
            from line in file.Text.Split('\n').Select((text, index) => (Text: text.TrimEnd('\r'), Number: index + 1))
            where line.Text.Length > LineLength
            select $"{file.Path}:{line.Number}");

    private static (string Path, string Text)[] Written(string folder)
        => [.. Sources.All(folder).Select(path => (path.Replace('\\', '/'), File.ReadAllText(path)))];

    // What is said of code may name all.
    private static string Code(string source) => Regex.Replace(source, "//.*|\"(?:[^\"\\\\\\n]|\\\\.)*\"", "");
}
