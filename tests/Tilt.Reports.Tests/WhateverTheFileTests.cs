using System.Text;

namespace Tilt.Reports.Tests;

/// <summary>Files that are not there, are something else, or are too much.</summary>
public class WhateverTheFileTests
{
    [Fact]
    public async Task A_file_that_is_not_there_is_an_exception()
    {
        Assert.Throws<FileNotFoundException>(() => ReportFile.Load("no such file.xlsx"));
        await Assert.ThrowsAsync<FileNotFoundException>(() => ReportFile.LoadAsync("no such file.xlsx"));
        Assert.Throws<FileNotFoundException>(() => ReportFiles.Load([Given.Path("tilt120-2024.md"), "no such file.xlsx"]));
    }

    [Theory]
    [InlineData("a.xlsx", "")]
    [InlineData("a.xlsx", "Januar;Februar")]
    [InlineData("a.pdf", "%PDF-1.7 and no more")]
    [InlineData("a.bin", "PK\u0003\u0004 and no more")]
    public void A_file_that_cannot_be_read_is_a_finding(string name, string content)
    {
        var file = ReportFile.Load(Given.Stream(content), name);

        Assert.Empty(file.Reports);
        Assert.Equal("TILT019", Assert.Single(file.Findings).Id);
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.xlsx")]
    public async Task More_than_is_read_is_a_finding(string name)
    {
        Assert.Equal("TILT019", Assert.Single(ReportFile.Load(new Endless(), name).Findings).Id);
        Assert.Equal("TILT019", Assert.Single((await ReportFile.LoadAsync(new Endless(), name)).Findings).Id);
    }

    [Fact]
    public void A_damaged_file_throws_nothing_whatever_is_damaged()
    {
        string right = Shown.Figures(Tilt120.Report);
        byte[] whole = File.ReadAllBytes(Given.Path("tilt120-2024.xlsx"));
        for (int i = 0; i < 60; i++)
        {
            byte[] damaged = [.. whole];
            for (int at = i * 37; at < damaged.Length; at += 400 + (i * 13))
                damaged[at] ^= (byte)(1 << (i % 8));
            var file = ReportFile.Load(new MemoryStream(damaged), "a.xlsx");
            Assert.True(file.Findings.Count > 0 || Shown.Figures(file.Report) == right);
        }
    }

    [Fact]
    public async Task Reading_and_checking_end_when_they_are_told_to()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => ReportFile.Load(Given.Path("tilt120-2024.xlsx"), cancel: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ReportFile.LoadAsync(Given.Path("tilt120-2024.md"), cancel: cancelled));
        Assert.Throws<OperationCanceledException>(() => ReportFile.Parse(Given.Real(), "a.md", cancel: cancelled));

        var file = ReportFile.Parse(Given.Real(isWrong: true), "a.md");
        Assert.Throws<OperationCanceledException>(() => file.Check(cancelled));
        Assert.Contains(file.Check(CancellationToken.None), finding => finding.Id == "TILT101");
    }

    /// <summary>A stream that has always more.</summary>
    private sealed class Endless : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => Fill(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => new(Fill(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
            => Task.FromResult(Read(buffer, offset, count));

        private static int Fill(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            return buffer.Length;
        }
    }
}
