using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilt.Runtime;

/// <content>Read as JSON.</content>
public readonly partial record struct Observation : IJsonOnDeserialized
{
    // Before .NET 9 nothing else refuses a null where the type says that there is none.
    void IJsonOnDeserialized.OnDeserialized()
    {
        foreach ((string name, string? text) in new[]
            { (nameof(Report), Report), (nameof(Dimension), Dimension), (nameof(Label), Label), (nameof(Name), Name) })
        {
            if (text is null) throw new JsonException($"An observation has a {name}, which is null here: only Measure and Code can be.");
        }
    }
}
