using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>What observations are divided by.</summary>
/// <param name="Heading">As printed.</param>
/// <param name="Dimension">Null where no vocabulary knows it.</param>
internal sealed record ObservedAxis(string Heading, Dimension? Dimension)
{
    public bool IsOfMeasures => Dimension == Dimensions.Measures;
}

/// <summary>
/// Observations that are divided by several things at once. A table is divided by one: those stand in it that are of the whole of all
/// others. A measure is what its own tables count, and a row among all measures.
/// </summary>
/// <param name="measure">What is counted throughout; null where nothing says.</param>
internal sealed class ObservationCube(ObservedAxis[] axes, PageHeading page, string? measure, ObservedTables tables, List<Finding> findings)
{
    // Where it is said what is counted, measures are what that is divided by.
    private readonly int measures = measure is null ? Array.FindIndex(axes, axis => axis.IsOfMeasures) : -1;
    private readonly Dictionary<(Category? Measure, int Axis, int Year), ObservedTable> byHead = [];
    private readonly List<((Category? Measure, int Axis, int Year) Key, ObservedTable Table)> divided = [];
    private readonly Dictionary<(Category? Measure, int Year), Whole> wholes = [];
    private readonly List<((Category? Measure, int Year) Key, Whole Whole)> wholesInOrder = [];
    private int several;
    private TextSpan firstOfSeveral;

    // What is observed of all; where its measure is named, too.
    private sealed record Whole(ObservedRow Row, TextSpan MeasurePlace);

    /// <summary>The row that an observation stands in; null where it is of several things at once.</summary>
    /// <param name="of">Its categories, by the axes.</param>
    /// <param name="places">Where these stand.</param>
    public ObservedRow? RowOf(Category[] of, TextSpan[] places, int year, int line)
    {
        Category? counted = measures < 0 || of[measures].IsWhole ? null : of[measures];
        int axis = -1;
        for (int i = 0; i < of.Length; i++)
        {
            if (i == measures || of[i].IsWhole)
                continue;
            if (axis >= 0)
            {
                firstOfSeveral = several++ == 0 ? places[i] : firstOfSeveral;
                return null;
            }

            axis = i;
        }

        if (axis < 0)
            return WholeOf(counted, of, places, year, line);
        (Category?, int, int) key = (counted, axis, year);
        if (!byHead.TryGetValue(key, out ObservedTable? table))
        {
            byHead.Add(key, table = new ObservedTable(Head(counted?.Label.Text ?? measure, axis, year)));
            divided.Add((key, table));
        }

        return table.RowOf(of[axis], places[axis], line);
    }

    /// <summary>Hands the tables over, and says what stands in none.</summary>
    public void Finish()
    {
        var placed = new HashSet<(Category?, int)>();
        foreach (int year in wholesInOrder.Where(entry => entry.Key.Measure is not null).Select(entry => entry.Key.Year).Distinct())
            AddMain(year, placed);

        foreach (var (key, table) in divided)
        {
            ObservedTable own = table;
            if (wholes.TryGetValue((key.Measure, key.Year), out Whole? whole))
            {
                placed.Add((key.Measure, key.Year));
                own = Under(whole.Row, table);
            }

            tables.Add(own);
        }

        foreach (var (key, whole) in wholesInOrder.Where(entry => !placed.Contains(entry.Key)))
        {
            // Those of a measure were rows of the main table.
            tables.Add(new ObservedTable(Head(measure ?? whole.Row.Label.Measure, 0, key.Year)) { Total = whole.Row });
        }

        if (several > 0)
        {
            string[] names = [.. axes.Where(axis => !axis.IsOfMeasures).Select(axis => axis.Heading)];
            findings.Add(Finding.ObservedAtOnce(new Place(firstOfSeveral), several, string.Join(" × ", names)));
        }
    }

    private ObservedRow WholeOf(Category? counted, Category[] of, TextSpan[] places, int year, int line)
    {
        if (!wholes.TryGetValue((counted, year), out Whole? whole))
        {
            int named = Array.FindIndex(of, category => category.IsWhole && category.Label.Text.Length > 0);
            PrintedLabel label = named < 0 ? new PrintedLabel(Totals.Words) : of[named].Label;
            TextSpan place = places[named >= 0 ? named : Math.Max(0, measures)];
            var row = new ObservedRow(label, place, line, new ObservedFigures());
            wholes.Add((counted, year), whole = new Whole(row, places[Math.Max(0, measures)]));
            wholesInOrder.Add(((counted, year), whole));
        }

        return whole.Row;
    }

    private void AddMain(int year, HashSet<(Category?, int)> placed)
    {
        var main = new ObservedTable(Head(null, measures, year));
        foreach (var (key, whole) in wholesInOrder.Where(entry => entry.Key.Year == year))
        {
            placed.Add(key);
            if (key.Measure is null)
                main.Total = whole.Row;
            else
                main.Rows.Add(whole.Row with { Label = key.Measure.Label, Place = whole.MeasurePlace });
        }

        tables.Add(main);
    }

    // A total may say what its rows count where nothing else does: "I alt arbeidstrening".
    private static ObservedTable Under(ObservedRow total, ObservedTable table)
    {
        var whole = new ObservedTable(table.Head with { Measure = table.Head.Measure ?? total.Label.Measure }) { Total = total };
        whole.Rows.AddRange(table.Rows);
        return whole;
    }

    private ObservedHead Head(string? counted, int axis, int year)
        => new(page, counted, axes[axis].Dimension?.Name ?? axes[axis].Heading, axes[axis].Dimension, year);
}
