using System.Text;
using Tilt.Conversion;
using Tilt.Engine.Text;

namespace Tilt.Reports.Loading;

/// <summary>Makes of a file's bytes what the engine reads.</summary>
internal static class Sources
{
    private const int Chunk = 1 << 16;

    /// <summary>Opens a file, also while another program has it open.</summary>
    public static FileStream Open(string path, bool isAsync)
        => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Chunk, isAsync);

    /// <returns>Null where there is more than is read.</returns>
    public static byte[]? Read(Stream stream, CancellationToken cancel) => Limits.TryBuffer(stream, cancel);

    /// <inheritdoc cref="Read"/>
    public static async Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        byte[] chunk = new byte[Chunk];
        for (int read; (read = await stream.ReadAsync(chunk, 0, chunk.Length, cancel).ConfigureAwait(false)) > 0;)
        {
            if (buffer.Length + read > Limits.FileBytes)
                return null;
            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    /// <param name="bytes">Null where there are more than are read.</param>
    /// <param name="encoding">Of a text without a mark; null for UTF-8.</param>
    public static SourceFile Of(byte[]? bytes, string path, Encoding? encoding, CancellationToken cancel)
        => bytes is null ? PublishedText.Unreadable(NoteKind.TooLarge).AsSource(path)
            : PublishedText.IsPublished(path) || PublishedFile.IsOne(bytes) ? PublishedFile.Read(bytes, cancel).AsSource(path)
            : new SourceFile(path, Decode(bytes, encoding ?? Encoding.UTF8));

    private static string Decode(byte[] bytes, Encoding encoding)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
