using Tilt.Engine.Model;

namespace Tilt.Runtime;

/// <content>Finding a table.</content>
public sealed partial class Report
{
    /// <summary>
    /// The table of a measure and a dimension, whatever their case, spaces and hyphens; null if there is none, or several that are not
    /// told apart by these either.
    /// </summary>
    /// <param name="measure">The measure, such as <c>arbeidstrening</c>; null for the tables whose total names none.</param>
    /// <param name="dimension">What the rows are, such as <c>Fylke</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is null.</exception>
    public Table? Find(string? measure, string dimension)
    {
        string? measureKey = KeyOf(measure), dimensionKey = KeyOf(dimension ?? throw new ArgumentNullException(nameof(dimension)));
        Table[] found = [.. Tables.Where(table => KeyOf(table.Measure) == measureKey && KeyOf(table.Dimension) == dimensionKey)];
        if (found.Length > 1) found = Array.FindAll(found, table => table.Measure == measure && table.Dimension == dimension);
        return found.Length == 1 ? found[0] : null;
    }

    private static string? KeyOf(string? text) => text is null ? null : LabelKey.Of(Sought.Composed(text));
}
