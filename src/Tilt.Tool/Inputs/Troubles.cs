using Tilt.Tool.Telling;

namespace Tilt.Tool.Inputs;

/// <summary>What keeps files from being read: told on standard error at once, while the others go on.</summary>
internal sealed class Troubles(Terminal terminal)
{
    private readonly object gate = new();
    private readonly List<string> told = [];

    /// <summary>Whether there were any, so that the process ends with <see cref="ExitCode.Unreadable"/>.</summary>
    public bool Any => told.Count > 0;

    /// <summary>How many there were.</summary>
    public int Count => told.Count;

    /// <summary>What was told, for whoever sees no standard error.</summary>
    public IReadOnlyList<string> Told => told;

    /// <param name="name">Of the words.</param>
    public void Tell(string name, params object[] parts)
    {
        lock (gate)
        {
            told.Add(Printable.Of(terminal.Words.Of(name, parts)));
            terminal.Error.WriteLine(told[^1]);
        }
    }

    /// <summary>Tells what is none, and is not to go in silence.</summary>
    /// <param name="name">Of the words.</param>
    public void Note(string name, params object[] parts)
    {
        lock (gate)
            terminal.Error.WriteLine(Printable.Of(terminal.Words.Of(name, parts)));
    }

    /// <summary>The exit code of a command that would end otherwise with another.</summary>
    public int Or(int exitCode) => Any ? ExitCode.Unreadable : exitCode;
}
