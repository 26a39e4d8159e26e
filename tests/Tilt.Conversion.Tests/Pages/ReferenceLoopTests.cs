using System.Text;
using Tilt.Conversion.Pages;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests.Pages;

/// <summary>A PDF that would end whatever program reads it.</summary>
public class ReferenceLoopTests
{
    [Theory]
    [InlineData("4 0 R")]
    [InlineData("[ 4 0 R ]")]
    [InlineData("4 % four\n0 R and more")]
    [InlineData("7 0 R endobj 7 0 obj 4 0 R endobj 8 0 obj 4 0 R")]
    [InlineData("5 0 R endobj 5 0 obj [6 0 R]\nendobj\n6 0 obj\r\n4 0 R")]
    public void An_object_that_refers_to_itself_is_told(string content)
    {
        byte[] pdf = Encoding.ASCII.GetBytes($"""
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<>>>> endobj
            4 0 obj {content} endobj
            trailer <</Size 5/Root 1 0 R>>
            %%EOF
            """);

        PublishedNote note = Assert.Single(PublishedFile.Read(pdf, default).Notes);
        Assert.Equal((NoteKind.Damaged, "an object refers to itself"), (note.Kind, note.Detail));
    }

    [Theory]
    [InlineData("4 0 obj 5 0 R endobj 5 0 obj 6 0 R endobj")]
    [InlineData("4 0 obj <</Parent 4 0 R>> endobj")]
    [InlineData("4 0 obj [4 0 R 5 0 R] endobj")]
    [InlineData("4 0 obj [4 0 R endobj")]
    [InlineData("4 0 obj << >> endobj 4 0 R")]
    [InlineData("4 0 obj 99999999999999 0 R endobj")]
    public void What_leads_somewhere_is_none(string objects)
        => Assert.False(ReferenceLoops.AreIn(Encoding.ASCII.GetBytes(objects), default));

    [Fact]
    public void A_file_made_to_keep_it_busy_does_not()
    {
        string comments = string.Concat(Enumerable.Repeat("obj%", 2_000_000));
        string chain = string.Concat(Enumerable.Range(1, 300_000).Select(i => $"{i} 0 obj {i + 1} 0 R endobj "));

        Assert.True(ReferenceLoops.AreIn(Encoding.ASCII.GetBytes(comments), default));
        Assert.False(ReferenceLoops.AreIn(Encoding.ASCII.GetBytes(comments.Replace("%", "%\n")), default));
        Assert.False(ReferenceLoops.AreIn(Encoding.ASCII.GetBytes(chain), default));
    }
}
