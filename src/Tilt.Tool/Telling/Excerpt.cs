using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Engine.Text;

namespace Tilt.Tool.Telling;

/// <summary>What a reader needs to see of a file beside a finding's words.</summary>
internal static class Excerpt
{
    /// <param name="width">How many columns a line has.</param>
    /// <param name="encoding">The name of the texts' encoding, where it was said.</param>
    public static IReadOnlyList<ToldLine> Of(CheckedFile file, ToldFinding told, Words words, int width, string? encoding = null)
    {
        Finding finding = told.Finding;
        SourceFile source = file.File.Source;
        string title = finding.Arguments is [string named, ..] ? named : "";
        Pointed? at = Pointed.In(file, finding.At, title);
        int number = source.Map.Locate(finding.At.Span).Start.Line;

        // As wide for all findings of a file.
        var excerpt = new ExcerptLines(file.File.Text.Reports.SelectMany(report => report.Tables)
            .Select(table => TableExcerpt.LineOf(file, table.Printed.MaxBy(row => row.Ordinal)!)).Append(number));
        if (at is { Row.Lines.Count: 0 })
            new TableExcerpt(file, finding, at, words).AddTo(excerpt, width);
        else if (!finding.At.Span.IsEmpty)
            LineExcerpt.AddTo(excerpt, source, finding.At.Span, number, width);
        if (told.Name is { } name)
            excerpt.AddNote(name);
        if (Offered.For(file, finding) is { } edit)
        {
            string saying = (told.Severity < Severity.Warning ? " --level info" : "") + (encoding is null ? "" : " --encoding " + encoding);
            excerpt.AddNote(words.Of("Excerpt_Fix", $"dotnet tilt fix {Shell.Quoted(file.Path)}{saying}", edit.Title.In(words.Language)));
        }

        return excerpt.Lines;
    }
}
