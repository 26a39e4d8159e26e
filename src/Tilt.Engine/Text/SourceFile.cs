namespace Tilt.Engine.Text;

/// <summary>A file as it is handed to the engine.</summary>
/// <param name="Path">Its path; the name tells what the text does not.</param>
/// <param name="Text">What stands in it, or what was made of it.</param>
/// <param name="Map">The way back from the text to the file.</param>
/// <param name="Notes">What of the file is not in the text.</param>
internal sealed record SourceFile(string Path, string Text, SourceMap Map, IReadOnlyList<PublishedNote> Notes)
{
    /// <summary>A text as it came.</summary>
    public SourceFile(string path, string text) : this(path, text, new SourceMap(text), [])
    {
    }

    /// <summary>The file's name without its folders.</summary>
    public string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);
}
