using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Forms;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>
/// JSON-stat 2: a dataset, or a collection of them. What is damaged is left out with all that follows it, since nothing tells where it
/// ends; the datasets before it are whole.
/// </summary>
internal sealed class JsonStat
{
    private readonly List<Finding> findings;
    private readonly Titles titles;
    private readonly CancellationToken cancel;
    private readonly int[] lines;
    private readonly List<RawTable> tables = [];
    private PageHeading page;
    private int ordinal;

    private JsonStat(ReadOnlySpan<char> text, FileName file, List<Finding> findings, Titles titles, CancellationToken cancel)
    {
        (this.findings, this.titles, this.cancel) = (findings, titles, cancel);
        page = PageHeading.None with { File = file };
        lines = LineStarts(text);
    }

    /// <summary>
    /// Whether a text is JSON that says that it has a dataset. Nearly all texts are no JSON, and are told by their first letter.
    /// </summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        int first = 0;
        while (first < text.Length && (char.IsWhiteSpace(text[first]) || text[first] == '\uFEFF')) first++;
        return first < text.Length && text[first] == '{'
            && (text.IndexOf("\"dataset\"".AsSpan()) >= 0 || text.IndexOf("\"collection\"".AsSpan()) >= 0);
    }

    /// <param name="titles">Is filled with the titles that are found.</param>
    public static List<RawTable> Read(
        ReadOnlySpan<char> text, FileName file, List<Finding> findings, Titles titles, CancellationToken cancel)
    {
        var stat = new JsonStat(text, file, findings, titles, cancel);
        var json = new JsonReader(text, 0);
        json.Read();
        stat.ReadItem(text, ref json, isTitled: false);
        json.Read();
        // A second text behind the first is none that JSON knows.
        if (json.Token == JsonToken.Damaged || json.At < text.Length)
            findings.Add(Finding.DamagedData(new Place(new TextSpan(json.At, Math.Min(1, text.Length - json.At)))));
        return stat.tables;
    }

    // The line, from 1, that a place stands on.
    private int LineOf(TextSpan span)
    {
        int line = Array.BinarySearch(lines, span.Start);
        return line < 0 ? ~line : line + 1;
    }

    private static int[] LineStarts(ReadOnlySpan<char> text)
    {
        var starts = new List<int>();
        var lines = new TextLines(text);
        while (lines.MoveNext())
            starts.Add(lines.Start);
        return [.. starts];
    }

    // A dataset, or a collection: both say what they are, and not always first. What has no title is of the report that the collection
    // around it says, else of that above.
    private void ReadItem(ReadOnlySpan<char> text, ref JsonReader json, bool isTitled)
    {
        cancel.ThrowIfCancellationRequested();
        if (json.Token != JsonToken.StartObject)
            return;
        int depth = json.Depth;
        JsonReader ahead = json;
        JsonMembers members = JsonMembers.Read(ref ahead);
        PageHeading above = page;
        if (members.Find("class") is { } at && Said(text, at) == "collection")
        {
            Title(text, members);
            ReadItems(text, ref json, depth, isTitled || page.Code != above.Code);
            page = isTitled ? above : page;
            return;
        }

        json = ahead;
        if (json.Token == JsonToken.Damaged || members.Find("value") is null)
            return;
        string label = Title(text, members);
        var dataset = new JsonDataset(members, page, label, findings, LineOf, cancel);
        tables.AddRange(dataset.Read(text, ref ordinal));
        page = isTitled || page.Code == above.Code ? above : page;
    }

    private void ReadItems(ReadOnlySpan<char> text, ref JsonReader json, int depth, bool areTitled)
    {
        while (json.Read() && json.Depth >= depth)
        {
            if (!json.IsNamed("link"))
            {
                json.Skip();
                continue;
            }

            // "link" has lists by what they are of; those of items have the datasets.
            if (!json.Read() || json.Token is not (JsonToken.StartObject or JsonToken.StartArray))
                continue;
            int inLink = json.Depth;
            while (json.Depth >= inLink && json.Read())
            {
                if (json.Token == JsonToken.StartObject)
                    ReadItem(text, ref json, areTitled);
            }
        }
    }

    // The label of a dataset may be a report's title; what follows the code is what its figures are.
    private string Title(ReadOnlySpan<char> text, JsonMembers members)
    {
        string label = "";
        if (members.Find("label") is { } at)
        {
            var reader = new JsonReader(text, at);
            reader.Read();
            label = reader.Token == JsonToken.String ? LabelText.Clean(reader.Text.AsSpan()) : "";
            PageHeading next = page.ReadStated(label);
            if (next.Code != page.Code)
            {
                page = next;
                titles.Note(text, reader.Span, page);
            }
        }

        // As "2025-01-02", alone or before a time.
        if (members.Find("updated") is { } date && Said(text, date) is { Length: >= Days.Length } time
            && time.Substring(0, Days.Length) is var day && Days.TryRead(day, out _))
            page = page with { Updated = day };
        return label;
    }

    private static string Said(ReadOnlySpan<char> text, int at)
    {
        var reader = new JsonReader(text, at);
        reader.Read();
        return reader.Text;
    }
}
