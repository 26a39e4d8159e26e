using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Engine.Family;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// What a file's name says of the report in it. It counts where the text itself says nothing: a sheet that was
/// exported alone has no title.
/// </summary>
/// <param name="Code"><c>TILT120</c> for "tilt120-2024.csv".</param>
/// <param name="Year">2024 for the same.</param>
/// <param name="Dimension">What the rows are, for "tilt120-2024-tiltak-og-fylke.csv": the last word that heads a sheet.</param>
internal sealed record FileName(string? Code, int? Year, Dimension? Dimension)
{
    public static readonly FileName None = new(null, null, null);

    private static readonly Regex code = new(
        @"^[A-ZÆØÅ]{2,8}[0-9]{2,4}(?![\p{L}0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex year = new(@"(?<![0-9])20[0-9][0-9](?![0-9])", RegexOptions.CultureInvariant);

    private static readonly Regex word = new(@"\p{L}+", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    public static FileName Of(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        Match starts = code.Match(name);
        Match dated = year.Match(name, starts.Length);
        return new FileName(
            starts.Success ? starts.Value.ToUpperInvariant() : null,
            dated.Success ? int.Parse(dated.Value, CultureInfo.InvariantCulture) : null,
            word.Matches(LabelText.Compose(Path.GetFileNameWithoutExtension(name))).Cast<Match>()
                .Select((match, fromEnd) => fromEnd == 0 ? PageWords.DimensionOf(match.Value) : Dimensions.HeadedBy(match.Value))
                .FirstOrDefault(dimension => dimension is not null));
    }
}
