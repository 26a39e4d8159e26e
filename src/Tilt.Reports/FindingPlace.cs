using System.Globalization;
using Tilt.Engine;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Reports;

/// <summary>Where something stands in a file, as its reader counts: a line of a text or page, or a row of a sheet.</summary>
public sealed record FindingPlace
{
    internal FindingPlace()
    {
    }

    /// <summary>The line, from 1; the row of a sheet.</summary>
    public required int Line { get; init; }

    /// <summary>The first column, from 1: a character of the line, or a column of the sheet.</summary>
    public required int Column { get; init; }

    /// <summary>The line of the end.</summary>
    public required int EndLine { get; init; }

    /// <summary>The column right behind the end.</summary>
    public required int EndColumn { get; init; }

    /// <summary>The sheet of a workbook; null for any other file.</summary>
    public string? Sheet { get; init; }

    /// <summary>The page of a PDF, from 1; null for any other file.</summary>
    public int? Page { get; init; }

    /// <summary>The cell as a spreadsheet calls it, such as <c>Tiltak og fylke!D12</c>; null for any other file.</summary>
    public string? Cell { get; init; }

    /// <summary>As a build tells it: <c>(12,4)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column})");

    internal static FindingPlace Of(CheckedFile file, Place place)
    {
        SourcePlace found = file.File.Source.Map.Locate(place.Span);
        bool isPage = found.Section?.Kind == SectionKind.Page;
        return new FindingPlace
        {
            Line = found.Start.Line,
            Column = found.Start.Column,
            EndLine = found.End.Line,
            EndColumn = found.End.Column,
            Sheet = isPage ? null : found.Section?.Name,
            Page = isPage ? int.Parse(found.Section!.Name, NumberStyles.None, CultureInfo.InvariantCulture) : null,
            Cell = found.Cell,
        };
    }
}
