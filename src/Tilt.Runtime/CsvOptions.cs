namespace Tilt.Runtime;

/// <summary>How <see cref="Report.WriteCsv(TextWriter, CsvOptions)"/> writes.</summary>
public sealed record CsvOptions
{
    /// <summary>
    /// Whether a text that a spreadsheet would take for a formula gets an apostrophe before it: one that begins with <c>=</c>,
    /// <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line end, perhaps after quotes and spaces. For files whose labels come from elsewhere and
    /// that people open in a spreadsheet. Off at first: labels are as printed. Tilt takes it away again when it reads the file.
    /// </summary>
    public bool GuardFormulas { get; init; }

    /// <summary>
    /// Whether all years that the project has are written, the earliest first, and not the one year alone that the report or table is
    /// of: its <see cref="Report.Series"/>. Off at first.
    /// </summary>
    public bool AllYears { get; init; }
}
