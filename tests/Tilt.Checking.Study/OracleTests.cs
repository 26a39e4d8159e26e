using Google.OrTools.Sat;
using Tilt.Checking.Study.Misprints;
using Tilt.Checking.Study.Printed;
using Tilt.Checking.Study.Reports;
using Tilt.Checking.Study.Truth;

namespace Tilt.Checking.Study;

/// <summary>
/// The truth is found part by part, for speed. Here it is found in one go: a whole report as one model, in which at most one
/// printing need not be believed.
/// </summary>
public class OracleTests
{
    [Fact]
    public void Finds_the_cells_that_one_model_of_the_whole_report_finds()
    {
        int wrong = 0;
        for (int seed = 1; seed <= 60; seed++)
        {
            Report report = RandomReport.Make(seed);
            var random = new Random(seed);
            Kind kind = Kinds.All[random.Next(1, Kinds.All.Length)];
            if (kind == Kind.RowTwice || report.Places.Count() > 400 || Misprinter.Make(kind, report, random) is not { } misprint)
                continue;

            Verdict verdict = new Oracle().Ask(misprint.Report);
            wrong += verdict.IsFeasible ? 0 : 1;
            (bool isFeasible, HashSet<Place> explanations) = AskWhole(misprint.Report);
            Assert.Equal(isFeasible, verdict.IsFeasible);
            Assert.Equal(explanations, [.. verdict.Explanations.Select(cell => cell.Place)]);
        }

        Assert.True(wrong > 20);
    }

    private static (bool IsFeasible, HashSet<Place> Explanations) AskWhole(Report report)
    {
        Statements statements = Statements.Of(report);
        var model = new CpModel();
        IntVar[] figures = [.. Enumerable.Range(0, statements.FigureCount).Select(figure => model.NewIntVar(0, Interval.Most, ""))];
        foreach (Sum sum in statements.Sums)
        {
            IntVar[] terms = [.. sum.Figures.Select(figure => figures[figure])];
            model.AddLinearConstraint(LinearExpr.WeightedSum(terms, sum.Factors), sum.Low, sum.High);
        }

        BoolVar[] disbelieved = [.. statements.Printings.Select(_ => model.NewBoolVar(""))];
        for (int i = 0; i < disbelieved.Length; i++)
        {
            Printing printing = statements.Printings[i];
            model.AddLinearConstraint(figures[printing.Figure], printing.Range.Low, printing.Range.High)
                .OnlyEnforceIf(disbelieved[i].Not());
        }

        model.AddAtMostOne(disbelieved);
        model.Minimize(LinearExpr.Sum(disbelieved));
        var found = new HashSet<Place>();
        while (true)
        {
            var solver = new CpSolver { StringParameters = "num_workers:1" };
            if (solver.Solve(model) is CpSolverStatus.Infeasible)
                return (false, found);
            int at = Array.FindIndex(disbelieved, one => solver.BooleanValue(one));
            if (at < 0)
                return (true, []);
            found.Add(statements.Printings[at].Place);
            model.Add(disbelieved[at] == 0);
        }
    }
}
