using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>Small reports for one quirk each.</summary>
internal static class Table
{
    public const string Head = "TILT120 Tiltaksdeltakere\nRapport oppdatert: 02.05.2024\nJanuar 2024 - Mars 2024\n";

    public static Understood Read(string table, string path = "report.md") => Project.With(Head + table, path).Read();

    /// <summary>The figures of Oslo, with what was said about the report.</summary>
    public static void HasOslo(this Understood read, string says = "")
    {
        Assert.Equal(says, string.Join('\n', read.TiltSays.Select(said => said.Split(':')[0])));
        Assert.Equal([438, 401, 428, 414], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Gjennomsnitt", "Januar", "Februar", "Mars"));
    }
}
