using Tilt.Generator.Model;

namespace Tilt.Generator.Naming;

/// <summary>One report of one file, with the class that the project wants for it.</summary>
internal sealed record ReportFile(string Path, ReportModel Report, string Class, ReportOptions Options)
{
    public Edition Edition => new(
        Path, Report.Code, Options.Namespace, Class, Report.Year ?? 0, Report.Updated ?? "", Options.IsPublic,
        Report.Tables.Select(TablePath).ToEquatableArray());

    /// <summary>The path under which tables of different years are the same.</summary>
    public static string TablePath(TableModel table) => Identifier.From(table.Measure ?? "") + "." + Identifier.From(table.Dimension);
}

/// <summary>What decides how files of one report stand to each other; nothing of their figures.</summary>
internal sealed record Edition(string Path, string Code, string Namespace, string Class, int Year, string Updated, bool IsPublic, EquatableArray<string> Tables) : IComparable<Edition>
{
    /// <summary>From early to late; the path decides where two files are the same edition, so that no order of files does.</summary>
    public int CompareTo(Edition? other)
    {
        if (other is null)
            return 1;
        int order = Year.CompareTo(other.Year);
        order = order != 0 ? order : string.CompareOrdinal(Updated, other.Updated);
        order = order != 0 ? order : string.CompareOrdinal(Path, other.Path);
        return order != 0 ? order : string.CompareOrdinal(Code, other.Code);
    }

    private bool IsOfSameClassAs(Edition other)
        => Class.Equals(other.Class, StringComparison.OrdinalIgnoreCase) && Namespace.Equals(other.Namespace, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Places a report among all: the newest year has the class's members directly, each earlier one a nested class;
    /// of two editions of one year the later counts. Where the project gives one class to several reports, all but
    /// the first bear their code.
    /// </summary>
    /// <returns>Null where another edition counts.</returns>
    public static Placement? Place(ReportFile file, EquatableArray<Edition> all)
    {
        Edition own = file.Edition;
        string firstCode = all.Where(own.IsOfSameClassAs).Select(edition => edition.Code).OrderBy(code => code, StringComparer.Ordinal).First();
        Edition[] same = [.. all.Where(edition => own.IsOfSameClassAs(edition) && edition.Code == own.Code).OrderBy(edition => edition)];
        if (same.Last(edition => edition.Year == own.Year) != own)
            return null;

        Edition newest = same[same.Length - 1];
        string? nested = own.Year == newest.Year ? null : ReportNames.YearClass(own.Year);
        string suffix = own.Code == firstCode ? "" : "_" + Identifier.FromCode(own.Code);
        return new Placement(System.IO.Path.GetFileName(file.Path), newest.Class + suffix, newest.Namespace, newest.IsPublic, nested, EarlierYears(own, same));
    }

    // For each table the nearest year before this one that has it too.
    private static EquatableArray<EarlierYear> EarlierYears(Edition own, Edition[] same)
    {
        Edition[] earlier = [.. same.Where(edition => edition.Year < own.Year && edition.Year > 0)
            .GroupBy(edition => edition.Year).Select(year => year.Last()).OrderByDescending(edition => edition.Year)];
        return own.Tables
            .Select(table => (Table: table, Edition: Array.Find(earlier, edition => edition.Tables.Contains(table))))
            .Where(entry => entry.Edition is not null)
            .Select(entry => new EarlierYear(entry.Table, ReportNames.YearClass(entry.Edition.Year)))
            .ToEquatableArray();
    }
}

/// <summary>Where a table's figures of an earlier year are.</summary>
/// <param name="Table">See <see cref="ReportFile.TablePath"/>.</param>
/// <param name="Class">That year's class: <c>År2023</c>.</param>
internal sealed record EarlierYear(string Table, string Class);
