using System.Globalization;
using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Findings;

namespace Tilt.Engine.Checking.Wording;

/// <summary>What fails all over a table: in how many of its columns or rows.</summary>
internal static class StructuralFact
{
    /// <returns>Null for a misprint of some cells.</returns>
    public static Phrase? Of(Misprint misprint) => misprint switch
    {
        RowTooMany { Statement: var statement } => Of(statement),
        Unstructured { Statement: var statement } => Of(statement),
        OtherRow { Other: var other } => new Phrase("Fact_Rows", other.Row.Label, other.Row.LineName),
        _ => null,
    };

    private static Phrase Of(Statement statement)
    {
        Constraint sum = statement.Failing[0];
        string name = sum.Kind switch
        {
            SumKind.OfWhich => "Fact_OfWhichAll",
            SumKind.Mean => "Fact_MeanAll",
            SumKind.Part => "Fact_PartAll",
            SumKind.Tables => "Fact_TablesAll",
            SumKind.Reports => "Fact_ReportsAll",
            _ => "Fact_MonthAll",
        };
        return new Phrase(name, Number(statement.Failing.Count), Number(statement.Count), sum.Stated.Label);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
