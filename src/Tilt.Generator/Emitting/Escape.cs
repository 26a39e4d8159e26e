using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Tilt.Generator.Emitting;

/// <summary>What comes from a report is text; here it is made sure that it stays text.</summary>
internal static class Escape
{
    /// <summary>As a C# literal, with quotes; <c>null</c> for null.</summary>
    public static string Literal(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>As content of an XML comment.</summary>
    public static string Xml(string text)
    {
        if (text.All(c => c is >= ' ' and not ('<' or '>' or '&' or '\u0085') and < '\u2000'))
            return text;

        var result = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            _ = c switch
            {
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '&' => result.Append("&amp;"),

                // Line breaks would end the comment; the others are no XML.
                '\u0085' or '\u2028' or '\u2029' or < ' ' => result.Append(' '),
                '\uFFFE' or '\uFFFF' => result,
                _ when char.IsSurrogate(c) => result,
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }
}
