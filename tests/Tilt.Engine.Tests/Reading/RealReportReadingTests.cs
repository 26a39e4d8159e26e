using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What the real report's damage comes to.</summary>
public class RealReportReadingTests
{
    private const string Realigned = " was realigned: figures and headings do not stand under each other, but there is one for each";

    private static readonly Understood read = Project.With(TestData.Read("tilt120-2024.md"), "tilt120-2024.md").Read();

    [Fact]
    public void Nineteen_pieces_are_sixteen_tables()
    {
        Assert.Equal(16, read.Report.Tables.Count);
        Assert.Equal(16, read.TableOf("Tilt120.Arbeidstrening.Fylke").Model.Rows.Count);
        Assert.Equal(16, read.TableOf("Tilt120.ArbeidsforberedendeTrening.Fylke").Model.Rows.Count);
    }

    [Fact]
    public void What_was_read_otherwise_than_printed_is_said_and_nothing_else()
        => Assert.Equal(
            [
                "TILT005 (28,1-29): 'Arbeidsforbere dende trening' was read as 'Arbeidsforberedende trening'",
                "TILT005 (33,1-29): 'Arbeidsforbere dende trening' was read as 'Arbeidsforberedende trening'",
                "TILT005 (58,1-25): '18 Nordland - Nordlånnda' was read as '18 Nordland - Nordlánnda'",
                "TILT005 (74,1-37): '56 Finnmark - Finnmarkku - Finmarkku' was read as '56 Finnmark - Finnmárku - Finmarkku'",
                "TILT005 (82,1-25): '18 Nordland - Nordlännda' was read as '18 Nordland - Nordlánnda'",
                "TILT006 (90,3-9): 'Gjennomsnitt hittil i år'" + Realigned,
                "TILT005 (100,1-26): '50 Trøndelag - Tröndelage' was read as '50 Trøndelag - Trööndelage'",
                "TILT005 (102,1-36): '56 Finnmark - Finnmarku - Finmarkku' was read as '56 Finnmark - Finnmárku - Finmarkku'",
                "TILT006 (120,1-7): 'Ukjent'" + Realigned,
                "TILT005 (210,1-46): 'Universitets- og høgskolenivå, lana over 4 år' was read as "
                    + "'Universitets- og høgskolenivå, lang over 4 år'",
            ],
            read.TiltSays);
}
