using System.Text.Json;
using Tilt.Engine;
using Tilt.Engine.Text;
using Tilt.Tool.Inputs;

namespace Tilt.Tool.Telling.Sarif;

/// <summary>Places of a file, as SARIF has them.</summary>
internal static class SarifPlaces
{
    /// <summary>What the folder is called that paths go out from.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>A file and a place in it.</summary>
    public static void WritePhysical(Utf8JsonWriter writer, ReadFile file, TextSpan span)
    {
        writer.WriteStartObject("physicalLocation");
        WriteArtifact(writer, file.Source.Path);
        WriteRegion(writer, "region", file, span, withText: true);
        writer.WriteEndObject();
    }

    public static void WriteArtifact(Utf8JsonWriter writer, string path)
    {
        writer.WriteStartObject("artifactLocation");
        if (path == Input.Standard)
        {
            writer.WriteStartObject("description");
            writer.WriteString("text", path);
            writer.WriteEndObject();
            writer.WriteEndObject();
            return;
        }

        string shown = Paths.Of(path);
        bool isBelow = !Path.IsPathRooted(shown);
        writer.WriteString("uri", isBelow ? string.Join('/', shown.Split('/').Select(Uri.EscapeDataString)) : new Uri(shown).AbsoluteUri);
        if (isBelow)
            writer.WriteString("uriBaseId", Root);
        writer.WriteEndObject();
    }

    /// <param name="withText">Whether what stands there is told too; of a published file only its text could be.</param>
    public static void WriteRegion(Utf8JsonWriter writer, string name, ReadFile file, TextSpan span, bool withText = false)
    {
        SourcePlace place = file.Source.Map.Locate(span);
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", place.Start.Line);
        writer.WriteNumber("startColumn", place.Start.Column);
        writer.WriteNumber("endLine", place.End.Line);
        writer.WriteNumber("endColumn", place.End.Column);
        if (withText && place.Section is null && !span.IsEmpty)
        {
            writer.WriteStartObject("snippet");
            writer.WriteString("text", file.Source.Text.AsSpan(span.Start, span.Length));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
