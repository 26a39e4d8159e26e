using Microsoft.CodeAnalysis;

namespace Tilt.Generator.Hosting;

/// <summary>A message with the name of its place behind it: "… (Tiltak og fylke!D12)".</summary>
internal sealed class PlacedText(LocalizableString message, object place) : LocalizableString
{
    private readonly LocalizableString message = message;
    private readonly object place = place;

    // What is made here is a format, and a sheet may be called anything.
    protected override string GetText(IFormatProvider? formatProvider)
    {
        string name = place is LocalizableString words ? words.ToString(formatProvider) : (string)place;
        return $"{message.ToString(formatProvider)} ({name.Replace("{", "{{").Replace("}", "}}")})";
    }

    protected override int GetHash() => message.GetHashCode() ^ place.GetHashCode();

    protected override bool AreEqual(object? other)
        => other is PlacedText text && text.message.Equals(message) && text.place.Equals(place);
}
