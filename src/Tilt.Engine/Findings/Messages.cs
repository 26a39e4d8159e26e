using System.Globalization;
using System.Resources;

namespace Tilt.Engine.Findings;

/// <summary>The words of all messages, in English (Messages.resx) and Norwegian (Messages.nb.resx).</summary>
internal static class Messages
{
    public static readonly ResourceManager Texts = new(typeof(Messages));

    /// <summary>A text by its name, with its holes filled.</summary>
    /// <param name="culture">Null for the language of whoever reads.</param>
    public static string In(CultureInfo? culture, string name, IEnumerable<object> arguments)
        => string.Format(culture, Texts.GetString(name, culture)!, [.. arguments.Select(argument => Word(culture, argument))]);

    /// <summary>The title of a rule.</summary>
    public static string Title(CultureInfo? culture, Rule rule) => Texts.GetString(rule.Id, culture)!;

    private static object Word(CultureInfo? culture, object argument) => argument is Phrase phrase ? phrase.In(culture) : argument;
}

/// <summary>A part of a message that is itself worded in the reader's language.</summary>
/// <param name="Name">Its name among the messages.</param>
/// <param name="Parts">What it needs, in its order: text, or the number of a line.</param>
internal sealed record Phrase(string Name, params object[] Parts)
{
    /// <summary>The parts as they are written.</summary>
    public string[] Arguments => Array.ConvertAll(Parts, part => part.ToString()!);

    public string In(CultureInfo? culture) => Messages.In(culture, Name, Arguments);
}
