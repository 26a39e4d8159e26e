using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Tilt.Tool.Page;

/// <summary>HTML that is written as it looks: what is put into a hole becomes text, whatever it holds.</summary>
/// <remarks>The value of an attribute stands in quotes, always.</remarks>
internal sealed class Markup
{
    // Letters of all languages stay as they are; what means something in HTML does not.
    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    /// <summary>Writes a template; its holes are written while it is made.</summary>
    public Markup Write([InterpolatedStringHandlerArgument("")] Template template) => this;

    /// <summary>Writes what comes from no report: a style sheet, a script.</summary>
    public void WriteTrusted(string own) => html.Append(own);

    public override string ToString() => html.ToString();

    [InterpolatedStringHandler]
    internal readonly struct Template
    {
        private readonly StringBuilder html;

        public Template(int literalLength, int formattedCount, Markup page)
        {
            html = page.html;
            html.EnsureCapacity(html.Length + literalLength + (formattedCount * 8));
        }

        public void AppendLiteral(string own) => html.Append(own);

        public void AppendFormatted(string? text) => html.Append(text is null ? null : encoder.Encode(text));

        public void AppendFormatted(int number) => html.Append(CultureInfo.InvariantCulture, $"{number}");
    }
}
