using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

/// <summary>One report of one file, with the class that the project wants for it.</summary>
internal sealed record ReportFile(string Path, ReportModel Report, string Class, ReportOptions Options)
{
    public EditionKey Key => Edition.Key;

    public Edition Edition { get; } = new(
        new EditionKey(Path, Report.Code, Report.Year ?? 0), Report.Title, Options.Namespace, Class, Report.Updated ?? "", Options.IsPublic,
        Report.Tables.Select(TableHead.Of).ToEquatableArray());
}

/// <summary>Which report of which file: a file has one of each code and year.</summary>
/// <param name="Year">0 where nothing says.</param>
internal readonly record struct EditionKey(string Path, string Code, int Year);

/// <summary>What decides how files of one report stand to each other; nothing of their figures.</summary>
internal sealed record Edition(EditionKey Key, string Title, string Namespace, string Class, string Updated, bool IsPublic, EquatableArray<TableHead> Tables) : IComparable<Edition>
{
    public string File => System.IO.Path.GetFileName(Key.Path);

    /// <summary>From early to late; the path decides where nothing else does, so that no order of files does.</summary>
    public int CompareTo(Edition? other)
    {
        if (other is null)
            return 1;
        int order = Key.Year.CompareTo(other.Key.Year);
        order = order != 0 ? order : string.CompareOrdinal(Updated, other.Updated);
        order = order != 0 ? order : string.CompareOrdinal(Key.Path, other.Key.Path);
        return order != 0 ? order : string.CompareOrdinal(Key.Code, other.Key.Code);
    }
}
