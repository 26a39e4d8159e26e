using System.IO.Compression;

namespace Tilt.Conversion.Sheets;

/// <summary>What a zipped workbook unpacks to.</summary>
internal static class Unpacked
{
    /// <summary>Whether it is a workbook at all; and it is none that unpacks to more than is read, whatever it says of its size.</summary>
    /// <exception cref="TooLargeException">It is.</exception>
    public static bool IsWorkbook(byte[] bytes, CancellationToken cancel)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (!archive.Entries.Any(entry => entry.FullName.Replace('\\', '/').EndsWith("/workbook.xml", StringComparison.OrdinalIgnoreCase)))
            return false;
        long total = 0;
        byte[] chunk = new byte[1 << 16];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            for (int read; (read = stream.Read(chunk, 0, chunk.Length)) > 0;)
            {
                cancel.ThrowIfCancellationRequested();
                total += read;
                if (total > Limits.UnpackedBytes)
                    throw new TooLargeException();
            }
        }

        return true;
    }
}
