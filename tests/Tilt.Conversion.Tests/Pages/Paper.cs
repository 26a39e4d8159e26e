using Tilt.Engine.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Writer;

namespace Tilt.Conversion.Tests.Pages;

/// <summary>A PDF that is printed piece by piece, each where a test says. Its font's digits are 5.56 points wide, its space 2.78.</summary>
internal sealed class Paper : IDisposable
{
    public const double Size = 10;

    private readonly PdfDocumentBuilder document = new();
    private readonly PdfDocumentBuilder.AddedFont font;
    private PdfPageBuilder page;
    private byte[]? built;

    public Paper()
    {
        font = document.AddStandard14Font(Standard14Font.Helvetica);
        page = document.AddPage(1000, 1000);
    }

    /// <summary>The lines of the text with <c>|</c> for a tab, without the empty one above each page.</summary>
    public string[] Lines
    {
        get
        {
            PublishedText read = Read();
            string[] lines = read.Text.Replace('\t', '|').TrimEnd('\n').Split('\n');
            return [.. lines.Where((_, at) => !read.Sections.Any(section => section.Line == at + 1))];
        }
    }

    public NoteKind[] Notes => [.. Read().Notes.Select(note => note.Kind)];

    public PublishedText Read() => PublishedFile.Read(new MemoryStream(ToBytes()), default);

    public Understood Understand() => new Project().And(Read().AsSource("report.pdf")).Read();

    public byte[] ToBytes() => built ??= document.Build();

    public Paper Page()
    {
        page = document.AddPage(1000, 1000);
        return this;
    }

    /// <summary>Turns the page by as many degrees, as a viewer shows it.</summary>
    public Paper Turned(int degrees)
    {
        page.SetRotation(new PageRotationDegrees(degrees));
        return this;
    }

    /// <summary>What is printed from here on runs from the bottom of the page to its top.</summary>
    public Paper Upwards()
    {
        page.CurrentStream.Operations.Add(new ModifyCurrentTransformationMatrix([0, 1, -1, 0, 1000, 0]));
        return this;
    }

    public Paper Picture()
    {
        byte[] dot = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        page.AddPng(dot, new PdfRectangle(0, 0, 1000, 1000));
        return this;
    }

    public Paper Left(double x, double y, string text, double size = Size)
    {
        page.AddText(text, size, new PdfPoint(x, y), font);
        return this;
    }

    /// <param name="text">What ends at <paramref name="x"/>; <c>~</c> for a gap as wide as a space, with nothing in it.</param>
    public Paper Right(double x, double y, string text, double size = Size)
    {
        foreach (string piece in text.Split('~').Reverse())
        {
            x -= Width(piece, size);
            page.AddText(piece, size, new PdfPoint(x, y), font);
            x -= 0.278 * size;
        }

        return this;
    }

    public Paper Rule(double x, double y, double toX, double toY)
    {
        page.DrawLine(new PdfPoint(x, y), new PdfPoint(toX, toY));
        return this;
    }

    /// <summary>Rows, 20 points apart: the first cell of each begins at 50, the others end at these places.</summary>
    public Paper Rows(double y, double[] rights, params string[] rows)
    {
        foreach (string row in rows)
        {
            string[] cells = row.Split('|');
            if (cells[0].Length > 0)
                Left(50, y, cells[0]);
            for (int i = 1; i < cells.Length; i++)
            {
                if (cells[i].Length > 0)
                    Right(rights[i - 1], y, cells[i]);
            }

            y -= 20;
        }

        return this;
    }

    public void Dispose() => document.Dispose();

    public double Width(string text, double size = Size)
    {
        IReadOnlyList<Letter> letters = page.MeasureText(text, size, new PdfPoint(0, 0), font);
        return letters.Count == 0 ? 0 : letters[^1].EndBaseLine.X;
    }
}
