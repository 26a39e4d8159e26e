using Tilt.Engine.Findings;

namespace Tilt.Tool;

/// <summary>The pages of docs/rules, which the tool carries along.</summary>
internal static class RulePages
{
    /// <summary>A rule's page, as Markdown.</summary>
    public static string Of(Rule rule)
    {
        using Stream page = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{rule.Id}.md")!;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
