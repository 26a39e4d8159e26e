using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Labels;

/// <summary>Gives labels that are printed alike the same object, without making a string to look one up.</summary>
internal sealed class LabelPool
{
    /// <summary>Where so many others have taken a label's places, it is not shared: that costs memory and never time.</summary>
    private const int MostTries = 8;

    private (TextSpan Printed, PrintedLabel? Label)[] places = new (TextSpan, PrintedLabel?)[64];
    private int taken;

    public PrintedLabel Get(ReadOnlySpan<char> text, TextSpan span)
    {
        ReadOnlySpan<char> printed = text.Slice(span.Start, span.Length);
        int hash = Hash(printed);
        for (int i = 0; i < MostTries; i++)
        {
            ref (TextSpan Printed, PrintedLabel? Label) place = ref places[(hash + i) & (places.Length - 1)];
            if (place.Label is null)
            {
                PrintedLabel label = new(LabelText.Clean(text, span));
                place = (span, label);
                if (++taken > places.Length / 2)
                    Grow(text);
                return label;
            }

            if (printed.SequenceEqual(text.Slice(place.Printed.Start, place.Printed.Length)))
                return place.Label;
        }

        return new PrintedLabel(LabelText.Clean(text, span));
    }

    private void Grow(ReadOnlySpan<char> text)
    {
        (TextSpan Printed, PrintedLabel? Label)[] old = places;
        places = new (TextSpan, PrintedLabel?)[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Label is null)
                continue;
            int hash = Hash(text.Slice(entry.Printed.Start, entry.Printed.Length));
            for (int i = 0; i < MostTries; i++)
            {
                ref (TextSpan Printed, PrintedLabel? Label) place = ref places[(hash + i) & (places.Length - 1)];
                if (place.Label is not null)
                    continue;
                place = entry;
                break;
            }
        }
    }

    private static int Hash(ReadOnlySpan<char> printed)
    {
        uint hash = 2166136261;
        foreach (char c in printed)
            hash = unchecked((hash ^ c) * 16777619);
        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }
}
