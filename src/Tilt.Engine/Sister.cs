using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine;

/// <summary>
/// What other files of a set need to know of one: what a report does with small counts, its other years and editions do too.
/// </summary>
/// <param name="codes">Of the reports in it.</param>
/// <param name="withholds">Whether it withholds small counts, as far as it shows or says.</param>
internal sealed class Sister(string path, IReadOnlyList<string> codes, Lazy<bool> withholds)
{
    public string Path { get; } = path;

    public bool Withholds => withholds.Value;

    /// <summary>The same, without the file behind it.</summary>
    public Sister Kept()
    {
        bool known = Withholds;
        return new Sister(Path, codes, new Lazy<bool>(() => known));
    }

    /// <summary>Whether it is another file with one of these reports; all reports of the family do the same.</summary>
    public bool IsOf(string path, IReadOnlyList<ReportModel> reports)
        => Path != path && codes.Any(code => reports.Any(own =>
            own.Code.Equals(code, StringComparison.OrdinalIgnoreCase)
            || (MainGroups.IsNamedLikeReport(own.Code) && MainGroups.IsNamedLikeReport(code))));
}
