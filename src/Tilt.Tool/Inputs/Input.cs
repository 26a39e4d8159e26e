namespace Tilt.Tool.Inputs;

/// <summary>A file to read.</summary>
/// <param name="Path">As it was given, or as it follows from what was.</param>
/// <param name="IsNamed">
/// Whether it was named itself, and is to be a report; one that was found in a folder or by a pattern is left alone where it is none.
/// </param>
internal sealed record Input(string Path, bool IsNamed)
{
    /// <summary>What stands for the standard input on a command line.</summary>
    public const string Standard = "-";

    public bool IsStandard => Path == Standard;
}
