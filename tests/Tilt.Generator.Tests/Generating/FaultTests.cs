using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Editions;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Generating;

/// <summary>A fault with one file stays with that file, and is said.</summary>
public class FaultTests
{
    [Fact]
    public void A_file_that_cannot_be_read_takes_no_other_along()
    {
        Built built = Project.With(Given.Report(Given.Table("Kvinner|7|6|7|8", "Menn|3|3|3|3"))).And(new Broken()).Build();

        Assert.Equal(8, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(
            [
                "TILT013 (1,1-1): Tilt failed on this file and makes nothing of it: IOException: gone; "
                + "the file shows a fault in Tilt, please report it",
            ],
            built.TiltSays);
    }

    [Fact]
    public void A_class_that_cannot_be_made_takes_no_other_along()
    {
        var table = new TableHead(TableKey.Of("arbeidstrening", "Kjønn"), "arbeidstrening", "Kjønn", TotalKind.None, null, null);
        ReportPart good = PartOf("TILT120", table), bad = PartOf("TILT130", null!);
        ReportTree tree = ReportTree.Of([bad, good]);

        Assert.Equal(good.Key, Assert.Single(tree.Placements).Key);
        Assert.Same(bad, Assert.Single(tree.Faults).First);

        static ReportPart PartOf(string code, TableHead table)
            => new(new PartKey(code + ".md", code, 2024), "", "", code, Wanted: null, "", IsPublic: false, new([table]));
    }

    private sealed class Broken : AdditionalText
    {
        public override string Path => "broken.md";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new IOException("gone");
    }
}
