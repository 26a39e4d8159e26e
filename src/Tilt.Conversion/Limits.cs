namespace Tilt.Conversion;

/// <summary>How much of a file is read at most. The reports of the family are below a megabyte; what is beyond these is none.</summary>
internal static class Limits
{
    /// <summary>Bytes of a file.</summary>
    public const int FileBytes = 64 << 20;

    /// <summary>Bytes that a file unpacks to.</summary>
    public const long UnpackedBytes = 512L << 20;

    /// <summary>Characters of the text that is made of it.</summary>
    public const int TextLength = 64 << 20;

    /// <summary>Pages of a PDF.</summary>
    public const int Pages = 2000;

    /// <summary>Letters of a page.</summary>
    public const int PageLetters = 500_000;

    /// <returns>Null where there are more than are read.</returns>
    public static byte[]? TryBuffer(Stream stream, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        byte[] chunk = new byte[1 << 16];
        for (int read; (read = stream.Read(chunk, 0, chunk.Length)) > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            if (buffer.Length + read > FileBytes)
                return null;
            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    /// <inheritdoc cref="TryBuffer"/>
    public static async Task<byte[]?> TryBufferAsync(Stream stream, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        byte[] chunk = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(chunk, 0, chunk.Length, cancel).ConfigureAwait(false)) > 0;)
        {
            if (buffer.Length + read > FileBytes)
                return null;
            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }
}

/// <summary>A file is larger than is read.</summary>
internal sealed class TooLargeException : Exception;
