using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tilt.Generator;

namespace Tilt.Benchmarks.Inputs;

/// <summary>An additional file in memory.</summary>
internal sealed class ReportFile(string path, string content) : AdditionalText
{
    // A text is read once; a new one is what a cold start has.
    private readonly SourceText text = SourceText.From(content, Encoding.UTF8);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}

/// <summary>What a project without any options says of its files.</summary>
internal sealed class NoOptions : AnalyzerConfigOptionsProvider
{
    public static readonly NoOptions Instance = new();

    private NoOptions()
    {
    }

    public override AnalyzerConfigOptions GlobalOptions { get; } = new None();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class None : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => [];

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}

/// <summary>The compiler with Tilt in it.</summary>
internal static class Compiler
{
    /// <summary>As the compiler parses where a project writes no documentation file.</summary>
    public static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly MetadataReference[] references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Runtime.Count).Assembly.Location),
    ];

    public static AdditionalText[] Files(params string[] reports)
        => [.. reports.Select((report, i) => new ReportFile(FormattableString.Invariant($"/reports/{i}.md"), report))];

    /// <summary>A user's project of one source file.</summary>
    public static CSharpCompilation Project(string code = "class Program;")
        => Compilation([CSharpSyntaxTree.ParseText(code, Parsing, "Program.cs", Encoding.UTF8)]);

    public static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees)
        => CSharpCompilation.Create("User", trees, references, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver(AdditionalText[] files)
        => CSharpGeneratorDriver.Create([new TiltGenerator().AsSourceGenerator()], files, Parsing, NoOptions.Instance);

    public static (string Hint, SourceText Text)[] Generate(AdditionalText[] files)
        => [.. Driver(files).RunGenerators(Project()).GetRunResult().Results[0].GeneratedSources
            .Select(source => (source.HintName, source.SourceText))];

    /// <summary>All that the compiler does with sources: parse, bind and write.</summary>
    public static long Compile(
        IEnumerable<(string Hint, SourceText Text)> sources, DocumentationMode documentation = DocumentationMode.None)
    {
        using var stream = new MemoryStream();
        CSharpParseOptions parsing = Parsing.WithDocumentationMode(documentation);
        var emitted = Compilation(sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, parsing, source.Hint))).Emit(stream);
        return emitted.Success ? stream.Length : throw new InvalidOperationException(emitted.Diagnostics[0].ToString());
    }

    public static int Analyze(Compilation compilation, AdditionalText[] files)
    {
        var options = new AnalyzerOptions([.. files], NoOptions.Instance);
        var analysis = new CompilationWithAnalyzersOptions(
            options, (fault, _, _) => throw fault, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return new CompilationWithAnalyzers(
            compilation, [new TiltAnalyzer(), new SeveralReportsAnalyzer(), new DisclosureAnalyzer(), new SoftAnalyzer()], analysis)
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }
}
