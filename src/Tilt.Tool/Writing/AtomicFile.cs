namespace Tilt.Tool.Writing;

/// <summary>
/// A file that is there as a whole or not at all: it is written beside where it will stand, and takes that place in one step. What a
/// symbolic link leads to is replaced, not the link; what a file allows to whom stays. One of somebody else is written over when all is at
/// hand, so that it stays theirs, and what is no file but a device or a pipe is written straight into.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string target;
    private readonly string? written;
    private bool isDone;

    /// <param name="written">Where it is written until it is whole; null for right there.</param>
    private AtomicFile(string target, string? written)
    {
        (this.target, this.written) = (target, written);

        // Into a pipe, what a buffer holds comes behind what is written later and at once.
        Stream = written is null
            ? new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0)
            : new FileStream(written, Beside());

        // Ctrl+C does not wait for whoever is in the middle of it.
        AppDomain.CurrentDomain.ProcessExit += Leave;
    }

    /// <summary>What is written into it so far.</summary>
    public Stream Stream { get; }

    /// <exception cref="IOException">It cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written there.</exception>
    public static AtomicFile Create(string path)
    {
        string target = Target(path);
        if (Directory.Exists(target))
            throw new IOException($"'{path}' is a folder.");
        if (!IsFileOrFree(target))
            return new AtomicFile(target, written: null);

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

    /// <summary>Whether a file is there whose content would be lost.</summary>
    public static bool WouldReplace(string path) => Target(path) is var target && Path.Exists(target) && IsFileOrFree(target);

    /// <summary>Puts it where it belongs.</summary>
    public void Commit()
    {
        if (written is null)
        {
            Stream.Dispose();
            return;
        }

        bool isThere = File.Exists(target);
        if (isThere && !OperatingSystem.IsWindows() && !StaysWhose())
        {
            WriteOver();
            return;
        }

        Stream.Dispose();
        if (!isThere)
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
        Leave(this, EventArgs.Empty);
    }

    private static string Target(string path)
    {
        // A pipe that is called by a number leads to no path.
        FileSystemInfo? linked = Path.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        return linked is { Exists: true } ? linked.FullName : Path.GetFullPath(path);
    }

    // "NUL" is a device of Windows, in whatever folder.
    private static bool IsFileOrFree(string target)
        => !target.StartsWith(@"\\.\", StringComparison.Ordinal)
            && (!Path.Exists(target) || (new FileInfo(target).LinkTarget is null && FileStatus.Of(target) is not { IsRegular: false }));

    private FileStreamOptions Beside()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Delete };

        // What nobody else may read they may not read before it is whole, either.
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            options.UnixCreateMode = File.GetUnixFileMode(target);
        return options;
    }

    // A file that takes the place of another belongs to whoever wrote it.
    private bool StaysWhose()
        => FileStatus.Of(target) is { } old && FileStatus.Of(written!) is { } now && now.HasOwnersOf(old);

    private void WriteOver()
    {
        using var over = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.Read);
        Stream.Position = 0;
        Stream.CopyTo(over);
        over.SetLength(over.Position);
    }

    private void Leave(object? sender, EventArgs e)
    {
        if (!isDone && written is not null)
            File.Delete(written);
    }
}
