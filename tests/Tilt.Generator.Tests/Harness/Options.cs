using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tilt.Generator.Tests.Harness;

/// <summary>MSBuild properties for all files and metadata for single ones, as the compiler hands them over.</summary>
internal sealed class Options : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Values> files = [];
    private readonly Values project = new();

    public override AnalyzerConfigOptions GlobalOptions => project;

    public Options Property(string name, string value)
    {
        project["build_property." + name] = value;
        return this;
    }

    public Options Metadata(string path, string name, string value)
    {
        if (!files.TryGetValue(path, out Values? values))
            files[path] = values = [];
        values["build_metadata.AdditionalFiles." + name] = value;
        return this;
    }

    /// <summary>A key of an .editorconfig section that matches the file; the compiler hands keys over in lower case.</summary>
    public Options Key(string path, string key, string value)
    {
        if (!files.TryGetValue(path, out Values? values))
            files[path] = values = [];
#pragma warning disable CA1308 // Lower case is what the compiler makes of it.
        values[key.ToLowerInvariant()] = value;
#pragma warning restore CA1308
        return this;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values();

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        => files.TryGetValue(textFile.Path, out Values? values) ? values : [];

    private sealed class Values : AnalyzerConfigOptions, System.Collections.IEnumerable
    {
        private readonly Dictionary<string, string> values = new(KeyComparer);

        public override IEnumerable<string> Keys => values.Keys;

        public string this[string key]
        {
            set => values[key] = value;
        }

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);

        public System.Collections.IEnumerator GetEnumerator() => values.Keys.GetEnumerator();
    }
}
