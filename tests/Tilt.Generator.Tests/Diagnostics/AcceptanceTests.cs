using Microsoft.CodeAnalysis;
using Tilt.Engine.Findings;
using Tilt.Generator.Hosting;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>Accepted deviations on their way from the compiler: <c>tilt_accept.</c> and the cell's name in code.</summary>
public class AcceptanceTests
{
    private const string File = "report.md";

    [Fact]
    public void Each_is_a_key_of_the_file()
    {
        Options options = new Options()
            .Key(File, "tilt_accept.Tilt120.Fylke.Oslo.Mars", " 4 14 ")
            .Key(File, "tilt_accept.Tilt120.Fylke.Agder", "row")
            .Key("other.md", "tilt_accept.Tilt120.Fylke.Troms", "row");

        FindingOptions read = OptionReader.Of(new TextFile(File, ""), options).Findings;
        Assert.Equal(
            [new Acceptance("tilt120.fylke.agder", "row"), new Acceptance("tilt120.fylke.oslo.mars", "4 14")], read.Accepted);
        Assert.Empty(read.Invalid);
    }

    [Fact]
    public void A_deviation_tells_the_name_and_the_value_to_accept_it_by()
    {
        Project project = Project.With(Given.Report(Given.Table("03 Oslo|7|6|7|80", "11 Rogaland|3|3|3|3")));
        Diagnostic said = Assert.Single(project.Diagnose());

        Assert.Equal("Tilt120.Arbeidstrening.Fylke.Oslo.Mars", said.Properties["name"]);
        Assert.Empty(project.With(new Options().Key(File, "tilt_accept." + said.Properties["name"], said.Properties["found"]!)).Diagnose());
    }
}
