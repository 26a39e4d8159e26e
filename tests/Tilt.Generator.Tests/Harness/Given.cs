namespace Tilt.Generator.Tests.Harness;

/// <summary>Small reports that read well in a test: <c>|</c> stands for a tab.</summary>
internal static class Given
{
    /// <summary>A report whose table starts on line 4: title, sheet and period stand on the three lines above it.</summary>
    public static string Report(
        string table, string sheet = "Tiltak og fylke", string period = "Januar 2024 - Mars 2024", string code = "TILT120")
        => $"# {code} Tiltaksdeltakere\n## {sheet}\n{period}\n{table.Tabs()}";

    public static Built Built(string table, string sheet = "Tiltak og fylke", string period = "Januar 2024 - Mars 2024")
        => Project.With(Report(table, sheet, period)).Build();

    /// <summary>The same table with the same rows in most tests, so that each shows only what it is about.</summary>
    public static string Table(params string[] rows)
        => string.Join('\n', rows.Prepend("I alt arbeidstrening|10|9|10|11").Prepend("|Gjennomsnitt hittil i år|Januar|Februar|Mars"));

    public static string Tabs(this string text) => text.Replace('|', '\t');
}
