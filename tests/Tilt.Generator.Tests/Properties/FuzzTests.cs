using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tilt.Engine;
using Tilt.Engine.Naming;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Properties;
using Tilt.Engine.Text;
using Tilt.Generator.Emitting;
using Tilt.Generator.Tests.Harness;
using Xunit.Abstractions;

namespace Tilt.Generator.Tests.Properties;

/// <summary>Small files of every form, and nasty ones, mutated: what is emitted is C#, and of some of them is compiled.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int Inputs = 800, BuildEvery = 100;

    private static readonly ReportOptions options = new(Namespace: "", IsPublic: false, Class: null, IsMarked: true);

    [Fact]
    public Task Mutated_files_break_nothing() => new Fuzzing(output, Check).TryMutatedAsync(Inputs);

    [Fact]
    public Task The_corpus_itself_has_rows_and_is_compiled() => new Fuzzing(output, Check).TryCorpusAsync();

    private static bool Check(FuzzInput input, CancellationToken cancel)
    {
        ReportText read = ReadFile.Read(new SourceFile(input.Path, input.Text), cancel).Text;
        CheckSource(read, input.Path);
        if (input.Seed % BuildEvery == 0)
            Build(input.Path, input.Text);
        return read.Reports.Any(report => report.Tables.Any(table => table.TotalAndRows.Any()));
    }

    // As the generator does it.
    private static void CheckSource(ReportText read, string path)
    {
        WantedReport[] files =
            [.. read.Reports.Select(report => new WantedReport(path, report, options.ClassFor(report.Code, path)!, options))];
        var sources = HintNames.Of(ReportTree.Of(files.Select(file => file.Part)));
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (WantedReport file in files)
        {
            if (sources.TryGetValue(file.Key, out Source? source))
                Assert.All(ReportEmitter.Emit(source, file.Report, lines: null, hasNullable: true), CheckOne);
        }

        void CheckOne((string Hint, Microsoft.CodeAnalysis.Text.SourceText Source) file)
        {
            Assert.True(hints.Add(file.Hint), $"{file.Hint} is there twice");
            var said = CSharpSyntaxTree.ParseText(file.Source).GetDiagnostics();
            Assert.DoesNotContain(said, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        }
    }

    private static void Build(string path, string text)
    {
        Built built = Project.With(text, path).With(new Options().Metadata(path, "TiltReport", "true")).Build();
        Assert.DoesNotContain(built.Compilation.GetDiagnostics(), said => said.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(built.Generated.Diagnostics, said => said.Severity >= DiagnosticSeverity.Warning);
        Assert.All(built.Diagnostics, said => Assert.False(said.Id is "AD0001" or "TILT013", Built.Describe(said)));
    }
}
