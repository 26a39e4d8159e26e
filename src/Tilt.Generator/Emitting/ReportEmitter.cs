using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>
/// The source files of the tables of one file; the first file of a report brings the report itself along. The room's one
/// door.
/// </summary>
internal static class ReportEmitter
{
    /// <summary>More is a file that no editor likes to open; the compiler, too, works on several files at a time.</summary>
    private const int MostCharacters = 2_000_000;

    /// <param name="lines">Where the rows stand, if the names are to lead there.</param>
    /// <param name="hasNullable">Whether the project's language knows nullable references.</param>
    /// <returns>
    /// Hint names and texts: one, but for a very large file. Not one for each table: at every key stroke the driver compares
    /// each name with all others, and the tables of 500 reports would take 60 ms of that.
    /// </returns>
    public static IEnumerable<(string Hint, SourceText Source)> Emit(Source source, ReportModel report, CellLines? lines, bool hasNullable)
    {
        Placement placement = source.Placement;
        int next = 0;
        for (int file = 1; next < placement.Tables.Count; file++)
        {
            string number = file == 1 ? "" : "." + CodeWriter.Invariant(file);
            var code = new CodeWriter();
            FileHeader.Write(code, placement.File, report.Updated, hasNullable);
            Write(code, placement, report, lines, file == 1 ? placement.Whole : null, ref next);
            yield return (source.Hint + number + ".g.cs", code.ToSourceText());
        }
    }

    private static void Write(
        CodeWriter code, Placement placement, ReportModel report, CellLines? lines, MergedReport? whole, ref int next)
    {
        int depth = FileHeader.OpenReport(code, placement.Place, whole);
        if (whole is not null)
            ReportSource.Write(code, whole);

        for (int first = next; next < placement.Tables.Count && code.Length < MostCharacters; next++)
        {
            if (next > first || whole is not null)
                code.Line();
            TableSource.Write(code, placement, placement.Tables[next], report, lines);
        }

        for (; depth > 0; depth--)
            code.Close();
    }
}
