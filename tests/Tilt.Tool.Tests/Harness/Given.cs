namespace Tilt.Tool.Tests.Harness;

/// <summary>Small reports.</summary>
internal static class Given
{
    /// <summary>A table of two counties, written under a title and a period.</summary>
    public static string Report(params string[] rows) => $"""
        # TILT120 Tiltaksdeltakere på arbeidspraksis

        ### Januar 2024 - Mars 2024

        |                      | Gjennomsnitt | Januar | Februar |  Mars |
        |----------------------|-------------:|-------:|--------:|------:|
        {string.Join('\n', rows)}

        """;

    public const string
        Total = "| I alt arbeidstrening | 1 238 | 1 167 | 1 287 | 1 259 |",
        Oslo = "| 03 Oslo | 414 | 401 | 428 | 414 |",
        Misprinted = "| 03 Oslo | 414 | 401 | 428 | 441 |",
        Rogaland = "| 11 Rogaland | 823 | 766 | 859 | 845 |";

    /// <summary>The real report, and where it lies.</summary>
    public static readonly string Real = Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md");

    public static readonly string Text = File.ReadAllText(Real);

    /// <summary>With one misprint, 424 for 414, in line 79.</summary>
    public static readonly string Wrong = Text.Replace("\t414\t", "\t424\t", StringComparison.Ordinal);
}
