using Tilt.Generator.Model;

namespace Tilt.Generator.Naming;

/// <summary>One report of one file, with the class that the project wants for it.</summary>
internal sealed record ReportFile(string Path, ReportModel Report, string Class, ReportOptions Options)
{
    public Edition Edition => new(Path, Report.Code, Options.Namespace, Class, Report.Year ?? 0, Report.Updated ?? "", Options.IsPublic);
}

/// <summary>What decides how files of one report stand to each other; nothing of their figures.</summary>
internal sealed record Edition(string Path, string Code, string Namespace, string Class, int Year, string Updated, bool IsPublic)
{
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
        Edition[] same = [.. all.Where(edition => own.IsOfSameClassAs(edition) && edition.Code == own.Code)
            .OrderBy(edition => edition.Year)
            .ThenBy(edition => edition.Updated, StringComparer.Ordinal)
            .ThenBy(edition => edition.Path, StringComparer.Ordinal)];
        if (same.Last(edition => edition.Year == own.Year) != own)
            return null;

        Edition newest = same[same.Length - 1];
        string? nested = own.Year == newest.Year ? null : ReportNames.YearClass(own.Year);
        string suffix = own.Code == firstCode ? "" : "_" + Identifier.FromCode(own.Code);
        return new Placement(System.IO.Path.GetFileName(file.Path), newest.Class + suffix, newest.Namespace, newest.IsPublic, nested);
    }
}
