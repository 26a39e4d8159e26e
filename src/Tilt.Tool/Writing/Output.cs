namespace Tilt.Tool.Writing;

/// <summary>Where a command puts what it makes: a file, or standard output.</summary>
/// <param name="Path">Null, or "-", for standard output.</param>
/// <param name="MayReplace">Whether a file that is there may go.</param>
internal sealed record Output(string? Path, bool MayReplace)
{
    public bool IsStandard => Path is null or "-";

    /// <summary>Whether a file is in the way; it is asked before anything is made.</summary>
    public bool IsTaken => !IsStandard && !MayReplace && File.Exists(Path);

    /// <summary>Writes it, as a whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public async Task WriteAsync(Terminal terminal, Func<Stream, Task> write)
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
}
