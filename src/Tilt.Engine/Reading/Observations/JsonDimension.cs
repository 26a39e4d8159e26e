using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Reading.Forms;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>One dimension of a dataset, with its categories in their order.</summary>
/// <param name="Id">As the dataset calls it.</param>
/// <param name="Heading">What it is called for people; its id, where nothing else is said.</param>
internal sealed record JsonDimension(string Id, string Heading, JsonCategory[] Categories)
{
    /// <returns>Null where it has not as many categories as it should have.</returns>
    public static JsonDimension? Read(ReadOnlySpan<char> text, string id, int? at, int size)
    {
        JsonMembers members = JsonMembers.At(text, at);
        JsonMembers category = JsonMembers.At(text, members.Find("category"));
        Dictionary<string, (string Said, TextSpan Place)> labels = Labels(text, category.Find("label"));
        var categories = new JsonCategory?[size];
        int read = category.Find("index") is { } index ? ReadIndex(text, index, categories)
            : labels.Count == size ? FromLabels(labels, categories)
            : 0;
        if (read != size || Array.IndexOf(categories, null) >= 0)
            return null;
        for (int i = 0; i < size; i++)
        {
            if (labels.TryGetValue(categories[i]!.Key, out var label))
                categories[i] = new JsonCategory(categories[i]!.Key, label.Said, label.Place);
        }

        Dictionary<string, FigureWord> units = Units(text, category.Find("unit"));
        for (int i = 0; i < size; i++)
        {
            if (units.TryGetValue(categories[i]!.Key, out FigureWord? unit))
                categories[i] = categories[i]! with { Unit = unit };
        }

        string heading = members.Find("label") is { } named ? Said(text, named) : "";
        return new JsonDimension(id, heading.Length > 0 ? heading : id, categories!)
        {
            AreNoPersons = FigureWords.AreThousands(heading) || Array.Exists(categories, HidesThousands)
                || Array.TrueForAll(categories, known => known!.Unit?.AreNoPersons == true || FigureWords.AreThousands(known.Label)),
        };
    }

    // One that is called "Beløp" or "Per 1000 innbyggere" says so in its name.
    private static bool HidesThousands(JsonCategory? category)
        => category!.Unit?.Kind == FigureKind.Thousands && FigureWords.Of(category.Label)?.AreNoPersons != true;

    /// <summary>Whether it says that the figures of all its categories are thousands or amounts.</summary>
    public bool AreNoPersons { get; private init; }

    // { "Personer": { "base": "1000 personer", "multiplier": 3 } }
    private static Dictionary<string, FigureWord> Units(ReadOnlySpan<char> text, int? at)
    {
        var units = new Dictionary<string, FigureWord>(StringComparer.Ordinal);
        var json = new JsonReader(text, at ?? text.Length);
        string key = "", member = "";
        json.Read();
        while (json.Depth > 0 && json.Read())
        {
            if (json.Token == JsonToken.Name)
                (key, member) = json.Depth == 1 ? (json.Text, "") : (key, json.Text);
            else if (json.Token == JsonToken.String && FigureWords.Of(json.Text) is { ArePersons: false } word && !units.ContainsKey(key))
                units[key] = word;
            else if (json.Token == JsonToken.Number && member == "multiplier" && int.TryParse(json.Text, out int power) && power > 1)
                units[key] = new FigureWord(FigureKind.Thousands, member);
        }

        return units;
    }

    // Keys in their order, or the number of each.
    private static int ReadIndex(ReadOnlySpan<char> text, int at, JsonCategory?[] categories)
    {
        var json = new JsonReader(text, at);
        json.Read();
        bool isList = json.Token == JsonToken.StartArray;
        int read = 0;
        while (json.Read() && json.Depth > 0)
        {
            (string key, TextSpan place) = (json.Text, json.Span);
            int number = read;
            if (!isList && !(json.Read() && TryReadNumber(text, json.Span, out number)))
                return 0;
            if (number >= categories.Length || json.Token is not (JsonToken.String or JsonToken.Number))
                return 0;
            categories[number] = new JsonCategory(key, LabelText.Clean(key.AsSpan()), place);
            read++;
        }

        return read;
    }

    private static int FromLabels(Dictionary<string, (string Said, TextSpan Place)> labels, JsonCategory?[] categories)
    {
        int read = 0;
        foreach (var label in labels)
            categories[read++] = new JsonCategory(label.Key, label.Value.Said, label.Value.Place);
        return read;
    }

    private static Dictionary<string, (string Said, TextSpan Place)> Labels(ReadOnlySpan<char> text, int? at)
    {
        var labels = new Dictionary<string, (string, TextSpan)>(StringComparer.Ordinal);
        var json = new JsonReader(text, at ?? text.Length);
        json.Read();
        while (json.Read() && json.Token == JsonToken.Name)
        {
            string key = json.Text;
            json.Read();
            if (json.Token == JsonToken.String)
                labels[key] = (LabelText.Clean(json.Text.AsSpan()), json.Span);
            else
                json.Skip();
        }

        return labels;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, TextSpan span, out int number)
        => int.TryParse(text.Slice(span.Start, span.Length).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Said(ReadOnlySpan<char> text, int at)
    {
        var json = new JsonReader(text, at);
        json.Read();
        return json.Token == JsonToken.String ? LabelText.Clean(json.Text.AsSpan()) : "";
    }
}

/// <param name="Label">Its key, where it has no label.</param>
/// <param name="Place">Where the label stands.</param>
internal sealed record JsonCategory(string Key, string Label, TextSpan Place)
{
    /// <summary>What its unit says of its figures; null where it says nothing, or persons.</summary>
    public FigureWord? Unit { get; init; }
}
