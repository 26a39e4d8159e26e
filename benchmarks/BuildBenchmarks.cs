using BenchmarkDotNet.Attributes;
using Tilt.Benchmarks.Inputs;

namespace Tilt.Benchmarks;

/// <summary>
/// Whole builds as processes of their own: with the real report and Tilt, against the same code written by hand, and a
/// project without either.
/// </summary>
[WarmupCount(1), IterationCount(7), InvocationCount(1)]
public class BuildBenchmarks
{
    private const string Program = "System.Console.WriteLine(Tilt120.Arbeidstrening.Fylke.Oslo.Mars);";

    private readonly string folder = Path.Combine(Path.GetTempPath(), "tilt-benchmarks-" + Environment.ProcessId);

    [GlobalSetup]
    public void Setup()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "report.md"), RealReport.Text);

        // Nothing of the folders above is to reach in.
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n");
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(folder, file), "<Project />");

        string runtime = $"""<Reference Include="{Bin("Tilt.Runtime.dll")}" />""";
        Write("nothing", "System.Console.WriteLine(414);", "");
        Write("tilt", Program, $"""
            {runtime}
            <Analyzer Include="{Bin("Tilt.Generator.dll")}" />
            <AdditionalFiles Include="../report.md" />
            """);
        Write("handwritten", Program, runtime);
        foreach ((string hint, var text) in Compiler.Generate(Compiler.Files(RealReport.Text)))
            File.WriteAllText(Path.Combine(folder, "handwritten", hint), text.ToString());

        IEnumerable<string> references = Sdk.Framework.Append(Bin("Tilt.Runtime.dll")).Select(path => $"-r:\"{path}\"");
        File.WriteAllText(Path.Combine(folder, "framework.rsp"), string.Join('\n', references));
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public string CompilerHandwritten()
        => Sdk.Run(folder, Sdk.Csc, "-nologo", "-noconfig", "@framework.rsp", "-out:a.dll", "handwritten/*.cs");

    [Benchmark]
    public string CompilerWithTilt() => Sdk.Run(folder, Sdk.Csc, "-nologo", "-noconfig", "@framework.rsp", "-out:b.dll", "tilt/Program.cs",
        "-analyzer:" + Bin("Tilt.Generator.dll"), "-additionalfile:report.md");

    [Benchmark]
    public string BuildNothing() => Build("nothing");

    [Benchmark]
    public string BuildHandwritten() => Build("handwritten");

    [Benchmark]
    public string BuildWithTilt() => Build("tilt");

    // As in CI: nothing is built, no compiler server runs.
    private string Build(string project)
        => Sdk.Run(
            Path.Combine(folder, project),
            "build", "--no-restore", "--no-incremental", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false");

    private static string Bin(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private void Write(string project, string program, string items)
    {
        string path = Path.Combine(folder, project);
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "Program.cs"), program);
        File.WriteAllText(Path.Combine(path, project + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        Sdk.Run(path, "restore", "-v:q");
    }
}
