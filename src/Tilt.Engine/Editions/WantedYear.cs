using System.Globalization;

namespace Tilt.Engine.Editions;

/// <summary>What a project says about which year of a report the names without a year mean.</summary>
/// <param name="Year"><see cref="Newest"/> for whatever year is the last.</param>
/// <param name="IsOfFile">Whether it is said of one file, for its report, and not of all reports.</param>
internal readonly record struct WantedYear(int Year, bool IsOfFile)
{
    public const int Newest = int.MaxValue;

    private const string NewestWord = "newest";

    /// <summary>As the project writes it: a year such as 2024, or "newest". Null for anything else.</summary>
    public static WantedYear? Of(string text, bool isOfFile)
        => text.Equals(NewestWord, StringComparison.OrdinalIgnoreCase) ? new WantedYear(Newest, isOfFile)
            : text.Length == 4 && text.All(c => c is >= '0' and <= '9') && int.Parse(text, CultureInfo.InvariantCulture) is > 0 and var year
                ? new WantedYear(year, isOfFile)
            : null;

    public override string ToString() => Year == Newest ? NewestWord : Year.ToString("0000", CultureInfo.InvariantCulture);
}
