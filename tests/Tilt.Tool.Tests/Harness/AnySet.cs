using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tilt.Tool.Tests.Harness;

/// <summary>
/// Files that have to do with each other in all ways there are: years, editions, parts, reports that count each other, names.
/// </summary>
internal sealed class AnySet(int seed)
{
    private static readonly string[] codes = ["TILT100", "TILT100", "TILT120", "TILT120", "TILT180", "TILT190", "ÅR2023", "ÅR2024", ""];

    private static readonly string[] groups = ["Arbeidspraksis", "Jobbskaping", "Tilrettelegging", "Ytterste tiltak"];

    private readonly Random random = new(seed);

    public IEnumerable<(string Name, string Text)> Files()
    {
        int count = random.Next(2, 12);
        return [.. Enumerable.Range(0, count).Select(number => (Name: Name(number / 2), Text: File())).DistinctBy(file => file.Name)];
    }

    private string Name(int number) => $"{Any("a", "b")}/{Any("tall", "rapport", "del")}{number}{Any(".md", ".txt")}";

    private string File() => Slipped(string.Join("\n\n", Enumerable.Range(0, Rarely(10) ? 2 : 1).Select(_ => Report())));

    private string Report()
    {
        string code = Any(codes);
        int year = random.Next(2023, 2025);
        var text = new StringBuilder();
        string title = code == "TILT190" ? "Deltakere på ytterste tiltak" : Any("Deltakere", "Tiltaksdeltakere");
        if (code.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"# {code} {title}\n");
        if (random.Next(3) > 0)
            text.Append(CultureInfo.InvariantCulture, $"Rapport oppdatert 10.{random.Next(4, 6):00}.{year}\n");
        if (Rarely(8))
            text.Append("Verdier mindre enn 4 er erstattet med «*».\n");
        if (!Rarely(8))
            text.Append(CultureInfo.InvariantCulture, $"Januar {year} - Mars {year}\n");
        if (random.Next(4) > 0)
            text.Append(MainTable(code, year));
        if (random.Next(2) > 0)
            text.Append(Gender(Any("arbeidstrening", "arbeidstrening", "< 20 timer", "> 20 timer"), year));
        return text.ToString();
    }

    // What a report counts in all is the row of the report over all groups.
    private string MainTable(string code, int year)
    {
        (string Name, int[] Months)[] rows = code switch
        {
            "TILT100" => [.. groups.Select((name, at) => (name, Of(year, at)))],
            "TILT120" => Halves(Array.ConvertAll(Of(year, 0), count => count + (Rarely(4) ? 1 : 0))),
            "TILT180" => Halves([.. Of(year, 1).Zip(Of(year, 2), (job, place) => job + place)]),
            _ => Halves(Of(year, 3)),
        };
        return "## Tiltak\n" + Table("I alt", rows);
    }

    private static (string, int[])[] Halves(int[] months)
    {
        int[] first = Array.ConvertAll(months, count => count / 3);
        return [("Første tiltak", first), ("Annet tiltak", [.. months.Zip(first, (whole, part) => whole - part)])];
    }

    private static string Gender(string measure, int year)
        => "## Tiltak og kjønn\n" + Table($"I alt {measure}", [("Kvinner", Of(year, 4)), ("Menn", Of(year, 5))]);

    private static int[] Of(int year, int group)
        => [.. Enumerable.Range(1, 3).Select(month => group == 5 ? month : (year % 100 * (group + 3)) + (month * (11 + group)))];

    private static string Table(string total, (string Name, int[] Months)[] rows)
    {
        int[] sums = [.. Enumerable.Range(0, 3).Select(month => rows.Sum(row => row.Months[month]))];
        IEnumerable<string> lines = rows.Prepend((total, sums)).Select(row => $"{row.Item1}\t{string.Join('\t', row.Item2)}\n");
        return "\tJanuar\tFebruar\tMars\n" + string.Concat(lines);
    }

    private string Slipped(string text)
    {
        if (random.Next(2) == 0)
            return text;
        MatchCollection figures = Regex.Matches(text, @"(?<=\t)\d+");
        if (figures.Count == 0)
            return text;
        Match figure = figures[random.Next(figures.Count)];
        string slip = Any("*", "2", "22", figure.Value + "1", figure.Value[..1] + "7", "x");
        return text[..figure.Index] + slip + text[(figure.Index + figure.Length)..];
    }

    private bool Rarely(int one) => random.Next(one) == 0;

    private T Any<T>(params T[] all) => all[random.Next(all.Length)];
}
