namespace Tilt.Tool;

/// <summary>What a script learns from the process's end.</summary>
internal static class ExitCode
{
    /// <summary>All was read, and nothing is wrong.</summary>
    public const int Clean = 0;

    /// <summary>There is something to look at.</summary>
    public const int Findings = 1;

    /// <summary>A file could not be read, or the command line not understood.</summary>
    public const int Unreadable = 2;

    /// <summary>Ended by Ctrl+C, as a shell tells it.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by a signal, as a shell tells it.</summary>
    public const int Terminated = 143;
}
