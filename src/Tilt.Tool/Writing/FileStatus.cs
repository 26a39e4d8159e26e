using System.Formats.Tar;

namespace Tilt.Tool.Writing;

/// <summary>What a file is and whose. .NET tells it of what goes into an archive, whose header has both.</summary>
internal sealed class FileStatus
{
    private const int Header = 512, Owners = 108, OwnersLength = 16, Kind = 156;

    private readonly byte[] header;

    private FileStatus(byte[] header) => this.header = header;

    /// <summary>Whether it has a content that stays; a device and a pipe have none.</summary>
    public bool IsRegular => (char)header[Kind] is '0' or '\0';

    /// <param name="path">No symbolic link.</param>
    /// <returns>Null where that is not told.</returns>
    public static FileStatus? Of(string path)
    {
        byte[] header = new byte[Header];
        try
        {
            // There is no room for more than the header, so that nothing of the content is read.
            using var writer = new TarWriter(new MemoryStream(header), TarEntryFormat.Ustar);
            writer.WriteEntry(path, "file");
        }
        catch (Exception fault) when (fault is NotSupportedException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It was not written, or is.
        }

        return header[0] == 0 ? null : new FileStatus(header);
    }

    /// <summary>Whether a user and a group have both.</summary>
    public bool HasOwnersOf(FileStatus other)
        => header.AsSpan(Owners, OwnersLength).SequenceEqual(other.header.AsSpan(Owners, OwnersLength));
}
