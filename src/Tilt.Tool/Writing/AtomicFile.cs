namespace Tilt.Tool.Writing;

/// <summary>
/// A file that is there as a whole or not at all: it is written beside where it will stand, and takes that place in one step. What a
/// symbolic link leads to is replaced, not the link; what a file allows to whom stays.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string target, written;
    private bool isDone;

    private AtomicFile(string target, string written)
    {
        (this.target, this.written) = (target, written);
        Stream = new FileStream(written, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);

        // Ctrl+C does not wait for whoever is in the middle of it.
        AppDomain.CurrentDomain.ProcessExit += Leave;
    }

    /// <summary>What is written into it so far.</summary>
    public Stream Stream { get; }

    /// <exception cref="IOException">It cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written there.</exception>
    public static AtomicFile Create(string path)
    {
        FileSystemInfo? linked = Path.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        string target = linked?.FullName ?? Path.GetFullPath(path);
        if (Directory.Exists(target))
            throw new IOException($"'{path}' is a folder.");

        // A folder that may be written lets a file be replaced that may not.
        if (File.Exists(target))
            new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
        return new AtomicFile(target, Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():n}.tmp"));
    }

    /// <summary>Writes all of a file.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using AtomicFile file = Create(path);
        file.Stream.Write(bytes);
        file.Commit();
    }

    /// <summary>Puts it where it belongs.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (!File.Exists(target))
        {
            File.Move(written, target);
        }
        else if (OperatingSystem.IsWindows())
        {
            File.Replace(written, target, destinationBackupFileName: null);
        }
        else
        {
            File.SetUnixFileMode(written, File.GetUnixFileMode(target));
            File.Move(written, target, overwrite: true);
        }

        isDone = true;
    }

    /// <summary>What was not finished leaves nothing behind.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Leave;
        Stream.Dispose();
        if (!isDone)
            File.Delete(written);
    }

    private void Leave(object? sender, EventArgs e)
    {
        if (!isDone)
            File.Delete(written);
    }
}
