using System.Collections.Concurrent;
using System.Text.Json;
using Json.Schema;

namespace Tilt.Tool.Tests.Harness;

/// <summary>Holds JSON against its schema.</summary>
internal static class Schemas
{
    private static readonly ConcurrentDictionary<string, JsonSchema> schemas = new();

    public static void AssertFits(string schema, string json)
    {
        JsonSchema known = schemas.GetOrAdd(
            schema, name => JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", name))));
        using JsonDocument document = JsonDocument.Parse(json);
        EvaluationResults results = known.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(results.IsValid, string.Join("\n", (results.Details ?? [])
            .Where(detail => detail.Errors is { Count: > 0 })
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }
}
