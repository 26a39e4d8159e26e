using System.Security.Cryptography;
using System.Text;

namespace Tilt.Tool.Page;

/// <summary>What a page carries along: its style, its script and the library that draws its chart.</summary>
internal static class Assets
{
    public static string Style { get; } = Read("page.css");

    public static string Script { get; } = Read("chartist.js") + "\n" + Read("page.js");

    /// <summary>Lets a browser run the page's script and nothing else, and ask nobody for anything.</summary>
    public static string Policy { get; } =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; "
        + $"script-src 'sha256-{Hash(Script)}'";

    private static string Hash(string script) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));

    private static string Read(string name)
    {
        using Stream stream = typeof(Assets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
