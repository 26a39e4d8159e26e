using System.Globalization;
using ExcelNumberFormat;

namespace Tilt.Conversion.Sheets;

/// <summary>How a cell shows what it holds, once for each format of a workbook.</summary>
internal sealed class CellFormat
{
    // Digits and their groups: what is shown is the value, whatever of it.
    private const string PlainSigns = "#0?,. %";

    private static readonly char[] dateSigns = ['d', 'D'];
    private readonly NumberFormat? worded;

    public CellFormat(string? code)
    {
        string bare = Unquoted(code ?? "");
        int point = bare.IndexOf('.');
        HasDecimals = point >= 0 && point + 1 < bare.Length && bare[point + 1] == '0';
        IsPercent = bare.IndexOf('%') >= 0;
        ShowsDay = code is null || bare.IndexOfAny(dateSigns) >= 0;
        ShowsThousands = bare.TrimEnd().EndsWith(",", StringComparison.Ordinal) || bare.Contains(",;") || bare.Contains(",.");

        // "General" in any language, and "@".
        bool isWord = bare == code && bare.All(c => char.IsLetter(c) || c == '@');
        bool isOfCodes = bare.IndexOf("00", StringComparison.Ordinal) is >= 0 and var zeros && (point < 0 || zeros < point);
        if (code is not null && !isWord && (isOfCodes || !code.All(c => PlainSigns.IndexOf(c) >= 0)))
            worded = new NumberFormat(code);
    }

    /// <summary>Whether a whole number is shown with zeros behind the point.</summary>
    public bool HasDecimals { get; }

    public bool IsPercent { get; }

    /// <summary>Whether a date is more than its month: "mmm yyyy" is not, and what is in quotes or behind a backslash is no day.</summary>
    public bool ShowsDay { get; }

    /// <summary>Whether the last three digits are not shown.</summary>
    public bool ShowsThousands { get; }

    /// <summary>Whether it shows digits, or a text as it is, and nothing else.</summary>
    public bool IsPlain => worded is null;

    /// <summary>What stands on the sheet, without space around it; null where that is not known.</summary>
    public string? Show(object value)
    {
        if (worded is not { IsValid: true })
            return null;
        try
        {
            return CellText.OneLine(worded.Format(value, CultureInfo.InvariantCulture)).Trim();
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Unquoted(string format)
    {
        var shown = new System.Text.StringBuilder(format.Length);
        bool isQuoted = false;
        for (int i = 0; i < format.Length; i++)
        {
            // Behind "_" and "*" stands what a space is as wide as, or is filled with.
            if (!isQuoted && format[i] is '\\' or '_' or '*')
                i++;
            else if (format[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted)
                shown.Append(format[i]);
        }

        return shown.ToString();
    }
}
