using Tilt.Engine.Editions;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Soft;

namespace Tilt.Engine;

/// <summary>The soft checks over all files of a set: what counts of each report, in all its years.</summary>
internal static class SoftSet
{
    /// <param name="set">The files together.</param>
    /// <param name="told">What is said of them together already; what each says of itself is asked.</param>
    /// <param name="wants">Whether a rule is to be told of in a file.</param>
    public static IEnumerable<(CheckedFile File, Finding Finding)> Find(
        ReportSet set, IEnumerable<(CheckedFile File, Finding Finding)> told, Func<CheckedFile, Rule, bool> wants, CancellationToken cancel)
    {
        IReadOnlyList<CheckedFile> files = set.Files;
        ILookup<CheckedFile, Finding> together = told.ToLookup(entry => entry.File, entry => entry.Finding);
        HashSet<CellId>?[] cells = new HashSet<CellId>?[files.Count];
        var checker = new SoftChecker((file, cell) => CellsOf(file).Contains(cell), cancel);
        foreach (var report in set.Tree.Years.GroupBy(named => (named.Place.Class, named.Year.Code)))
        {
            SeenTable[] tables = [.. report.OrderBy(named => named.Year.Year).SelectMany(Seen)];
            foreach ((int file, Finding finding) in checker.Find(tables))
            {
                if (wants(files[file], finding.Rule))
                    yield return (files[file], finding);
            }
        }

        IEnumerable<SeenTable> Seen(NamedYear named)
            => from table in named.Year.Counting.Tables
               let file = set.FileOf(table.Part.Key)
               select new SeenTable(
                   set.NumberOf(file), file.File.Source.Name, file.File.Text.Places, file.Options.Findings.Soft, named.Year.Year,
                   set.ReportOf(table.Part.Key).Tables[table.Index]);

        // A figure that a sum shows to be wrong, or that may be the wrong one, is not told again.
        HashSet<CellId> CellsOf(int file) => cells[file] ??= [.. files[file].Check(cancel).Concat(together[files[file]])
            .Where(finding => finding.Rule.IsOfSums).SelectMany(finding => finding.Related.Prepend(finding.At))
            .Select(place => place.Cell).OfType<CellId>()];
    }
}
