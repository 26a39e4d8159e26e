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

    private static readonly string[] words = ["under ", "mindre enn ", "lavere enn ", "færre enn "];

    private static readonly string[] numbers = ["fem", "seks", "sju", "åtte", "ni", "ti"];

    // "10 år" is an age.
    private static readonly Regex limit = new(
        $@"(?:under|(?:mindre|lavere|færre) enn) (?<below>[0-9]{{1,3}}|{string.Join("|", numbers)})"
        + @"(?![\w%]| ?(?:år|uker|dager|måneder|mnd|prosent|%))",
        Options);

    // A sign by itself, and none that makes letters slanted; and what is told of it.
    private static readonly Regex sign = new(@"(?<![\p{L}\d*])\*(?![\p{L}\d*])", Options), slanted = new(@"^\s*(\*+)\w.*\1\s*$", Options);

    private static readonly Regex deed = new(
        @"erstatt|vises|vist|prikk|skjul|undertryk|anonymiser|utelat|personvern|\*\W{0,3}(?:=|betyr|står for|er |viser)", Options);

    /// <summary>The first note that says that figures of four and more are withheld; null where none says so.</summary>
    public static SuppressionNote? WiderIn(ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            for (int at = 0, found; (found = text.Slice(at).IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) >= 0;)
            {
                at += found;
                int start = text.Slice(0, at).LastIndexOf('\n') + 1, length = text.Slice(at).IndexOf('\n') is var end && end < 0
                    ? text.Length - start : at + end - start;
                at += word.Length;
                if (length <= LongestNote && In(text.Slice(start, length).ToString()) is { } below)
                    return new SuppressionNote(below, new TextSpan(start, text.Slice(start, length).TrimEnd().Length));
            }
        }

        return null;
    }

    private static int? In(string line)
    {
        if (line.IndexOfAny(['|', '\t', ';']) >= 0 || slanted.IsMatch(line) || !HasOneSign(line) || !deed.IsMatch(line))
            return null;
        if (limit.Match(line) is not { Success: true } match)
            return null;
        string said = match.Groups["below"].Value;
        int number = Array.FindIndex(numbers, name => name.Equals(said, StringComparison.OrdinalIgnoreCase));
        int below = number >= 0 ? number + 5 : int.Parse(said, CultureInfo.InvariantCulture);
        return below > Suppression.Most + 1 ? below : null;
    }

    private static bool HasOneSign(string line) => sign.Match(line) is { Success: true } only && !only.NextMatch().Success;
}
