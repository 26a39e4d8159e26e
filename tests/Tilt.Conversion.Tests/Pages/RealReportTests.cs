using Tilt.Conversion.Tests.Harness;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Forms;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests.Pages;

/// <summary>The real report as several programs print it; Data/pages/make.py tells how.</summary>
public class RealReportTests
{
    public static TheoryData<string> Files =>
    [
        "libreoffice",
        "libreoffice-borders-portrait",
        "chromium-wrapped-borders",
        "chromium-crowded",
        "chromium-gaps",
        "cairo",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_cell_is_right_and_nothing_is_wrong(string name)
    {
        Understood read = Published.Read($"pages/{name}.pdf");

        Assert.Equal(ExpectedCells.All, ExpectedCells.Check(cell => read[cell], Cell.Suppressed));
        Assert.All(read.Findings, entry => Assert.Equal(Severity.Info, entry.Told.Finding.Rule.Severity));
    }

    [Fact]
    public void What_needs_a_password_is_said()
        => Assert.Equal(
            NoteKind.Encrypted, Assert.Single(PublishedFile.Read(Published.PathOf("pages/encrypted.pdf"), default).Notes).Kind);
}
