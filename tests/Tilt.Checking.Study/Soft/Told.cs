using System.Globalization;
using Tilt.Engine;
using Tilt.Engine.Editions;
using Tilt.Engine.Findings;
using Tilt.Engine.Naming;
using Tilt.Engine.Text;

namespace Tilt.Checking.Study.Soft;

/// <summary>What Tilt says of files with its soft checks on.</summary>
internal sealed record Told(IReadOnlyList<(string Path, int Line, string Printed, Finding Finding)> Findings)
{
    public IEnumerable<(string Path, int Line, string Printed, Finding Finding)> Soft
        => Findings.Where(told => told.Finding.Rule.Category == Category.Soft);

    public bool IsHard => Findings.Any(told => told.Finding.Rule.IsOfSums);

    public static Told Of(SoftOptions options, params (string Path, string Text)[] files)
    {
        var wanted = new TiltOptions(
            new ReportOptions("", IsPublic: false, Class: null, IsMarked: true, new WantedYear(WantedYear.Newest, IsOfFile: false)),
            FindingOptions.Default with { IsSoft = true, Soft = options });
        CheckedFile[] all = [.. files.Select(file
            => new CheckedFile(ReadFile.Read(new SourceFile(file.Path, file.Text), default), wanted))];
        return new Told([.. ReportSet.Of(all).Findings(default)
            .Concat(all.SelectMany(file => file.Findings(default).Select(told => (File: file, Told: told))))
            .Select(entry => (entry.File.Path, Line(entry.File, entry.Told), Printed(entry.File, entry.Told), entry.Told.Finding))]);
    }

    public static string Describe((string Path, int Line, string Printed, Finding Finding) told)
        => $"{told.Path}({told.Line}): {told.Finding.Rule.Id}: {told.Finding.Message(CultureInfo.InvariantCulture)}";

    private static int Line(CheckedFile file, ToldFinding told) => file.File.Source.Map.Locate(told.Finding.At.Span).Start.Line;

    private static string Printed(CheckedFile file, ToldFinding told)
        => file.File.Source.Text.Substring(told.Finding.At.Span.Start, told.Finding.At.Span.Length);
}
