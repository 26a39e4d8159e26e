using System.Globalization;
using Tilt.Engine;
using Tilt.Engine.Editions;
using Tilt.Engine.Findings;
using Tilt.Engine.Naming;
using Tilt.Engine.Text;
using Tilt.Reading.Study.Layouts;
using Tilt.Reading.Study.Truth;

namespace Tilt.Reading.Study.Judging;

/// <summary>A cell as Tilt understood it.</summary>
/// <param name="Value">Digits or a star; <c>?</c> where Tilt says that it is no number.</param>
internal sealed record ReadCell(string Name, TextSpan Span, string Value);

/// <summary>What Tilt says of a place.</summary>
/// <param name="Related">Where else the same is so: what has one cause is said once.</param>
/// <param name="Dimension">What a table is called whose rows nothing tells.</param>
internal sealed record Said(Rule Rule, TextSpan At, string Message, IReadOnlyList<TextSpan> Related, string? Dimension = null)
{
    public bool IsWarning => Rule.Severity == Severity.Warning;
}

/// <summary>What Tilt makes of a text, without a word of how: names, values, places, and what it says.</summary>
internal sealed record Reading(IReadOnlyList<ReadCell> Cells, IReadOnlyList<Said> Said)
{
    public static Reading Of(Layout layout)
    {
        var report = new ReportOptions(
            "", IsPublic: false, layout.IsTitled ? null : RealReport.Class, layout.IsMarked,
            new WantedYear(WantedYear.Newest, IsOfFile: false));
        ReadFile read = ReadFile.Read(new SourceFile(layout.Path, layout.Text), default);
        var file = new CheckedFile(read, new TiltOptions(report, FindingOptions.Default));
        IEnumerable<NamedCell> cells = file.Ours.SelectMany(ours => NamedCell.Of(ours, read.Text.Places, file.ClassOf(ours)!));
        IEnumerable<Finding> findings = file.Findings(default).Concat(ReportSet.Of([file]).Findings(default).Select(entry => entry.Told))
            .Select(told => told.Finding).Concat(read.Text.Findings).Distinct();
        return new Reading(
            [.. cells.Where(cell => cell.Printed != NamedCell.Row).Select(cell => new ReadCell(cell.Path, cell.At.Span, cell.Printed))],
            [.. findings.Select(Tell)]);
    }

    private static Said Tell(Finding finding) => new(
        finding.Rule, finding.At.Span, finding.Message(CultureInfo.InvariantCulture),
        [.. finding.Related.Select(place => place.Span)],
        finding.Rule == Rules.UnknownDimension ? Identifier.From((string)finding.Arguments[1]) : null);
}
