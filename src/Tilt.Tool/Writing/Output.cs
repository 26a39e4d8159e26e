using Tilt.Tool.Inputs;

namespace Tilt.Tool.Writing;

/// <summary>
/// Where a command puts what it makes: a file, or standard output. A file that is there goes only where that is asked for, and one that is
/// read never does.
/// </summary>
/// <param name="Path">Null, or "-", for standard output.</param>
/// <param name="MayReplace">Whether a file that is there may go.</param>
internal sealed record Output(string? Path, bool MayReplace)
{
    private static readonly StringComparison ofPaths
        = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public bool IsStandard => Path is null or Input.Standard;

    /// <summary>Whether nothing is in the way; what is, is told. It is asked before anything is made.</summary>
    /// <param name="inputs">What is read.</param>
    public bool IsFree(IEnumerable<string> inputs, Troubles troubles)
    {
        if (IsStandard)
            return true;
        string real = Real(Path!);
        if (inputs.Any(input => input != Input.Standard && string.Equals(Real(input), real, ofPaths)))
            troubles.Tell("Output_IsInput", Path!);
        else if (!MayReplace && AtomicFile.WouldReplace(Path!))
            troubles.Tell("Output_Taken", Path!);
        else
            return true;
        return false;
    }

    /// <summary>Writes it, as a whole or not at all; that it cannot be written is told.</summary>
    public async Task<bool> TryWriteAsync(Terminal terminal, Troubles troubles, Func<Stream, Task> write)
    {
        try
        {
            await WriteAsync(terminal, write).ConfigureAwait(false);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TellNotWritten(troubles, terminal.Words, Path ?? Input.Standard, fault);
            return false;
        }
    }

    /// <summary>Tells why a file could not be written, and nothing of how that was tried.</summary>
    public static void TellNotWritten(Troubles troubles, Words words, string path, Exception fault)
        => troubles.Tell("Output_NotWritten", path, fault switch
        {
            DirectoryNotFoundException => words["Output_NoFolder"],
            UnauthorizedAccessException => words["Output_NotAllowed"],
            _ when Directory.Exists(path) => words["Output_IsFolder"],

            // The system's own words; behind them stands the name of a file that nobody knows.
            _ => fault.Message.Split(" : '")[0],
        });

    private async Task WriteAsync(Terminal terminal, Func<Stream, Task> write)
    {
        if (IsStandard)
        {
            Stream standard = terminal.OutBytes();
            await using (standard.ConfigureAwait(false))
                await write(standard).ConfigureAwait(false);
            return;
        }

        using AtomicFile file = AtomicFile.Create(Path!);
        await write(file.Stream).ConfigureAwait(false);
        file.Commit();
    }

    // Where a path leads when every link on its way is followed.
    private static string Real(string path)
    {
        string full = System.IO.Path.GetFullPath(path), at = System.IO.Path.GetPathRoot(full)!;
        foreach (string name in full[at.Length..].Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            at = System.IO.Path.Combine(at, name);
            if (System.IO.Path.Exists(at) && Linked(at) is { Exists: true } linked)
                at = Real(linked.FullName);
        }

        return at;
    }

    private static FileSystemInfo? Linked(string path)
        => Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)
            : File.ResolveLinkTarget(path, returnFinalTarget: true);
}
