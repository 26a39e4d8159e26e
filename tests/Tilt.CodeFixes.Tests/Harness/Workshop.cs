using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tilt.Generator;

namespace Tilt.CodeFixes.Tests.Harness;

/// <summary>
/// A solution of a user with reports in it, opened as an editor does: Tilt's own analyzers say what is wrong, and its
/// fixes are applied. Reports go in and come out as bytes.
/// </summary>
internal sealed class Workshop
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> analyzers =
    [
        .. typeof(TiltAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly CodeFixProvider[] fixes =
    [
        .. typeof(FigureFixProvider).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly Solution solution;

    private Workshop(Solution solution) => this.solution = solution;

    public static Workshop With(byte[] report, string path = "report.md")
        => new Workshop(new AdhocWorkspace().CurrentSolution).Project("User").And(report, path);

    public static Workshop With(string report, string path = "report.md") => With(Bytes.Utf8(report), path);

    /// <summary>One more project; what is added from now on is added to it.</summary>
    public Workshop Project(string name)
        => new(solution.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, name, name, LanguageNames.CSharp)));

    public Workshop And(byte[] file, string path)
    {
        using var stream = new MemoryStream(file);
        var id = DocumentId.CreateNewId(solution.ProjectIds[^1]);
        return new(solution.AddAdditionalDocument(id, path, SourceText.From(stream), filePath: path));
    }

    public Workshop And(string file, string path) => And(Bytes.Utf8(file), path);

    /// <summary>An MSBuild property, as the build hands it to the compiler.</summary>
    public Workshop Property(string name, string value)
        => new(solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(solution.ProjectIds[^1]),
            ".globalconfig",
            SourceText.From($"is_global = true\nbuild_property.{name} = {value}\n"),
            filePath: "/.globalconfig"));

    /// <summary>Switches on a rule that is off; another keeps its severity.</summary>
    public Workshop SwitchOn(string id)
    {
        var rules = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(rule => rule.Id == id);
        if (rules.All(rule => rule.IsEnabledByDefault))
            return this;
        Project project = solution.Projects.First();
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: [KeyValuePair.Create(id, ReportDiagnostic.Warn)]);
        return new(solution.WithProjectCompilationOptions(project.Id, options));
    }

    /// <summary>What is on disk if all is saved.</summary>
    public byte[] this[string path]
    {
        get
        {
            SourceText text = Document(path).GetTextAsync().Result;
            return [.. text.Encoding!.GetPreamble(), .. text.Encoding.GetBytes(text.ToString())];
        }
    }

    public byte[] Report => this["report.md"];

    /// <summary>All that Tilt says of the given kind, in the order of the files.</summary>
    public async Task<Diagnostic[]> SaysAsync(string id = "TILT")
    {
        var said = new List<Diagnostic>();
        foreach (ProjectId project in solution.ProjectIds)
            said.AddRange(await SaysAsync(solution.GetProject(project)!, CancellationToken.None));
        return [.. said.Where(diagnostic => diagnostic.Id.StartsWith(id, StringComparison.Ordinal))];
    }

    /// <summary>The warnings, as text: empty where nothing is wrong.</summary>
    public async Task<string[]> WarningsAsync()
        => [.. (await SaysAsync()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning).Select(Describe)];

    /// <summary>A diagnostic as another version of Tilt, or another state of the report, might have it.</summary>
    public static Diagnostic Say(string id, TextSpan span, params (string Name, string? Value)[] properties)
        => Diagnostic.Create(
            new DiagnosticDescriptor(id, "", "", "", DiagnosticSeverity.Warning, true),
            Location.Create("report.md", span, default),
            properties.ToImmutableDictionary(property => property.Name, property => property.Value));

    /// <summary>What an editor offers for a diagnostic.</summary>
    public async Task<CodeAction[]> OffersAsync(Diagnostic diagnostic)
    {
        var offers = new List<CodeAction>();
        TextDocument document = Document(diagnostic.Location.GetLineSpan().Path);
        foreach (CodeFixProvider fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var context = new CodeFixContext(document, diagnostic, (action, _) => offers.Add(action), CancellationToken.None);
            await fix.RegisterCodeFixesAsync(context);
        }

        return [.. offers];
    }

    public async Task<Workshop> FixAsync(Diagnostic diagnostic) => await ApplyAsync(Assert.Single(await OffersAsync(diagnostic)));

    /// <summary>Applies the only fix of the only diagnostic of the given kind.</summary>
    public async Task<Workshop> FixAsync(string id)
        => await FixAsync(Assert.Single(await SaysAsync(id)));

    /// <summary>Applies to all what is offered for the first diagnostic; null where there is nothing to do.</summary>
    /// <param name="times">How often each diagnostic is told.</param>
    public async Task<Workshop?> FixAllAsync(string id, FixAllScope scope = FixAllScope.Project, int times = 1)
        => await OfferAllAsync(id, scope, times) is { } action ? await ApplyAsync(action) : null;

    /// <summary>What an editor calls it.</summary>
    public async Task<string> FixAllTitleAsync(string id) => (await OfferAllAsync(id, FixAllScope.Project, times: 1))!.Title;

    private async Task<CodeAction?> OfferAllAsync(string id, FixAllScope scope, int times)
    {
        Diagnostic first = (await SaysAsync(id))[0];
        CodeAction offer = Assert.Single(await OffersAsync(first));
        CodeFixProvider fix = fixes.Single(fix => fix.FixableDiagnosticIds.Contains(first.Id));
        var context = new FixAllContext(
            solution.Projects.First(), fix, scope, offer.EquivalenceKey,
            fix.FixableDiagnosticIds, new Provider(times), CancellationToken.None);
        return await fix.GetFixAllProvider()!.GetFixAsync(context);
    }

    public static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string at = $"({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
        return $"{place.Path}{at}: {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static async Task<Workshop> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        ApplyChangesOperation operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations));
        return new Workshop(operation.ChangedSolution);
    }

    private static async Task<ImmutableArray<Diagnostic>> SaysAsync(Project project, CancellationToken cancel)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancel))!;
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, (error, _, _) => throw error, true, false);
        var compiler = new CompilationWithAnalyzers(compilation, analyzers, options);
        ImmutableArray<Diagnostic> said = await compiler.GetAnalyzerDiagnosticsAsync(cancel);
        return [.. said.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    private TextDocument Document(string path)
        => solution.Projects.SelectMany(project => project.AdditionalDocuments).Single(document => document.FilePath == path);

    private sealed class Provider(int times) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            ImmutableArray<Diagnostic> said = await SaysAsync(project, cancellationToken);
            return Enumerable.Repeat(said, times).SelectMany(diagnostics => diagnostics);
        }

        // None of our diagnostics stands in a C# file, and none stands nowhere.
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
