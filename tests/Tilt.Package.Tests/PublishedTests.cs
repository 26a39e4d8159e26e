using Tilt.Package.Tests.Harness;

namespace Tilt.Package.Tests;

/// <summary>The published file, straight in: the build makes a text of it before the compiler runs.</summary>
public class PublishedTests
{
    private const string Item = """<TiltReport Include="reports/*.xlsx" />""", Report = "reports/tilt120-2024.xlsx";

    private const string Oslo = "System.Console.WriteLine(Tilt120.Arbeidstrening.Fylke.Oslo.Mars);";

    /// <summary>A PDF that paints with a function which is made of itself: it overflows the stack of whoever looks.</summary>
    private static readonly byte[] SelfReferring = System.Text.Encoding.ASCII.GetBytes("""
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R
            /Resources<</ColorSpace<</A[/Pattern]>>/Pattern<</P 5 0 R>>>>>> endobj
        4 0 obj <</Length 31>>stream
        /A cs /P scn 0 0 10 10 re f
        endstream
        endobj
        5 0 obj <</PatternType 2/Shading<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 1 1]/Function 6 0 R>>>> endobj
        6 0 obj <</FunctionType 3/Domain[0 1]/Functions[6 0 R]/Bounds[]/Encode[0 1]>> endobj
        trailer <</Size 7/Root 1 0 R>>
        %%EOF
        """);

    [Fact]
    public void A_workbook_is_a_report_and_its_misprint_stands_at_the_cell()
    {
        UserProject app = UserProject.App(Item, Oslo).With(Report, Workbooks.Right);
        Assert.Empty(app.Build().AssertSuccess().Says);
        Assert.Equal("414", app.Output());

        Outcome wrong = app.With(Report, Workbooks.Wrong).Build().AssertSuccess();
        Assert.Equal([$"{Report}{Workbooks.Place}: warning TILT101"], wrong.Says);
        Assert.Contains(Workbooks.Cell, wrong.Output, StringComparison.Ordinal);
        Assert.Equal("424", app.Output());

        // An older file is another file.
        Assert.Empty(app.With(Report, Workbooks.Right).Aged(Report).Build().AssertSuccess().Says);
        Assert.Equal("414", app.Output());
    }

    [Fact]
    public void A_PDF_is_a_report()
    {
        UserProject app = UserProject.App("""<TiltReport Include="reports/*.pdf" />""", Oslo)
            .With("reports/tilt120-2024.pdf", File.ReadAllBytes(Path.Combine(Workbooks.Folder, "pages", "libreoffice.pdf")));

        Assert.Empty(app.Build().AssertSuccess().Says);
        Assert.Equal("414", app.Output());
    }

    [Fact]
    public void It_is_converted_once_and_cleaned_away()
    {
        UserProject app = UserProject.App(Item, Oslo).With(Report, Workbooks.Right);
        app.Build().AssertSuccess();
        (DateTime built, DateTime converted) = (app.Built(), Converted());

        app.With("Program.cs", "return;").Build().AssertSuccess();
        Assert.Equal(converted, Converted());
        Assert.NotEqual(built, app.Built());

        app.Clean().AssertSuccess();
        Assert.Empty(app.Files("obj/Debug/net10.0/tilt"));

        DateTime Converted() => File.GetLastWriteTimeUtc(
            Assert.Single(app.Files("obj/Debug/net10.0/tilt"), file => file.EndsWith(".txt", StringComparison.Ordinal)));
    }

    [Fact]
    public void Folders_are_called_anything_and_an_additional_file_is_marked_or_not()
    {
        UserProject app = UserProject.App(
            """
            <TiltReport Include="C# og æøå/x/../**/*.xlsx" />
            <AdditionalFiles Include="d'Arc &amp; co/tilt130 %3B%40b.xlsx" TiltReport="true" TiltClass="Tilt130" />
            <AdditionalFiles Include="d'Arc &amp; co/Tilt170.XLSX" TiltNamespace="Nav" />
            <AdditionalFiles Include="tilt180-2024.xlsx;plan2024.pdf" />
            """,
            "System.Console.WriteLine(Tilt120.IAlt.Mars + Nav.Tilt120.IAlt.Mars);")
            .With("C# og æøå/2024/tilt120-2024.xlsx", Workbooks.Right)
            .With("d'Arc & co/tilt130 ;@b.xlsx", Workbooks.Wrong)
            .With("d'Arc & co/Tilt170.XLSX", Workbooks.Right)
            .With("tilt180-2024.xlsx", Workbooks.Right)
            .With("plan2024.pdf", [1, 2, 3]);

        Outcome built = app.Build().AssertSuccess();

        Assert.Equal(
            [$"d'Arc & co/tilt130 ;@b.xlsx{Workbooks.Place}: warning TILT101", "tilt180-2024.xlsx(1,1): warning TILT017"], built.Says);
        Assert.Equal("26900", app.Output());
    }

    [Fact]
    public void A_section_of_the_editor_configuration_goes_by_its_path()
    {
        UserProject app = UserProject.App(Item, Oslo).With(Report, Workbooks.Wrong)
            .With(".editorconfig", "[reports/*.xlsx]\ntilt_diagnostic.TILT101.severity = error\n");
        Assert.Equal([$"{Report}{Workbooks.Place}: error TILT101"], app.Build().Says);

        app.With(".editorconfig", "[reports/*.xlsx]\ntilt_accept.Tilt120.Arbeidstrening.Fylke.Oslo.Mars = 424\n");
        Assert.Empty(app.Build().AssertSuccess().Says);
    }

    [Fact]
    public void Whatever_is_the_matter_with_some_the_others_work()
    {
        UserProject app = UserProject.App("""<TiltReport Include="reports/*.*;missing.pdf" />""", Oslo)
            .With(Report, Workbooks.Right)
            .With("reports/a.xlsx", Workbooks.Right[..9000])
            .With("reports/b.pdf", "no PDF"u8.ToArray())
            .With("reports/c.xls", [])
            .With("reports/e.pdf", SelfReferring)
            .With("reports/d.md", Reports.Wrong.Replace("TILT120", "TILT130", StringComparison.Ordinal));

        Outcome built = app.Build().AssertSuccess();

        Assert.Equal(
            [
                "missing.pdf(1,1): warning TILT019", "reports/a.xlsx(1,1): warning TILT019", "reports/b.pdf(1,1): warning TILT019",
                "reports/c.xls(1,1): warning TILT019", $"reports/d.md{Reports.Place}: warning TILT101",
                "reports/e.pdf(1,1): warning TILT019",
            ],
            built.Says);
        Assert.Equal("414", app.Output());
    }

    [Fact]
    public void An_editor_that_has_never_built_has_the_text()
    {
        UserProject app = UserProject.App(Item, Oslo).With(Report, Workbooks.Right);

        Outcome designed = app.Design().AssertSuccess();

        Assert.Matches(@"additionalfile:[^""]*tilt120-2024\.xlsx\.-?\d+\.txt", designed.Output);
        Assert.NotEmpty(app.Files("obj/Debug/net10.0/tilt"));
    }

    [Fact]
    public void Frameworks_and_projects_beside_each_other_do_not_meet()
    {
        UserProject app = UserProject.Other("many", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Tilt.Generator" Version="VERSION" />
                <TiltReport Include="tilt120-2024.xlsx" />
              </ItemGroup>
            </Project>
            """.Replace("VERSION", Feed.Version, StringComparison.Ordinal))
            .With("tilt120-2024.xlsx", Workbooks.Right)
            .With("Class1.cs", "class A { const int Mars = Tilt120.IAlt.Mars; }");

        app.RestoreAndBuild("-m:4").AssertSuccess();
    }
}
