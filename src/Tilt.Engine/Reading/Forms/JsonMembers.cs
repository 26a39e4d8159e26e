namespace Tilt.Engine.Reading.Forms;

/// <summary>The members of an object in JSON, by their names: where the value of each begins.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);

    /// <summary>Goes past an object that was just begun, and notes its members; of two of a name the first.</summary>
    public static JsonMembers Read(ref JsonReader json)
    {
        var members = new JsonMembers();
        while (json.Read() && json.Token == JsonToken.Name)
        {
            string name = json.Text;
            if (!members.values.ContainsKey(name))
                members.values.Add(name, json.At);
            json.Skip();
        }

        return members;
    }

    /// <summary>Those of an object that begins at a place; none where something else does.</summary>
    public static JsonMembers At(ReadOnlySpan<char> text, int? at)
    {
        if (at is not { } start)
            return new JsonMembers();
        var json = new JsonReader(text, start);
        json.Read();
        return json.Token == JsonToken.StartObject ? Read(ref json) : new JsonMembers();
    }

    /// <summary>Where a value begins; null where there is none of that name.</summary>
    public int? Find(string name) => values.TryGetValue(name, out int at) ? at : null;
}
