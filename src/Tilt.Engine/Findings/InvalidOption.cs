namespace Tilt.Engine.Findings;

/// <summary>What a project says of its reports, and Tilt cannot use.</summary>
/// <param name="Name">Of a property, of metadata, or of a key.</param>
/// <param name="Takes">What could stand there, an "Option_…".</param>
internal sealed record InvalidOption(string Name, string Value, Phrase Takes)
{
    public override string ToString() => $"{Name} = {Value}";
}
