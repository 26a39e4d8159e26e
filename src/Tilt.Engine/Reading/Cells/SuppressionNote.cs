using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Engine.Family;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Cells;

/// <summary>What a note says of the sign for withheld figures: "Verdier under 10 er skjult (*) av personvernhensyn."</summary>
/// <param name="Below">All figures below this one may be withheld.</param>
/// <param name="Place">Where it says so.</param>
internal sealed record SuppressionNote(int Below, TextSpan Place)
{
    private const int LongestNote = 300;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // From five on.
    private static readonly string[] numbers = ["fem", "seks", "sju", "åtte", "ni", "ti"];

    private static readonly string limit =
        $"(?:(?:under|(?:mindre|lavere|færre) enn) (?<below>[0-9]{{1,3}}|{string.Join("|", numbers)})|[01] ?[-–] ?(?<to>[0-9]{{1,3}})"
        + "|(?:på )?(?<to>[0-9]{1,3}) (?:og|eller) (?:mindre|lavere|færre))";

    // "* = mindre enn 5", "«*» betyr færre enn ti personer"; a star before a sentence is a list's.
    private static readonly Regex legend = new(
        $@"^\W*\*\W*(?:=|:|betyr|står for|viser)?\W*(?:(?:tall|tallet|verdier|verdien|antall|antallet)(?: er)? )?{limit}"
        + @"(?: (?:personer|deltakere|mottakere|tilfeller))?[^\w*]*$",
        Options);

    // "Verdier under 10 er skjult (*)", "Tall lavere enn 6 er erstattet med *"; and the sign is told in the same sentence.
    private static readonly Regex sentence = new(
        $@"^\W*(?:verdier|tall|celler|antall|forekomster)\b[^*]*?{limit}(?! ?(?:000|år|uker|dager|måneder|mnd|prosent|%|G\b))[^*]*"
        + @"(?:erstatt|skjul|prikk|undertryk|anonymiser|vises|vist)[^*]*(?<![\p{L}\d])\*(?![\p{L}\d])[^*]*$",
        Options);

    /// <summary>The first note that says that figures of four and more are withheld; null where none says so.</summary>
    public static SuppressionNote? WiderIn(ReadOnlySpan<char> text)
    {
        for (int at = 0, found; (found = text.Slice(at).IndexOf('*')) >= 0;)
        {
            at += found;
            int start = text.Slice(0, at).LastIndexOf('\n') + 1, length = text.Slice(at).IndexOf('\n') is >= 0 and var end
                ? at + end - start : text.Length - start;
            at = start + length;
            if (length <= LongestNote && In(text.Slice(start, length).ToString()) is { } below)
                return new SuppressionNote(below, new TextSpan(start, text.Slice(start, length).TrimEnd().Length));
        }

        return null;
    }

    private static int? In(string line)
    {
        if (line.IndexOfAny(['|', '\t', ';']) >= 0)
            return null;
        foreach (string part in line.Split([". "], StringSplitOptions.None))
        {
            if ((legend.Match(part) is { Success: true } match ? match : sentence.Match(part)) is { Success: true } said)
                return LimitIn(said) is > Suppression.Most + 1 and var below ? below : null;
        }

        return null;
    }

    private static int LimitIn(Match said)
    {
        if (said.Groups["to"] is { Success: true, Value: var to })
            return int.Parse(to, CultureInfo.InvariantCulture) + 1;
        string below = said.Groups["below"].Value;
        int named = Array.FindIndex(numbers, name => name.Equals(below, StringComparison.OrdinalIgnoreCase));
        return named >= 0 ? named + 5 : int.Parse(below, CultureInfo.InvariantCulture);
    }
}
