using System.Globalization;
using Tilt.Runtime;

namespace Tilt.Tool.Comparing;

/// <summary>Differences as lines of a table (RFC 4180).</summary>
internal static class DiffCsv
{
    private const string Header = "what,report,measure,dimension,code,name,total,column,old_month,new_month,old,new,"
        + "change_lower,change_upper,share_lower,share_upper,against,others_change";

    public static IEnumerable<string> Of(IEnumerable<Comparison> comparisons)
        => comparisons.SelectMany(comparison => comparison.Differences).Select(Line).Prepend(Header);

    /// <summary><c>rowCame</c></summary>
    public static string NameOf(What what) => char.ToLowerInvariant(what.ToString()[0]) + what.ToString()[1..];

    private static string Line(Difference difference) => string.Join(
        ",",
        NameOf(difference.What),
        CsvText.Field(difference.Report, guardFormulas: true),
        CsvText.Field(difference.Measure, guardFormulas: true),
        CsvText.Field(difference.Dimension, guardFormulas: true),
        CsvText.Field(difference.Code, guardFormulas: true),
        CsvText.Field(difference.Name, guardFormulas: true),
        difference.Name is null ? "" : difference.IsTotal ? "true" : "false",
        CsvText.Field(difference.Column, guardFormulas: true),
        difference.OldMonth?.ToString(),
        difference.NewMonth?.ToString(),
        difference.Old?.ToString(),
        difference.New?.ToString(),
        Number(difference.Change?.Lower),
        Number(difference.Change?.Upper),
        Number(difference.Part?.Lower),
        Number(difference.Part?.Upper),
        DiffJson.AgainstOf(difference),
        difference.OthersChange?.ToString());

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
