using System.IO.Compression;
using CsCheck;
using Tilt.Conversion.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests;

/// <summary>Damaged at random: there is always a text or a note, and whatever is read is read like any text.</summary>
public class DamageTests
{
    private static readonly Gen<(int At, byte[] By)[]> damages
        = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte.Array[0, 6]).Array[1, 8];

    [Theory]
    [InlineData("tilt120-2024.xlsx")]
    [InlineData("tilt120-2024.xls")]
    [InlineData("secret.xls")]
    public void Bytes_of_the_file(string file)
    {
        byte[] whole = Published.Bytes(file);

        damages.Sample(damage => Try(file, Damage(whole, damage)), iter: Iterations.RealReads / 4, threads: 1);
    }

    // What is inside of a zip is seldom reached by damage from outside: a checksum stands before it.
    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/worksheets/sheet4.xml")]
    public void Bytes_of_a_part(string part)
    {
        byte[] whole = Published.Bytes("tilt120-2024.xlsx");

        damages.Sample(
            damage => Try("tilt120-2024.xlsx", WithPart(whole, part, content => Damage(content, damage))),
            iter: Iterations.RealReads / 4,
            threads: 1);
    }

    private static void Try(string name, byte[] bytes)
    {
        PublishedText read = PublishedFile.Read(new MemoryStream(bytes), default);

        Assert.True(read.Text.Length > 0 || read.Notes.Any(note => note.IsOfAll));
        Assert.Equal(read.Write("a/b.xlsx"), PublishedText.Parse(read.Write("a/b.xlsx"))!.Write("a/b.xlsx"));
        Assert.NotNull(new Project().And(read.AsSource(name)).Marked().Read().Says);
    }

    /// <param name="damage">At each place these bytes in place of as many; none for a cut.</param>
    private static byte[] Damage(byte[] whole, (int At, byte[] By)[] damage)
    {
        byte[] damaged = [.. whole];
        foreach ((int at, byte[] by) in damage)
        {
            if (damaged.Length == 0)
                break;
            int place = at % damaged.Length;
            if (by.Length == 0)
                damaged = damaged[..place];
            by.AsSpan(0, Math.Min(by.Length, damaged.Length - place)).CopyTo(damaged.AsSpan(place));
        }

        return damaged;
    }

    private static byte[] WithPart(byte[] whole, string part, Func<byte[], byte[]> change)
    {
        var stream = new MemoryStream();
        stream.Write(whole);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.GetEntry(part)!;
            var content = new MemoryStream();
            using (Stream old = entry.Open())
                old.CopyTo(content);
            entry.Delete();
            using Stream changed = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            changed.Write(change(content.ToArray()));
        }

        return stream.ToArray();
    }
}
