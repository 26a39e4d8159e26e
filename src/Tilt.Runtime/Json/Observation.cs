using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilt.Runtime;

/// <content>Read as JSON.</content>
public readonly partial record struct Observation : IJsonOnDeserialized
{
    // Before .NET 9 nothing else refuses a null where the type says that there is none.
    void IJsonOnDeserialized.OnDeserialized()
    {
        Require(Report, nameof(Report));
        Require(Dimension, nameof(Dimension));
        Require(Label, nameof(Label));
        Require(Name, nameof(Name));

        static void Require(string? text, string name)
        {
            if (text is null) throw new JsonException($"An observation has a {name}, which is null here: only Measure and Code can be.");
        }
    }
}
