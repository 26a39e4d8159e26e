using System.Globalization;
using Tilt.Engine.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Tilt.Conversion.Pages;

/// <summary>Reads a PDF: a line of a page is a line of text, and a tab stands between its columns.</summary>
internal static class PdfText
{
    private static readonly ParsingOptions options = new()
    {
        UseLenientParsing = true,

        // What is printed in one would be lost without a word.
        SkipMissingFonts = false,
    };

    public static PublishedText Read(byte[] bytes, CancellationToken cancel)
    {
        if (ReferenceLoops.AreIn(bytes, cancel))
            return PublishedText.Unreadable(NoteKind.Damaged, "an object refers to itself");
        try
        {
            using PdfDocument document = PdfDocument.Open(bytes, options);
            return Read(document, cancel);
        }
        catch (PdfDocumentEncryptedException)
        {
            return PublishedText.Unreadable(NoteKind.Encrypted);
        }
    }

    private static PublishedText Read(PdfDocument document, CancellationToken cancel)
    {
        if (document.NumberOfPages > Limits.Pages)
            throw new TooLargeException();
        var builder = new TextBuilder();
        var text = new PageText();
        bool hasText = false;
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            cancel.ThrowIfCancellationRequested();
            hasText |= Write(document.GetPage(number), text, builder);
        }

        return hasText ? builder.ToText() : PublishedText.Unreadable(NoteKind.NoText);
    }

    private static bool Write(Page page, PageText text, TextBuilder builder)
    {
        builder.Begin(SectionKind.Page, page.Number.ToString(CultureInfo.InvariantCulture), heading: "");
        if (page.Letters.Count > Limits.PageLetters)
            throw new TooLargeException();
        PageGlyphs glyphs = PageGlyphs.Of(page);
        Ruling ruling = Ruling.Of(page, glyphs.Turn);
        List<PrintedLine> lines = LineFinder.Find(glyphs.Upright, ruling);
        if (lines.Count == 0)
        {
            // Letters may be drawn, too.
            if (page.NumberOfImages > 0 || page.Paths.Count > 0)
                builder.Note(NoteKind.PageWithoutText);
            return false;
        }

        if (glyphs.Across > 0)
            builder.Note(NoteKind.DoubtfulPiece);
        foreach ((string line, bool isDoubtful) in text.Next(lines, ruling))
        {
            builder.Line(line);
            if (isDoubtful)
                builder.Note(NoteKind.DoubtfulPiece);
        }

        return true;
    }
}
