using Tilt.Checking.Study.Printed;

namespace Tilt.Checking.Study.Misprints;

/// <summary>Slips of one cell: what may be printed instead of what should be.</summary>
internal static class CellSlips
{
    private static readonly string[] lookAlikes = ["17", "38", "06", "56", "08", "49"];

    /// <summary>Another print for a cell; null where this kind of slip cannot happen to it.</summary>
    public static string? Slip(Kind kind, string text, Random random) => Try(kind, text, random) is { } slip && slip != text ? slip : null;

    private static string? Try(Kind kind, string text, Random random)
    {
        if (kind == Kind.NumberForStar)
            return text == Figure.Star ? AnyNumber(random) : null;
        if (!Figure.IsNumber(text))
            return null;
        if (kind == Kind.StarForNumber)
            return Figure.Star;

        string digits = Figure.Digits(text);
        int at = random.Next(digits.Length);
        return kind switch
        {
            Kind.DigitChanged => Figure.Group(Replace(digits, at, (char)('0' + random.Next(10)))),
            Kind.LookAlike => LookAlike(digits, random),
            Kind.DigitsSwapped when at + 1 < digits.Length => Figure.Group(digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..]),
            Kind.DigitDropped when digits.Length > 1 => Figure.Group(digits.Remove(at, 1)),
            Kind.DigitDoubled => Figure.Group(digits.Insert(at, digits[at].ToString())),
            Kind.GroupLost when digits.Length > 3 => Figure.Group(digits.Remove(0, digits.Length - 3)),
            _ => null,
        };
    }

    private static string AnyNumber(Random random)
        => Figure.Print(random.Next(3) == 0
            ? random.Next(1, Figure.Limit)
            : random.Next(Figure.Limit, random.Next(2) == 0 ? 8 : 60));

    private static string? LookAlike(string digits, Random random)
    {
        var slips = from at in Enumerable.Range(0, digits.Length)
                    from pair in lookAlikes
                    where pair.Contains(digits[at])
                    select Replace(digits, at, pair[0] == digits[at] ? pair[1] : pair[0]);
        string[] all = [.. slips];
        return all.Length == 0 ? null : Figure.Group(all[random.Next(all.Length)]);
    }

    private static string Replace(string digits, int at, char digit) => digits.Remove(at, 1).Insert(at, digit.ToString());
}
