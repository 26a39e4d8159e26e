using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>What a table's rows can be: a name for the generated class, headings that announce it, and labels that give it away.</summary>
/// <param name="Headings">Words that stand last in a sheet's heading: "Tiltak og <b>fylke</b>".</param>
/// <param name="Labels">Rows that belong to this dimension and to no other.</param>
internal sealed record Dimension(string Name, string[] Headings, string[] Labels);

/// <summary>
/// The dimensions of NAV's reports. Codes and age groups, which are patterns and no words, are told in <see cref="LabelPatterns"/>.
/// </summary>
internal static class Dimensions
{
    public static readonly Dimension Measures = new("Tiltak",
        ["tiltak", "tiltakstype", "tiltakstyper", "tiltaksgruppe", "tiltaksgrupper", "hovedgruppe", "hovedgrupper"], MainGroups.Names);

    public static readonly Dimension County = new("Fylke", ["fylke", "fylker", "bostedsfylke"],
        [.. Counties.All.Select(county => county.Name).Distinct(), "Svalbard og øvrige områder", "Øvrige områder"]);

    public static readonly Dimension Municipality = new("Kommune", ["kommune", "kommuner", "bostedskommune"], []);

    public static readonly Dimension Gender = new("Kjønn", ["kjønn"], ["Kvinner", "Menn"]);

    public static readonly Dimension Age = new("Alder", ["alder", "aldersgruppe", "aldersgrupper"], []);

    public static readonly Dimension Immigration = new("Innvandrerbakgrunn", ["innvandrerbakgrunn", "innvandrere", "innvandringsbakgrunn"],
    [
        "Ikke innvandrere", "Innvandrere", "Norskfødte med innvandrerforeldre", "Befolkningen ellers",
    ]);

    public static readonly Dimension WorldRegion = new("Verdensdel", ["verdensdel", "verdensregion", "landbakgrunn", "fødeland"],
    [
        "Afrika", "Asia", "Europa", "Nord-Amerika, Sør-Amerika og Oceania", "Nord-Amerika", "Sør-Amerika", "Oceania", "Norge", "Norden",
        "EU/EØS", "Nord-Amerika og Oceania", "Sør- og Mellom-Amerika",
    ]);

    public static readonly Dimension Education = new("Utdanning", ["utdanning", "utdanningsnivå", "utdannelse"],
    [
        "Grunnskolenivå", "Videregående skolenivå", "Fagskolenivå",
        "Universitets- og høgskolenivå, kort inntil 4 år", "Universitets- og høgskolenivå, lang over 4 år",
        "Universitets- og høgskolenivå", "Uoppgitt eller ingen fullført utdanning", "Ingen utdanning",
    ]);

    public static readonly Dimension[] All = [Measures, County, Municipality, Gender, Age, Immigration, WorldRegion, Education];

    private static readonly Dictionary<string, Dimension> byHeading = All
        .SelectMany(dimension => dimension.Headings.Select(heading => (Heading: heading, Dimension: dimension)))
        .ToDictionary(entry => entry.Heading, entry => entry.Dimension, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> labels = new(
        All.SelectMany(dimension => dimension.Labels).Select(LabelKey.Of), StringComparer.Ordinal);

    /// <summary>Whether rows of one dimension are called so, and of no other.</summary>
    public static bool IsLabel(string label) => labels.Contains(LabelKey.Of(label));

    /// <summary>Whether its rows have official codes, printed beside their names.</summary>
    public static bool IsOfPlaces(Dimension? dimension) => dimension == County || dimension == Municipality;

    /// <summary>The dimension that a word announces at the end of a sheet's heading.</summary>
    public static Dimension? HeadedBy(string word) => byHeading.TryGetValue(word, out Dimension? dimension) ? dimension : null;

    /// <summary>The same for a word that was cut: "tiltaks". Null where it may be the beginning of several.</summary>
    public static Dimension? HeadedByCut(string word)
    {
        Dimension? found = null;
        foreach (var heading in byHeading)
        {
            if (word.Length >= heading.Key.Length || !heading.Key.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            if (found is not null && found != heading.Value)
                return null;
            found = heading.Value;
        }

        return found;
    }

    /// <summary>Rows that any dimension can have; they decide nothing.</summary>
    public static readonly string[] Neutral = ["Ukjent", "Uoppgitt", "Annet", "Andre", "Øvrige", "Ikke oppgitt"];

    /// <summary>Municipalities of today whose name another one has too: their identifier always carries the code.</summary>
    public static readonly string[] DoubleMunicipalityNames = ["Herøy", "Våler"];
}
