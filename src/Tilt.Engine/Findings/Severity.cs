namespace Tilt.Engine.Findings;

/// <summary>How loud something is said.</summary>
internal enum Severity : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>To tools alone.</summary>
    Hidden,

    /// <summary>In an editor, and not in a build.</summary>
    Info,

    Warning,

    Error,
}
