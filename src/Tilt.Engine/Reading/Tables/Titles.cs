using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>The titles in a text, and where they stand.</summary>
internal sealed class Titles
{
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);

    /// <summary>Whether a title stands in the text, and an edition, a period or the headings of a table: others write titles too.</summary>
    public bool IsOfReport { get; private set; }

    /// <summary>What stands under a title has the headings of a report's table, though it could not be read.</summary>
    public void NoteTable(PageHeading page) => IsOfReport |= page.Code is not null;

    /// <summary>Where a report's code stands first as a title; the text's start for a report that is told by its file's name.</summary>
    public Place Of(string code) => places.TryGetValue(code, out Place? place) ? place : Place.Start;

    /// <summary>The same where they stand in another text.</summary>
    public Titles Moved(Func<TextSpan, TextSpan> to)
    {
        var moved = new Titles { IsOfReport = IsOfReport };
        foreach (var title in places)
            moved.places.Add(title.Key, title.Value.Moved(to));
        return moved;
    }

    /// <param name="line">What was read last.</param>
    /// <param name="page">What stands above the next table by then.</param>
    public void Note(ReadOnlySpan<char> text, TextSpan line, PageHeading page)
    {
        IsOfReport |= page.IsOfReport;
        if (page.Code is not { } code || places.ContainsKey(code))
            return;
        int at = text.Slice(line.Start, line.Length).IndexOf(code.AsSpan());
        places.Add(code, new Place(at < 0 ? new TextSpan(line.Start, 0) : new TextSpan(line.Start + at, code.Length)));
    }
}
