using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What <c>*</c> hides is at most 3, as NAV does it, unless the report itself says otherwise.</summary>
public class SuppressionNoteTests
{
    private const string Table = "|Januar|Februar\nI alt|308|340\n03 Oslo|100|112\n11 Rogaland|200|220\n21 Svalbard|*|*\n";

    [Theory]
    [InlineData("Verdier under 10 er skjult (*) av personvernhensyn.", 10)]
    [InlineData("* = mindre enn 5", 5)]
    [InlineData("«*» betyr færre enn ti personer", 10)]
    [InlineData("Tall lavere enn 6 er erstattet med *.", 6)]
    [InlineData("* Færre enn ti personer", 10)]
    [InlineData("* = 1-9", 10)]
    [InlineData("*: tallet er under 10", 10)]
    [InlineData("Tall på 9 og lavere vises som *", 10)]
    public void Where_larger_figures_are_hidden_they_may_be_any_and_the_sum_is_not_asked(string note, int below)
    {
        Understood read = Given.Read(Table + note);

        Assert.Equal(
            $"this says that '*' hides figures below {below}, and not below 4 alone: each of the 2 is a Count of any size",
            Assert.Single(read.TiltSays).Split(": ", 2)[1]);
        Assert.Equal(Cell.Unreadable, read["Tilt120.Fylke.Svalbard.Januar"]);
    }

    [Theory]
    [InlineData("Verdier under 4 er erstattet med «*».")]
    [InlineData("Tall mindre enn 3 er skjult (*).")]
    [InlineData("* Personer under 18 år er ikke vist.")]
    [InlineData("Kommuner med færre enn 100 deltakere vises ikke.")]
    [InlineData("*Kilde: NAV. Andeler under 10 vises ikke.*")]
    [InlineData("* Personer under 25 vises i en egen tabell.")]
    [InlineData("Stillingsprosent under 50 vises ikke. Tall under 4 vises som *.")]
    [InlineData("Kommuner med færre enn 10 deltakere er utelatt. * = færre enn 4.")]
    [InlineData("Prosent vises ikke når grunnlaget er under 20. * betyr 1-3 personer.")]
    [InlineData("* Kommuner med under 10 000 innbyggere vises samlet")]
    [InlineData("* Inntekt under 6 G er utelatt")]
    [InlineData("*under 5*")]
    public void Other_notes_say_nothing_of_it(string note)
    {
        Understood read = Given.Read(Table.Replace("308", "303").Replace("340", "335") + note);

        Assert.Equal(Cell.Suppressed, read["Tilt120.Fylke.Svalbard.Januar"]);
        Assert.Empty(read.TiltSays);
    }
}
