using Tilt.Conversion.Pages;
using Tilt.Conversion.Sheets;
using Tilt.Engine.Text;

namespace Tilt.Conversion;

/// <summary>Reads a published file. Whatever its bytes are, the result is a text and what is not in it.</summary>
internal static class PublishedFile
{
    /// <summary>Reads a file from disk, also while another program has it open.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asks for it; nothing else.</exception>
    public static PublishedText Read(string path, CancellationToken cancel)
    {
        try
        {
            using FileStream file = Open(path, isAsync: false);
            return Read(file, cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return PublishedText.Unreadable(NoteKind.NotOpened, CellText.OneLine(fault.Message));
        }
    }

    /// <summary>Opens a file, also while another program has it open.</summary>
    public static FileStream Open(string path, bool isAsync)
        => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16, isAsync);

    /// <summary>Reads what a stream holds from where it stands. What it is, its first bytes say; names lie.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asks for it.</exception>
    public static PublishedText Read(Stream stream, CancellationToken cancel)
        => Limits.TryBuffer(stream, cancel) is { } bytes ? Read(bytes, cancel) : PublishedText.Unreadable(NoteKind.TooLarge);

    /// <summary>Whether bytes begin as a published file does, whatever it is called; a text may speak of PDF.</summary>
    public static bool IsOne(byte[] bytes)
        => Signature.Of(bytes) is Format.Zip or Format.Compound || bytes.AsSpan().StartsWith("%PDF-"u8);

    /// <summary>Reads bytes that are at hand.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asks for it.</exception>
    public static PublishedText Read(byte[] bytes, CancellationToken cancel)
    {
        if (bytes.Length == 0)
            return PublishedText.Unreadable(NoteKind.Empty);
        try
        {
            return Signature.Of(bytes) switch
            {
                Format.Zip => Workbook.Read(bytes, isZip: true, cancel),
                Format.Compound => Workbook.Read(bytes, isZip: false, cancel),
                Format.Pdf => PdfText.Read(bytes, cancel),
                _ => PublishedText.Unreadable(NoteKind.OtherFormat),
            };
        }
        catch (Exception fault) when (fault is TooLargeException or OutOfMemoryException)
        {
            return PublishedText.Unreadable(NoteKind.TooLarge);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever a library makes of damaged bytes: it is told, with what it says.
            return PublishedText.Unreadable(NoteKind.Damaged, CellText.OneLine(fault.Message));
        }
    }
}
