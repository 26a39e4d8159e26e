namespace Tilt.Runtime;

/// <summary>What somebody seeks, as labels are.</summary>
internal static class Sought
{
    /// <summary>With each letter as one character: what was typed elsewhere may have "Å" as "A" and a ring.</summary>
    public static string Composed(string text)
    {
        try
        {
            return text.Normalize();
        }
        catch (ArgumentException)
        {
            // Half a character; no label has it.
            return text;
        }
    }
}
