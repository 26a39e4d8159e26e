using System.IO.Compression;
using System.Text;
using Tilt.Conversion.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests;

/// <summary>Files that are no reports, or no longer: one note says what is the matter, and nothing throws.</summary>
public class WhateverTheFileTests
{
    private static readonly byte[] report = Published.Bytes("tilt120-2024.xlsx");

    [Fact]
    public void Nothing_at_all() => Assert.Equal(NoteKind.Empty, Why([]));

    [Theory]
    [InlineData("Fylke;Januar\nOslo;414\n")]
    [InlineData("<html><table><tr><td>Oslo</td></tr></table></html>")]
    [InlineData("PK")]
    public void A_text_with_another_name(string text) => Assert.Equal(NoteKind.OtherFormat, Why(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_zip_of_something_else()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            zip.CreateEntry("word/document.xml");

        Assert.Equal(NoteKind.OtherFormat, Why(stream.ToArray()));
    }

    [Theory]
    [InlineData("secret.xlsx")]
    [InlineData("secret.xls")]
    public void One_that_needs_a_password(string file) => Assert.Equal(NoteKind.Encrypted, Why(Published.Bytes(file)));

    [Theory]
    [InlineData(100)]
    [InlineData(5_000)]
    [InlineData(15_000)]
    public void One_that_is_cut(int length) => Assert.Equal(NoteKind.Damaged, Why(report[..length]));

    [Fact]
    public void One_that_unpacks_to_more_than_is_read()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            zip.CreateEntry("xl/workbook.xml");
            using Stream part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            byte[] chunk = new byte[1 << 20];
            for (long written = 0; written <= Limits.UnpackedBytes; written += chunk.Length)
                part.Write(chunk);
        }

        Assert.Equal(NoteKind.TooLarge, Why(stream.ToArray()));
    }

    [Fact]
    public void An_entity_that_grows()
        => Assert.Equal(NoteKind.Damaged, Why(new Book().Sheet("Ark1", "Oslo|414").Part(
            "xl/sharedStrings.xml",
            "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>").ToBytes()));

    [Fact]
    public void A_sheet_of_a_million_rows_by_sixteen_thousand_columns()
        => Assert.Equal(NoteKind.TooLarge, Why(new Book().Part(
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>").Sheet("Ark1", "").ToBytes()));

    [Fact]
    public void A_workbook_without_sheets() => Assert.Equal(NoteKind.Damaged, Why(new Book().ToBytes()));

    [Fact]
    public void A_file_that_is_not_there()
    {
        PublishedNote note = Assert.Single(PublishedFile.Read("/no/such/file.xlsx", default).Notes);

        Assert.Equal(NoteKind.NotOpened, note.Kind);
        Assert.Contains("/no/such/file.xlsx", note.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_another_program_has_open()
    {
        string path = Path.GetTempFileName();
        File.WriteAllBytes(path, report);
        using var open = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);

        Assert.Empty(PublishedFile.Read(path, default).Notes);
    }

    private static NoteKind Why(byte[] bytes) => Assert.Single(PublishedFile.Read(new MemoryStream(bytes), default).Notes).Kind;
}
