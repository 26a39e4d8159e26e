using CsCheck;

namespace Tilt.Engine.Tests.Properties;

/// <summary>What can happen to a text between its printing and us.</summary>
internal static class Slips
{
    public static readonly Gen<char> Character = Gen.Char["0123456789 \t*-.,;|<>b/\"\\lIOåæø\u00A0\uFFFD\uFEFF\0😀"];

    /// <summary>One slip: at a place from 0 to 1, a character put, lost, changed, doubled, swapped, or the rest cut off.</summary>
    public static readonly Gen<Func<string, string>> One = Gen.Select(
        Gen.Double.Unit, Gen.Int[0, 5], Character, (where, kind, c) => (Func<string, string>)(text => Make(text, where, kind, c)));

    private static string Make(string text, double where, int kind, char c)
    {
        int at = (int)(where * text.Length);
        return text.Length < 2 ? text + c : kind switch
        {
            0 => text.Insert(at, c.ToString()),
            1 => text.Remove(at, 1),
            2 => text.Remove(at, 1).Insert(at, c.ToString()),
            3 => text.Insert(at, text[at].ToString()),
            4 when at > 0 => text.Remove(at - 1, 2).Insert(at - 1, $"{text[at]}{text[at - 1]}"),
            _ => text[..at],
        };
    }
}
