using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>Says that a header is not clear, by its first headings.</summary>
internal static class UnclearHeaders
{
    private const int MostHeadingsSaid = 3;

    public static Finding Say(ReadOnlySpan<char> text, IEnumerable<TextSpan> header, Phrase why)
    {
        List<TextSpan> all = [.. header.Where(cell => !cell.IsEmpty)];
        var headings = new List<string>();
        foreach (TextSpan cell in all.Take(MostHeadingsSaid))
            headings.Add(LabelText.Clean(text, cell));
        if (all.Count > MostHeadingsSaid)
            headings.Add("…");
        var place = new Place(TextSpan.FromBounds(all.Min(cell => cell.Start), all.Max(cell => cell.End)));
        return Finding.UnclearHeader(place, string.Join(", ", headings), why);
    }
}
