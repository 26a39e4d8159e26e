using System.Text;

namespace Tilt.CodeFixes.Tests.Harness;

internal static class Bytes
{
    public static byte[] Utf8(string text) => new UTF8Encoding(false).GetBytes(text);

    public static byte[] WithMark(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    /// <summary>The text with one misprint: exactly one place must read as given.</summary>
    public static string Misprint(this string text, string right, string wrong)
    {
        int at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(right, at + 1, StringComparison.Ordinal) < 0, $"'{right}' does not stand once");
        return string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length));
    }
}
