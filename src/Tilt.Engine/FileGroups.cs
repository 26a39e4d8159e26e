using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine;

/// <summary>
/// Which files of a set have anything to say of each other, so that no more of them need be in memory at once. What a
/// <see cref="ReportSet"/> of each group says is what one of all files would.
/// </summary>
/// <remarks>
/// Nothing adds up over years, and editions are of one year. Within a year those go together that are one report, and the reports that
/// count each other. Reports of several years in one class have to do with each other where they have different codes, as only one of them
/// gets the class. What may be spent on finding misprints is spent on each group, and not once on all.
/// </remarks>
internal sealed class FileGroups
{
    // Of each file another one of its group, and so on up to one that is its own.
    private readonly int[] leading;

    private FileGroups(int files) => leading = [.. Enumerable.Range(0, files)];

    /// <param name="overYears">Whether years of one report are held against each other, as soft checks do.</param>
    /// <returns>The numbers of the files, group by group, in their order; those that are left alone are in none.</returns>
    public static IReadOnlyList<int[]> Of(IReadOnlyList<FileOutline> files, bool overYears = false)
    {
        var groups = new FileGroups(files.Count);
        Stated[] all = [.. files.SelectMany((file, number)
            => file.Reports.Select(report => new Stated(number, report.Class, report.Report)))];
        foreach (var ofClass in all.GroupBy(stated => stated.Class, StringComparer.OrdinalIgnoreCase))
        {
            string[] codes = [.. ofClass.Select(stated => stated.Report.Code).Distinct()];
            if (overYears || codes.Length > 1 || ofClass.Select(stated => stated.Class).Distinct().Skip(1).Any())
                groups.Join(ofClass);
        }

        foreach (var year in all.GroupBy(stated => stated.Report.Year ?? 0))
            groups.Join(TogetherIn(year));
        return [.. Enumerable.Range(0, files.Count).Where(file => !files[file].IsLeftAlone)
            .GroupBy(groups.LeaderOf).Select(group => group.ToArray()).OrderBy(group => group[0])];
    }

    // What is looked at together is one system of sums, and what is said of one figure there may rest on any of the others.
    private static IEnumerable<Stated> TogetherIn(IEnumerable<Stated> year)
    {
        Stated[][] wholes = [.. year.GroupBy(stated => stated.Class, StringComparer.OrdinalIgnoreCase).Select(whole => whole.ToArray())];
        HashSet<int> related = RelatedReports.Related([.. wholes.SelectMany((whole, number) => PossiblyCalled(whole)
            .Select(report => new StatedReport(whole[0].File, number, report)))]);
        return wholes.Where((whole, number) => related.Contains(number) || whole.Select(stated => stated.File).Distinct().Skip(1).Any())
            .SelectMany(whole => whole);
    }

    // A report that stands in several files is called what the last of them says, and has the main table of one of them.
    private static IEnumerable<ReportModel> PossiblyCalled(Stated[] whole)
        => from code in whole.Select(stated => stated.Report.Code).Distinct()
           from title in whole.Select(stated => stated.Report.Title).Distinct()
           from main in whole.SelectMany(stated => stated.Report.Tables).Distinct()
           select whole[0].Report with { Code = code, Title = title, Tables = new([main]) };

    private void Join(IEnumerable<Stated> together)
    {
        int? first = null;
        foreach (int file in together.Select(stated => LeaderOf(stated.File)))
            leading[file] = first ??= file;
    }

    private int LeaderOf(int file)
    {
        while (leading[file] != file)
            file = leading[file] = leading[leading[file]];
        return file;
    }

    private sealed record Stated(int File, string Class, ReportModel Report);
}
