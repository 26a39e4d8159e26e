using Tilt.Engine.Text;

namespace Tilt.Engine.Reading;

/// <summary>
/// Something to tell the user about a place in the report: a diagnostic before it knows of files and languages.
/// </summary>
/// <param name="Id">The rule: <c>TILT003</c>.</param>
/// <param name="Span">The exact place.</param>
/// <param name="Arguments">What the rule's message needs, in its order.</param>
internal sealed record Finding(string Id, TextSpan Span, params object[] Arguments)
{
    /// <summary>What is printed at the place.</summary>
    public string? Found { get; init; }

    /// <summary>What should stand there, where that is certain.</summary>
    public string? Expected { get; init; }

    /// <summary>What is printed at the related place, where the two stand in each other's place.</summary>
    public string? Swap { get; init; }

    /// <summary>Other places that have to do with it.</summary>
    public IReadOnlyList<TextSpan> Related { get; init; } = [];
}

/// <summary>A part of a message that is itself worded in the reader's language.</summary>
/// <param name="Name">Its name among the messages.</param>
internal sealed record Phrase(string Name, params string[] Arguments);
