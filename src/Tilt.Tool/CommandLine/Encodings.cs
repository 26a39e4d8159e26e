using System.Globalization;
using System.Text;

namespace Tilt.Tool.CommandLine;

/// <summary>Encodings by their names: <c>windows-1252</c>, <c>1252</c>, <c>utf-16</c>.</summary>
internal static class Encodings
{
    /// <returns>Null where there is none of that name.</returns>
    public static Encoding? Find(string name)
    {
        // Known to .NET, and not at hand unless asked for.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int page)
                ? Encoding.GetEncoding(page) : Encoding.GetEncoding(name);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
