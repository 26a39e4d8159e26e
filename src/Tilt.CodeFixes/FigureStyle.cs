using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Tilt.CodeFixes;

/// <summary>Writes figures the way the report around them does: the space between thousands, zeros behind the point, the form of a star.</summary>
internal static class FigureStyle
{
    private const string Separator = @"[\u0020\u00A0\u202F\u2009\u2007]|&\#?\w+;";
    private const string Thousands = @"[0-9]{1,3}(?:(?<separator>" + Separator + @")[0-9]{3})+";
    private const string Zeros = "(?<zeros>[.,]0{1,2})?";
    private const string Star = @"\\\*|\*|∗|&\#42;|&ast;";

    // A figure that fills a cell, in any of the forms that a report's lines have, with markup around it or without.
    private const string CellStart = @"(?<=(?:^|[\t|;,>""_`\r]|\*\*|\u0020{2})[\u0020\u00A0]*)";
    private const string CellEnd = @"(?=[\u0020\u00A0]*(?:$|[\t|;,<""_`\r\n]|\*\*|\u0020{2}))";

    private static readonly Regex figure = new($"^(?:(?<digits>[0-9]+)|{Thousands}){Zeros}$", RegexOptions.CultureInvariant);
    private static readonly Regex star = new($"^(?:{Star})$", RegexOptions.CultureInvariant);
    private static readonly Regex longFigures = new($"(?=[0-9]){CellStart}(?:{Thousands}|[0-9]{{4,9}}){Zeros}{CellEnd}", RegexOptions.CultureInvariant | RegexOptions.Multiline);
    private static readonly Regex stars = new($"(?=[*\\\\∗&]){CellStart}(?<star>{Star}){CellEnd}", RegexOptions.CultureInvariant | RegexOptions.Multiline);
    private static readonly Regex separators = new(Separator, RegexOptions.CultureInvariant);

    /// <summary>A figure without the space between its thousands and the zeros behind its point, or a <c>*</c>; null for anything else.</summary>
    public static string? Read(string printed)
        => star.IsMatch(printed) ? "*" : figure.Match(printed) is { Success: true } match ? separators.Replace(printed.Substring(0, printed.Length - match.Groups["zeros"].Length), "") : null;

    /// <summary>Writes a figure, or a <c>*</c>, over a printed one.</summary>
    /// <returns>Null where what is wanted could not be read again.</returns>
    public static TextChange? Replace(SourceText text, TextSpan span, string wanted)
    {
        string line = text.ToString(text.Lines.GetLineFromPosition(span.Start).Span);
        if (wanted == "*")
            return StarFor(text, span) is { } printed ? new TextChange(span, printed) : null;
        if (Read(wanted) is null)
            return null;
        return KeepRightEdge(text, span, line, Group(wanted, SeparatorFor(text, span, line)) + figure.Match(text.ToString(span)).Groups["zeros"].Value);
    }

    private static string SeparatorFor(SourceText text, TextSpan span, string line)
    {
        Match own = figure.Match(text.ToString(span));
        return own.Groups["separator"].Success
            ? own.Groups["separator"].Value
            : MostFrequent(longFigures, "separator", line) ?? MostFrequent(longFigures, "separator", text.ToString()) ?? "";
    }

    private static string? StarFor(SourceText text, TextSpan span)
    {
        bool besideStar = (span.Start > 0 && text[span.Start - 1] == '*') || (span.End < text.Length && text[span.End] == '*');
        if (besideStar)
        {
            // Within "**" an escaped star can be told from the markup; within "*" none can.
            bool isBold = span.Start > 1 && text[span.Start - 1] == '*' && text[span.Start - 2] == '*';
            return isBold ? @"\*" : null;
        }

        return MostFrequent(stars, "star", text.ToString()) ?? "*";
    }

    // How most do it; null where none can be asked.
    private static string? MostFrequent(Regex pattern, string group, string text)
        => pattern.Matches(text).Cast<Match>()
            .GroupBy(match => match.Groups[group].Value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;

    private static string Group(string digits, string separator)
    {
        for (int i = digits.Length - 3; i > 0; i -= 3)
            digits = digits.Insert(i, separator);
        return digits;
    }

    // Where nothing but spaces hold the columns apart, a longer figure takes one of them and a shorter one gives one back.
    private static TextChange KeepRightEdge(SourceText text, TextSpan span, string line, string printed)
    {
        int start = span.Start, growth = printed.Length - span.Length;
        int spaces = 0;
        while (start - spaces > 0 && text[start - spaces - 1] == ' ') spaces++;
        bool isAligned = spaces > 1 && line.IndexOfAny(['\t', '|', ';', '<']) < 0 && spaces - growth > 1;
        if (!isAligned)
            return new TextChange(span, printed);
        return growth > 0
            ? new TextChange(TextSpan.FromBounds(start - growth, span.End), printed)
            : new TextChange(span, new string(' ', -growth) + printed);
    }
}
