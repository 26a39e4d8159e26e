using System.Globalization;
using Tilt.Engine.Editions;
using Tilt.Engine.Findings;
using Tilt.Engine.Naming;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Harness;

/// <summary>The files of a project, and what it wants of them; no compiler.</summary>
internal sealed class Project
{
    /// <summary>What a project wants that says nothing, but that years may come and go: few tests are about that.</summary>
    public static readonly TiltOptions Nothing = new(
        new ReportOptions("", IsPublic: false, Class: null, IsMarked: false, new WantedYear(WantedYear.Newest, IsOfFile: false)),
        FindingOptions.Default);

    private readonly List<(SourceFile File, TiltOptions? Options)> files = [];
    private TiltOptions options = Nothing;

    public static Project With(string text, string path = "report.md") => new Project().And(text, path);

    public Project And(string text, string path, TiltOptions? wanted = null)
    {
        files.Add((new SourceFile(path, text), wanted));
        return this;
    }

    /// <summary>A file that is no text of itself.</summary>
    public Project And(SourceFile file)
    {
        files.Add((file, null));
        return this;
    }

    public Project And((string Path, string Text) file) => And(file.Text, file.Path);

    /// <summary>What it wants of every file's code.</summary>
    public Project With(Func<ReportOptions, ReportOptions> wanted)
    {
        options = options with { Report = wanted(options.Report) };
        return this;
    }

    /// <summary>What it wants to be told of every file.</summary>
    public Project With(Func<FindingOptions, FindingOptions> wanted)
    {
        options = options with { Findings = wanted(options.Findings) };
        return this;
    }

    /// <summary>As an item with <c>TiltReport="true"</c>.</summary>
    public Project Marked() => With((ReportOptions wanted) => wanted with { IsMarked = true });

    public Understood Read()
    {
        (ReadFile Read, TiltOptions? Options)[] all = [.. files.Select(file => (ReadFile.Read(file.File, default), file.Options))];
        return new([.. all.Select(file => new CheckedFile(file.Read, file.Options ?? options, all.Select(other => other.Read.AsSister)))]);
    }
}
