using System.Globalization;
using Tilt.Engine;
using Tilt.Engine.Text;

namespace Tilt.Reports;

/// <summary>What a build would say of a file: something that does not add up, was left out or is in doubt, at its place.</summary>
public sealed class Finding
{
    private readonly CheckedFile _file;
    private readonly ToldFinding _told;
    private readonly CultureInfo? _culture;

    internal Finding(CheckedFile file, ToldFinding told, CultureInfo? culture)
    {
        (_file, _told, _culture) = (file, told, culture);
        Place = FindingPlace.Of(file, told.Finding.At);
        Related = [.. told.Finding.Related.Select(place => FindingPlace.Of(file, place))];
    }

    /// <summary>The rule, such as <c>TILT101</c>.</summary>
    public string Id => _told.Finding.Rule.Id;

    /// <summary>How loud a build would tell it.</summary>
    public FindingSeverity Severity
        => _told.Severity >= Engine.Findings.Severity.Warning ? FindingSeverity.Warning : FindingSeverity.Info;

    /// <summary>The path of the file, as it was given.</summary>
    public string Path => _file.Path;

    /// <summary>Where in the file.</summary>
    public FindingPlace Place { get; }

    /// <summary>Other places of the same file that have to do with it, such as the cells that may be the wrong one.</summary>
    public IReadOnlyList<FindingPlace> Related { get; }

    /// <summary>What is printed at the place, such as <c>424</c>; null where that is no single figure or label.</summary>
    public string? Found => _told.Finding.Found;

    /// <summary>What fits there, such as <c>414</c>, or <c>*</c>; null where no single thing does.</summary>
    public string? Expected => _told.Finding.Expected;

    /// <summary>
    /// The cell's name in generated code, such as <c>Tilt120.Arbeidstrening.Fylke.Oslo.Mars</c>; null where it is not about a figure. It
    /// has no year: which it is, <see cref="Path"/> tells.
    /// </summary>
    public string? Name => _told.Name;

    /// <summary>The message, in the language that the file was loaded for.</summary>
    public string Message => MessageIn(_culture);

    /// <summary>
    /// The rule's page on the web; null where the package was built without an address. <c>dotnet tilt explain</c> shows it too.
    /// </summary>
    public string? HelpLink => _told.Finding.Rule.HelpLink;

    /// <summary>The message in a language: Norwegian for <c>nb</c>, English for any other.</summary>
    /// <param name="culture">The language; null for that of <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string MessageIn(CultureInfo? culture)
        => _file.NameOfPlace(_told.Finding) switch
        {
            Engine.Findings.Phrase words => $"{_told.Finding.Message(culture)} ({words.In(culture)})",
            { } name => $"{_told.Finding.Message(culture)} ({name})",
            null => _told.Finding.Message(culture),
        };

    /// <summary>The line that a build prints: <c>report.md(79,21): warning TILT101: …</c></summary>
    public override string ToString()
        => $"{Path}{Place}: {(Severity == FindingSeverity.Warning ? "warning" : "info")} {Id}: {Message}";

    /// <summary>Where it stands in the text that was made of the file, where places of several sheets are in order too.</summary>
    internal TextSpan Span => _told.Finding.At.Span;

    internal ToldFinding Told => _told;

    internal CheckedFile File => _file;
}
