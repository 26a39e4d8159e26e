using System.Globalization;
using System.Text;

namespace Tilt.Engine.Text;

/// <summary>
/// What was made of a published file, xlsx or PDF: its text, a line a row of a sheet or a line of a page, with the way back to them.
/// It is kept as text itself: between the conversion and the compiler lies a file.
/// </summary>
/// <param name="Sections">The sheets or pages, in the order of their lines.</param>
/// <param name="Notes">What of the file is not in the text.</param>
internal sealed record PublishedText(string Text, IReadOnlyList<SourceSection> Sections, IReadOnlyList<PublishedNote> Notes)
{
    // The number is the form's: what another version wrote is made anew, and not misread.
    private const string Head = "<!-- tilt text 1 ", Foot = "-->", Sheet = "sheet", Page = "page", Note = "note";

    /// <summary>What the names of published files end in; those at the end cannot be read, and are no text either.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".xlsx", ".xlsm", ".xls", ".pdf", ".xlsb", ".ods"];

    /// <summary>Whether a file is one that is published, and no text, by its name.</summary>
    public static bool IsPublished(string path) => Extensions.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether two paths are one, of which one was made by a build, and the other by a compiler that leaves ".." in it.</summary>
    public static bool IsSamePath(string path, string other)
        => PathSteps.Of(path).SequenceEqual(PathSteps.Of(other), StringComparer.OrdinalIgnoreCase);

    /// <summary>The path of the published file that a text was made of, by its first line; null for any other text.</summary>
    public static string? PathIn(string firstLine)
        => firstLine.StartsWith(Head, StringComparison.Ordinal) ? firstLine.Substring(Head.Length) : null;

    /// <summary>A file of which nothing was read.</summary>
    public static PublishedText Unreadable(NoteKind why, string detail = "") => new("", [], [new PublishedNote(why, 1, detail)]);

    /// <summary>The text as the published file's own.</summary>
    public SourceFile AsSource(string path) => new(path, Text, new SourceMap(Text, Sections), Notes);

    /// <summary>All of it as one text.</summary>
    /// <param name="path">The published file's, in one line.</param>
    public string Write(string path)
    {
        var written = new StringBuilder(Text.Length + 1024);
        written.Append(Head).Append(path).Append('\n');
        foreach (SourceSection section in Sections)
            Line(section.Kind == SectionKind.Sheet ? Sheet : Page, section.Line, section.FirstRow, section.Name);
        foreach (PublishedNote note in Notes)
            Line(Note, note.Line, (int)note.Kind, note.Detail);
        return written.Append(Foot).Append('\n').Append(Text).ToString();

        void Line(string kind, int line, int number, string rest)
            => written.Append(string.Join(" ", kind, Number(line), Number(number), rest)).Append('\n');
    }

    /// <summary>What <see cref="Write"/> wrote.</summary>
    /// <returns>Null for any other text.</returns>
    public static PublishedText? Parse(string written)
    {
        var sections = new List<SourceSection>();
        var notes = new List<PublishedNote>();
        var lines = new TextLines(written.AsSpan());
        lines.MoveNext();
        if (!written.StartsWith(Head, StringComparison.Ordinal))
            return null;
        while (lines.MoveNext())
        {
            string line = written.Substring(lines.Start, lines.End - lines.Start);
            if (line == Foot)
                return lines.MoveNext() ? new PublishedText(written.Substring(lines.Start), sections, notes) : null;
            string[] parts = line.Split([' '], 4);
            if (parts.Length < 4 || !TryNumber(parts[1], out int at) || !TryNumber(parts[2], out int number))
                return null;
            if (parts[0] == Note)
                notes.Add(new PublishedNote((NoteKind)number, at, parts[3]));
            else
                sections.Add(new SourceSection(parts[0] == Page ? SectionKind.Page : SectionKind.Sheet, parts[3], at, number));
        }

        return null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool TryNumber(string text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>Something of a published file that is not in the text that was made of it.</summary>
/// <param name="Line">The line of the text that it stands by, from 1.</param>
/// <param name="Detail">What the kind needs: a sheet's name, what a library said; one line.</param>
internal sealed record PublishedNote(NoteKind Kind, int Line, string Detail)
{
    /// <summary>Whether nothing of the file could be read.</summary>
    public bool IsOfAll => Kind < NoteKind.HiddenSheet;
}

/// <summary>What is not in the text, and why. The numbers are written into files.</summary>
internal enum NoteKind
{
    /// <summary>The file has no content.</summary>
    Empty = 1,

    /// <summary>Its content is of another kind than its name says, such as text.</summary>
    OtherFormat = 2,

    /// <summary>It is encrypted.</summary>
    Encrypted = 3,

    /// <summary>It is cut or damaged.</summary>
    Damaged = 4,

    /// <summary>It, or what it unpacks to, is larger than is read.</summary>
    TooLarge = 5,

    /// <summary>It could not be opened.</summary>
    NotOpened = 6,

    /// <summary>It holds pictures of pages and no text.</summary>
    NoText = 7,

    /// <summary>It was not turned into text before the compiler ran.</summary>
    NotConverted = 8,

    /// <summary>It is not looked at: the project does not say that it is a report, though it is named like one.</summary>
    NotMarked = 9,

    /// <summary>Reading it took longer than it may.</summary>
    TooLong = 10,

    /// <summary>A sheet is hidden: what it holds is not published.</summary>
    HiddenSheet = 20,

    /// <summary>A row of a sheet is hidden.</summary>
    HiddenRow = 21,

    /// <summary>A column of a sheet is hidden.</summary>
    HiddenColumn = 22,

    /// <summary>A formula has no value: whatever wrote the file did not work it out.</summary>
    FormulaWithoutValue = 23,

    /// <summary>A page is a picture.</summary>
    PageWithoutText = 24,

    /// <summary>A piece of a page cannot be told apart from what stands beside it, or stands across the page.</summary>
    DoubtfulPiece = 25,

    /// <summary>A cell's number format shows nothing of what the cell holds, or it is not known what it shows.</summary>
    CellShowsNothing = 26,
}
