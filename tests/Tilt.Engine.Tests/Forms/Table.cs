using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Forms;

/// <summary>Small reports for one quirk each.</summary>
internal static class Table
{
    public const string Head = "TILT120 Tiltaksdeltakere\nRapport oppdatert: 02.05.2024\nJanuar 2024 - Mars 2024\n";

    public static Built Build(string table, string path = "report.md") => Project.With(Head + table, path).Build();

    /// <summary>The figures of Oslo, with what was said about the report.</summary>
    public static void HasOslo(this Built built, string says = "")
    {
        Assert.Equal(says, string.Join('\n', built.TiltSays.Select(said => said.Split(':')[0])));
        Assert.Equal("438, 401, 428, 414", string.Join(", ", new[] { "Gjennomsnitt", "Januar", "Februar", "Mars" }.Select(month => built["Tilt120.Arbeidstrening.Fylke.Oslo." + month])));
    }
}
