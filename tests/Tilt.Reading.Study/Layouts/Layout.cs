using Tilt.Engine.Text;

namespace Tilt.Reading.Study.Layouts;

/// <summary>A file, and what each place in it is.</summary>
/// <param name="Path">What the file is called.</param>
/// <param name="IsTitled">Whether it says itself which report it is.</param>
/// <param name="IsMarked">Whether the project says that it is a report, as it does not say so itself.</param>
internal sealed record Layout(
    Kind Kind,
    int Seed,
    IReadOnlyList<string> Traits,
    string Text,
    string Path,
    bool IsTitled,
    bool IsMarked,
    IReadOnlyList<PrintedRow> Rows);

internal sealed class PrintedHeader
{
    public List<TextSpan> Regions { get; } = [];

    /// <summary>Headings by their columns.</summary>
    public Dictionary<int, TextSpan> Headings { get; } = [];
}

/// <param name="Header">The one above it on its page.</param>
internal sealed record PrintedRow(PrintedHeader Header)
{
    /// <summary>From its first character to its last; its lines may lie apart.</summary>
    public List<TextSpan> Regions { get; } = [];

    public List<PrintedFigure> Figures { get; } = [];
}

/// <param name="Span">Of the figure alone, without quotes, tags and space around it.</param>
internal sealed record PrintedFigure(Figure Figure, int Column, TextSpan Span);
