using System.Text;

namespace Tilt.CodeFixes.Tests.Harness;

internal static class Bytes
{
    public static byte[] Utf8(string text) => new UTF8Encoding(false).GetBytes(text);

    public static byte[] WithMark(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
