using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>A line of a table that holds no figures: a part of a label that was wrapped over lines, or anything else.</summary>
/// <param name="RowsBefore">How many of the table's rows stand above it.</param>
internal sealed record LooseLabel(string Label, TextSpan Place, int Line, int RowsBefore)
{
    /// <summary>How many lines of a label may stand above its figures, and how many below.</summary>
    public const int MostLines = 2;

    /// <summary>More lines in a row are no labels: prose, a footnote.</summary>
    public const int LongestRun = 2 * MostLines;
}
