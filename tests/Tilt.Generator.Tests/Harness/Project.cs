using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tilt.Generator.Tests.Harness;

/// <summary>
/// A project of a user, in memory: reports among its additional files, some C#, and the compiler with Tilt in it.
/// Every run of the generator is followed by a second one, which must find everything cached.
/// </summary>
internal sealed class Project
{
    private static readonly MetadataReference[] references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Runtime.Count).Assembly.Location),
    ];

    private readonly List<AdditionalText> files = [];
    private readonly List<string> sources = [];
    private Options options = new();
    private LanguageVersion language = LanguageVersion.Latest;
    private MetadataReference[] others = [];

    public static Project With(string report, string path = "report.md") => new Project().And(report, path);

    public Project And(string? report, string path)
    {
        files.Add(new TextFile(path, report));
        return this;
    }

    public Project And((string Path, string Text) file) => And(file.Text, file.Path);

    public Project And(AdditionalText file)
    {
        files.Add(file);
        return this;
    }

    public Project Code(string code)
    {
        sources.Add(code);
        return this;
    }

    public Project With(Options values)
    {
        options = values;
        return this;
    }

    public Project In(LanguageVersion version)
    {
        language = version;
        return this;
    }

    public Project ReferringTo(params string[] assemblies)
    {
        others = [.. assemblies.Select(path => MetadataReference.CreateFromFile(path))];
        return this;
    }

    /// <summary>Refers to what came of another project, as an assembly of that name.</summary>
    public Project ReferringTo(Built library, string name)
    {
        others = [library.Compilation.WithAssemblyName(name).ToMetadataReference()];
        return this;
    }

    /// <summary>What the analyzers say of the files; nothing is generated, and no C# compiled.</summary>
    public ImmutableArray<Diagnostic> Diagnose() => Diagnose(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <inheritdoc cref="Diagnose()" />
    public ImmutableArray<Diagnostic> Diagnose(CSharpCompilationOptions compiling)
        => Analyzing.Diagnose(CSharpCompilation.Create("User", [], references, compiling), new AnalyzerOptions([.. files], options));

    /// <summary>Generates and compiles. Fails if the generator fails, or if it runs again for nothing.</summary>
    public Built Build()
    {
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        var before = CSharpCompilation.Create(
            "User",
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, parse, $"Code{i}.cs")),
            [.. references, .. others],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Default));

        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new TiltGenerator().AsSourceGenerator()],
            files,
            parse,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGeneratorsAndUpdateCompilation(before, out Compilation after, out _);
        GeneratorRunResult first = driver.GetRunResult().Results.Single();
        Assert.Null(first.Exception);

        driver = driver.RunGenerators(before.Clone());
        RunReasons.AssertAllCached(driver.GetRunResult().Results.Single());
        return new Built(after, first, driver, before, new AnalyzerOptions([.. files], options));
    }
}

/// <summary>What came of a build.</summary>
internal sealed record Built(
    Compilation Compilation,
    GeneratorRunResult Generated,
    GeneratorDriver Driver,
    Compilation Before,
    AnalyzerOptions Options)
{
    /// <summary>Errors and warnings of the compiler, in its words.</summary>
    public string[] CompilerSays
        => [.. Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS8019")
            .Select(d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}")];

    /// <summary>
    /// What Tilt says of reading and naming the reports, as <c>TILT003 (4,7-9): message</c> with line and columns from 1.
    /// </summary>
    public string[] TiltSays => [.. Diagnostics.Where(d => IsAboutReading(d.Id)).Select(Describe)];

    /// <summary>What Tilt says of the figures themselves, in the same form.</summary>
    public string[] CheckingSays => [.. Diagnostics.Where(d => !IsAboutReading(d.Id)).Select(Describe)];

    private static bool IsAboutReading(string id) => id.StartsWith("TILT0", StringComparison.Ordinal);

    public ImmutableArray<Diagnostic> Diagnostics => Analyzing.Diagnose(Compilation, Options);

    public string[] Hints => [.. Generated.GeneratedSources.Select(source => source.HintName)];

    public string Source(string hint) => Generated.GeneratedSources.Single(source => source.HintName == hint).SourceText.ToString();

    /// <summary>The value of a generated member by its path, as a user would write it.</summary>
    public object? this[string path] => Assembly.Value(path);

    private Assembly? assembly;

    public Assembly Assembly
    {
        get
        {
            if (assembly is not null)
                return assembly;
            using var stream = new MemoryStream();
            var result = Compilation.Emit(stream);
            Assert.True(result.Success, string.Join('\n', result.Diagnostics));
            return assembly = Assembly.Load(stream.ToArray());
        }
    }

    public static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string at = $"({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}-{place.EndLinePosition.Character + 1})";
        return $"{diagnostic.Id} {at}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
