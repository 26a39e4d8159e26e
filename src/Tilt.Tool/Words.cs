using System.Globalization;
using System.Resources;

namespace Tilt.Tool;

/// <summary>What the tool says, in English (Words.resx) and Norwegian (Words.nb.resx); what findings say, the engine says.</summary>
/// <param name="language">The language of whoever reads.</param>
internal sealed class Words(CultureInfo language)
{
    private static readonly ResourceManager texts = new(typeof(Words));

    /// <summary>The languages there are.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "nb"];

    public CultureInfo Language { get; } = language;

    /// <summary>The words of the language that a person asks for; null for that of the process.</summary>
    public static Words In(string? asked)
    {
        CultureInfo language = asked is null ? CultureInfo.CurrentUICulture : CultureInfo.GetCultureInfo(asked);

        // Whoever reads Norwegian reads it in either form.
        bool isNorwegian = language.TwoLetterISOLanguageName is "nb" or "nn" or "no";
        return new Words(CultureInfo.GetCultureInfo(isNorwegian ? "nb" : "en"));
    }

    /// <summary>Whether there is such a text.</summary>
    public bool Has(string name) => texts.GetString(name, Language) is not null;

    public string this[string name] => texts.GetString(name, Language)!;

    /// <summary>A text for a number of things: that of one of them has a name of its own.</summary>
    public string Count(string name, int number) => Of(number == 1 ? name + "_One" : name, number);

    /// <summary>A text with its holes filled.</summary>
    public string Of(string name, params object[] parts) => string.Format(Language, this[name], parts);
}
