using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Tilt.CodeFixes.Tests.Harness;
using Tilt.Engine.Tests.Fixing;

namespace Tilt.CodeFixes.Tests;

/// <summary>Many fixes at once.</summary>
public class FixAllTests
{
    private static readonly string realReport = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md"));

    [Fact]
    public async Task Restores_the_real_report_byte_for_byte()
    {
        string[] lines = realReport.Split('\n');
        Misprint(22, "5 791", "5 719");
        Misprint(28, "\t16\t", "\t61\t");
        Misprint(54, "<b>7 640</b>", "<b>640</b>");
        Misprint(55, "\t1 010\t", "\t1 100\t");
        Misprint(133, "3 675", "3 657");
        Misprint(207, "\t1 880\t", "\t1 808\t");
        Workshop workshop = Workshop.With(string.Join('\n', lines));
        Assert.True((await workshop.WarningsAsync()).Length >= 6);

        workshop = (await workshop.FixAllAsync("TILT10"))!;
        Assert.Equal(Bytes.Utf8(realReport), workshop.Report);
        Assert.Empty(await workshop.WarningsAsync());

        void Misprint(int line, string right, string wrong) => lines[line - 1] = lines[line - 1].Misprint(right, wrong);
    }

    [Fact]
    public async Task Corrects_all_labels_and_nothing_else()
    {
        string report = Example.Tabs.Misprint("2 700", "2 070").Misprint("\tFebruar", "\tFebuar").Misprint("Kvinner", "Kvinnner");
        Workshop workshop = (await Workshop.With(report).FixAllAsync("TILT005", FixAllScope.Solution))!;

        Assert.Equal(Example.Tabs.Misprint("2 700", "2 070"), Encoding.UTF8.GetString(workshop.Report));
        Assert.Empty(await workshop.SaysAsync("TILT005"));
    }

    [Fact]
    public async Task Fixes_all_reports_of_the_project_and_no_other()
    {
        Workshop workshop = (await ThreeReports().FixAllAsync("TILT101", FixAllScope.Project))!;

        Assert.Equal(Bytes.Utf8(Example.Tabs), workshop["first.md"]);
        Assert.Equal(Bytes.Utf8(Example.Pipes), workshop["second.md"]);
        Assert.NotEqual(Bytes.Utf8(Example.Semicolons), workshop["third.csv"]);
    }

    [Fact]
    public async Task Fixes_all_reports_of_the_solution()
    {
        Workshop workshop = (await ThreeReports().FixAllAsync("TILT101", FixAllScope.Solution))!;

        Assert.Equal(Bytes.Utf8(Example.Tabs), workshop["first.md"]);
        Assert.Equal(Bytes.Utf8(Example.Pipes), workshop["second.md"]);
        Assert.Equal(Bytes.Utf8(Example.Semicolons), workshop["third.csv"]);
    }

    [Fact]
    public async Task Makes_exchanges_together_with_other_fixes()
    {
        string report = Example.Tabs.Misprint("6 791", "6 719");
        Workshop workshop = Workshop.With(report).And(Example.Tabs.Misprint("2 500\t2 700", "2 700\t2 500"), "swapped.md");
        workshop = (await workshop.FixAllAsync("TILT101"))!;

        Assert.Equal(Bytes.Utf8(Example.Tabs), workshop.Report);
        Assert.Equal(Bytes.Utf8(Example.Tabs), workshop["swapped.md"]);
    }

    [Fact]
    public async Task Makes_an_edit_once_however_often_it_is_asked_for()
    {
        foreach (string report in new[] { Example.Tabs.Misprint("2 700", "200"), Example.Tabs.Misprint("2 500\t2 700", "2 700\t2 500") })
        {
            Workshop workshop = (await Workshop.With(report).FixAllAsync("TILT101", times: 2))!;
            Assert.Equal(Bytes.Utf8(Example.Tabs), workshop.Report);
        }
    }

    [Fact]
    public async Task Does_nothing_where_nothing_can_be_fixed()
        => Assert.Null(await Workshop.With(Example.Tabs.Misprint("2 700", "2 070")).FixAllAsync("TILT101", times: 0));

    [Fact]
    public void Is_offered_for_projects_and_solutions_alone()
    {
        // A FixAllContext cannot name a document that is not C#.
        Assert.All(Fixes, fix => Assert.Equal(
            [FixAllScope.Project, FixAllScope.Solution], fix.GetFixAllProvider()!.GetSupportedFixAllScopes()));
    }

    [Fact]
    public void Fixes_are_offered_in_additional_files()
    {
        Assert.NotEmpty(Fixes);
        foreach (CodeFixProvider fix in Fixes)
        {
            ExportCodeFixProviderAttribute export = fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
            Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds);
            Assert.Equal([LanguageNames.CSharp], export.Languages);
        }
    }

    [Theory]
    [InlineData("TILT101")]
    [InlineData("TILT102")]
    [InlineData("TILT103")]
    [InlineData("TILT104")]
    [InlineData("TILT105")]
    public async Task Each_rule_about_figures_has_the_fix(string id)
    {
        string report = Example.Tabs.Misprint("2 700", "2 070");
        var span = new TextSpan(report.IndexOf("2 070", StringComparison.Ordinal), 5);
        Diagnostic said = Workshop.Say(id, span, ("found", "2070"), ("expected", "2700"), ("proved", "true"));
        Workshop workshop = await Workshop.With(report).FixAsync(said);
        Assert.Equal(Example.Tabs, Encoding.UTF8.GetString(workshop.Report));
    }

    private static CodeFixProvider[] Fixes => [new FigureFixProvider(), new LabelFixProvider()];

    private static Workshop ThreeReports()
        => Workshop.With(Example.Tabs.Misprint("2 700", "2 070"), "first.md")
            .And(Example.Pipes.Misprint("**6 791**", "**791**"), "second.md")
            .Project("Other")
            .And(Example.Semicolons.Misprint("2700", "2070"), "third.csv");
}
