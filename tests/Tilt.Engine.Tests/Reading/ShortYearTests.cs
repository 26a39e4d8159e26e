using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Two digits behind a month's name are a year where something confirms that; else they are none, and it is said.</summary>
public class ShortYearTests
{
    private const string Period = "Januar 2024 - Mars 2024";

    [Theory]
    [InlineData("", "Januar 24|Februar 24|Mars 24", "2024-01 2024-02 2024-03")]
    [InlineData("", "jan. 24|feb. 24|mar. 24", "2024-01 2024-02 2024-03")]
    [InlineData("", "Januar 24|Februar 24|Mars", "2024-01 2024-02 2024-03")] // two that follow each other
    [InlineData("", "Januar 24|Februar|Mars 24", "2024-01 2024-02 2024-03")]
    [InlineData("", "Januar 2024|Februar 24|Mars", "2024-01 2024-02 2024-03")]
    [InlineData("", "des. 22|mars 23|juni 23|sep. 23", "2022-12 2023-03 2023-06 2023-09")]
    [InlineData("", "Mars 22|Mars 23|Mars 24", "2022-03 2023-03 2024-03")]
    [InlineData("", "Mars 24", "2024-03")]
    [InlineData("", "Januar 31|Februar 31|Mars 31", "2031-01 2031-02 2031-03")] // no day of February
    [InlineData("Januar 2031 - Mars 2031", "Januar 31|Mars 31", "2031-01 2031-03")]
    [InlineData(Period, "Januar|Februar 24|Mars", "2024-01 2024-02 2024-03")]
    [InlineData(Period, "Januar|Februar|Mars|Desember 23", "2023-12 2024-01 2024-02 2024-03")] // to compare with
    [InlineData(Period, "Desember 23|Januar|Februar|Mars", "2023-12 2024-01 2024-02 2024-03")]
    [InlineData("Rapport oppdatert: 05.02.2024", "Desember 23|Januar|Februar", "2023-12 2024-01 2024-02")]
    public void Is_a_year(string above, string months, string read) => Assert.Equal((read, ""), Read(above, months));

    [Theory]
    [InlineData("", "Januar|Februar 28", "Januar Februar", "Februar 28")]
    [InlineData("", "Januar 24|Februar|Mars", "Januar Februar Mars", "Januar 24")]
    [InlineData("", "Januar 31|Februar 28|Mars 31", "Januar Februar Mars", "Januar 31")]
    [InlineData("", "Januar 24|Februar 28", "Januar Februar", "Januar 24")]
    [InlineData("", "Januar 31|Mars 31", "Januar Mars", "Januar 31")] // the last days of their months
    [InlineData("", "Februar 28", "Februar", "Februar 28")]
    [InlineData("", "Februar 29", "Februar", "Februar 29")]
    [InlineData("", "September 30|Oktober 31|November 30|Desember 31", "September Oktober November Desember", "September 30")]
    [InlineData(Period, "Januar|Februar 28|Mars", "2024-01 2024-02 2024-03", "Februar 28")]
    [InlineData(Period, "Januar|Februar 12|Mars", "2024-01 2024-02 2024-03", "Februar 12")]
    [InlineData(Period, "Januar 24|Februar 28|Mars 24", "2024-01 2024-02 2024-03", "Februar 28")]
    [InlineData("Rapport oppdatert: 05.04.2024", "Januar|Februar 23|Mars", "2024-01 2024-02 2024-03", "Februar 23")]
    public void Is_none_and_it_is_said(string above, string months, string read, string doubted)
        => Assert.Equal((read, doubted), Read(above, months));

    [Fact]
    public void Among_months_as_rows_it_is_said_too()
    {
        Understood read = Given.Read("Måned|Kvinner|Menn\nJanuar|4|5\nFebruar 28|6|7", "Tiltak og kjønn", period: "");
        Assert.StartsWith("TILT018 (6,1-11): The digits of 'Februar 28' are not taken for a year", Assert.Single(read.TiltSays));
    }

    // The months, and the heading of which it is said that its digits are no year.
    private static (string Months, string Doubted) Read(string above, string months)
    {
        string figures = string.Concat(months.Split('|').Select((_, i) => $"|{i + 9}"));
        Understood read = Given.Read($"|{months}\nI alt arbeidstrening{figures}\nKvinner{figures}", "Tiltak og kjønn", above);
        string[] said = [.. read.TiltSays.Where(said => said.Contains("The digits of", StringComparison.Ordinal))];
        Assert.Equal(said, read.TiltSays);
        return (
            string.Join(' ', read.Tables.SelectMany(table => table.Columns).Select(column => column.Month is { } month
                ? FormattableString.Invariant($"{month.Year}-{month.Number:00}") : column.Label)),
            said.Length == 0 ? "" : said[0].Split('\'')[1]);
    }
}
