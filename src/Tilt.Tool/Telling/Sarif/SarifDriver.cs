using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tilt.Engine.Findings;

namespace Tilt.Tool.Telling.Sarif;

/// <summary>What a log says of the tool: its version and its rules, each with its page.</summary>
internal static partial class SarifDriver
{
    public static void Write(Utf8JsonWriter writer, CultureInfo language)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "Tilt");
        writer.WriteString("semanticVersion", Version);
        if (Home.Address is { } address)
            writer.WriteString("informationUri", address);
        writer.WriteStartArray("rules");
        foreach (Rule rule in Rules.All)
            Write(writer, rule, language);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Rule rule, CultureInfo language)
    {
        string title = Messages.Title(language, rule);
        bool isWarning = rule.Severity >= Severity.Warning;
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteStartObject("shortDescription");
        writer.WriteString("text", title);
        writer.WriteEndObject();
        writer.WriteStartObject("help");
        writer.WriteString("text", rule.HelpLink is { } link ? $"{title}: {link}" : title);
        writer.WriteString("markdown", Page(rule, Home.Address));
        writer.WriteEndObject();
        if (rule.HelpLink is not null)
            writer.WriteString("helpUri", rule.HelpLink);
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteBoolean("enabled", rule.IsOn);
        writer.WriteString("level", isWarning ? "warning" : "note");
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteString("category", rule.Category.ToString());

        // What GitHub sorts alerts by.
        writer.WriteString("problem.severity", isWarning ? "warning" : "recommendation");
        writer.WriteString("precision", rule.IsOfSums ? "very-high" : "high");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string Version
        => typeof(SarifDriver).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>A rule's page for another place, where its links need to say where they are, or are none.</summary>
    internal static string Page(Rule rule, string? address)
        => Link().Replace(
            RulePages.Of(rule),
            link => Home.Page(address, $"docs/{(link.Groups["up"].Success ? "" : "rules/")}{link.Groups["to"].Value}") is { } target
                ? $"[{link.Groups["text"].Value}]({target})" : link.Groups["text"].Value);

    [GeneratedRegex(@"\[(?<text>[^\[\]]*)\]\((?<up>\.\./)?(?<to>(?!https?:)[^)]+)\)")]
    private static partial Regex Link();
}
