using System.Text;
using Tilt.Conversion;
using Tilt.Engine.Text;

namespace Tilt.Reports.Loading;

/// <summary>Makes of a file's bytes what the engine reads.</summary>
internal static class Sources
{
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
