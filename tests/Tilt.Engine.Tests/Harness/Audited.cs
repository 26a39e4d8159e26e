using System.Globalization;
using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;

namespace Tilt.Engine.Tests.Harness;

/// <summary>What an audit says of a small report.</summary>
internal sealed class Audited
{
    private readonly TableIndex tables;

    private Audited(SumSystem system, List<TableSums> tables, Attacker attacker, long most)
    {
        (System, this.tables) = (system, new TableIndex(tables));
        var finder = new ConflictFinder(system, Effort.Unlimited(default), Effort.Unlimited(default));
        var auditor = new Auditor(system, finder.All, attacker, Counted = new Effort(most, default));
        Counts = auditor.Counts();
        Further = auditor.Further(Counts, Protecting = new Effort(most, default));
    }

    public SumSystem System { get; }

    public IReadOnlyList<AuditedCount> Counts { get; }

    public FurtherCounts Further { get; }

    public Effort Counted { get; }

    public Effort Protecting { get; }

    /// <summary>What is left for each <c>*</c>, as <c>Menn, Januar: 1..2</c>; <c>?</c> where it is not known.</summary>
    public string[] Left => [.. Counts.Select(count => $"{NameOf(count.Cells[0])}: {Told(count)}")];

    /// <summary>What to withhold as well, by row and column.</summary>
    public string[] More => [.. Further.Counts.Select(count => NameOf(count.Cells[0]))];

    /// <summary>The figures that print a number, by row and column.</summary>
    public IEnumerable<Quantity> Printed
        => System.Quantities.Where(quantity => System.IsPrinted(quantity) && System.BoundsOf(quantity).IsFixed);

    public string NameOf(CellRef cell) => $"{cell.Row.Label}, {tables.ColumnOf(cell).Label}";

    public static Audited Of(string report, Attacker? attacker = null, long most = long.MaxValue)
    {
        StatedReport[] parts = [.. ReportText.Read(report, "", default).Reports.Select((one, number) => new StatedReport(0, number, one))];
        (SumSystem system, List<TableSums> tables) = SystemBuilder.Build(parts, new LetGo());
        return new Audited(system, tables, attacker ?? Attacker.OfRule, most);
    }

    /// <summary>Of one table, as other tests have it.</summary>
    public static Audited In(string table, string sheet = "Tiltak og fylke", Attacker? attacker = null, long most = long.MaxValue)
        => Of(Given.Report(table, sheet), attacker, most);

    private static string Told(AuditedCount count) => count.Standing switch
    {
        Standing.Undecided or Standing.InDoubt => "?",
        _ => string.Format(CultureInfo.InvariantCulture, "{0}..{1}", count.Left.Low, count.Left.High),
    };
}
