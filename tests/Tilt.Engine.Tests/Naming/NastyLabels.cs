namespace Tilt.Engine.Tests.Naming;

/// <summary>Labels that a careless program would take for code, markup or a path.</summary>
internal static class NastyLabels
{
    public static readonly string[] All =
    [
        "\"; }} evil",
        "\"; System.Console.Beep(); //",
        "*/ evil /*",
        "// evil",
        "</summary> evil",
        "<!-- evil",
        "]]> evil",
        "<![CDATA[ evil",
        "&evil; &#0; &amp;lt;",
        "a < b > c & d",
        "{0} {evil}",
        "$\"{evil}\"",
        "@\"evil\"\"\"",
        "\\u0022; evil \\n \\",
        "#error evil",
        "#pragma warning disable",
        "'\\''",
        "+++",
        "😀 smil",
        "\uD83D half a pair",
        "the other half \uDE00",
        "ﷺ עברית \u202E snudd",
        "null\0sign",
        "bell\aback\b\f\v\u001B",
        "non\uFFFEchar\uFFFF",
        "zero\u200Bwidth\u00ADsoft",
        "class",
        "A\u030Angstrøm",
        "1 2 3",
        new string('å', 10_000),
        string.Concat(Enumerable.Repeat("😀", 5_000)),
    ];
}
