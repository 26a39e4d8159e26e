using Tilt.Checking.Study.Misprints;
using Tilt.Checking.Study.Printed;
using Tilt.Checking.Study.Truth;
using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;

namespace Tilt.Checking.Study.Studying;

/// <summary>One misprint: what Tilt says of it, held against the truth.</summary>
internal sealed class Case(Report before, Misprint misprint, Oracle oracle)
{
    private readonly PrintedText printed = new(misprint.Report);

    public Outcome Study()
    {
        var outcome = new Outcome(misprint.Kind);
        if (printed.Text == new PrintedText(before).Text)
            return outcome with { Skipped = "same text" };

        var warnings = new Warnings(printed);
        if (Misreading(warnings) is { } misreading)
            return outcome with { Skipped = "read with " + misreading };
        if (misprint.Kind == Kind.RowMoved && !warnings.AreOfOneTable(LinesOfTable(misprint.Places[0])))
            return outcome with { Skipped = "read as a table of its own" };

        // The same label twice is wrong whatever the figures are; the first one counts, and with it all is right.
        bool isTwice = misprint.Kind == Kind.RowTwice;
        Verdict truth = isTwice ? new Verdict(true, [], false) : oracle.Ask(misprint.Report);
        Finding[] all = [.. warnings.All];
        bool isWrong = isTwice || !truth.IsFeasible;
        Finding? likely = all.FirstOrDefault(Warnings.IsLikely);
        bool isSingle = misprint.Kind.IsOfOneCell();
        Explanation? only = truth.Explanations is [var one] ? one : null;
        Finding? right = only is null ? null : all.FirstOrDefault(finding => Warnings.IsCertain(finding) && PlaceOf(finding) == only.Place);

        return outcome with
        {
            Detected = isWrong ? all.Length > 0 : null,
            FalseAlarm = truth.IsFeasible ? warnings.Sums.Any() : null,
            NeedsSeveralSums = truth.IsFeasible ? null : truth.NeedsSeveralSums,
            OneWarning = isWrong && all.Length > 0 && !misprint.Kind.IsOfMany() ? all.Length <= misprint.Kind.Errors() : null,
            AtTheCell = isSingle && only is not null ? right is not null : null,
            RightValue = isSingle && only is not null && Value(only.Fit) is { } value ? right?.Expected == value : null,
            CertainButWrong = !isWrong ? null
                : isSingle ? all.Any(finding => Warnings.IsCertain(finding) && PlaceOf(finding) != only?.Place)
                : all.Any(finding => Warnings.IsCertain(finding) && PlaceOf(finding) is { } place
                    && place != only?.Place && !misprint.Places.Contains(place)),
            LikelyIsRight = isSingle && isWrong && likely is not null ? misprint.Places.Contains(PlaceOf(likely) ?? default) : null,
            IsMended = isSingle && only is not null && Value(only.Fit) is not null ? right is not null && Fix.Of(right) is not null : null,
            MendedWrong = all.Any(IsMended) ? all.Any(IsMendedWrong) : null,
            ToldAsWhatItIs = misprint.Kind.Remedy() is { } remedy && isWrong && IsClear(truth)
                ? all.Any(finding => IsTold(finding, remedy))
                : null,
            Leak = Leaks.Find(before, misprint.Report, printed, warnings),
            Story = Tell(warnings, truth),
        };
    }

    private int[] LinesOfTable(Place place) => [.. misprint.Report.RowLines.Where(
        line => misprint.Report.Lines[line].Row!.Table == misprint.Report.RowAt(place).Table)];

    private string? Misreading(Warnings warnings)
    {
        bool isWhole = misprint.Kind.IsOfOneCell() || misprint.Kind is Kind.TwoMisprints or Kind.CellsSwapped;
        Finding? misread = warnings.Reading.FirstOrDefault(
            finding => finding.Rule == Rules.NotANumber || (isWhole && finding.Rule == Rules.RowDoesNotFit));
        return misread?.Rule.Id;
    }

    // The one value that fits, as it would be printed.
    private string? Value(Interval fit)
        => before.Suppresses && fit.High < Figure.Limit ? misprint.Report[misprint.Places[0]] == Figure.Star ? null : Figure.Star
            : fit.IsOne ? fit.Low.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;

    // Whether no single cell and no other slip of several cells explains it.
    private bool IsClear(Verdict truth)
    {
        if (truth.Explanations.Count > 0)
            return false;
        List<HashSet<Place>> wrong = oracle.Wrong(misprint.Report);
        return Repairs.Of(misprint.Report)
            .Where(repair => wrong.TrueForAll(places => places.Overlaps(repair.Places)) && oracle.IsFeasible(repair.Make()))
            .All(misprint.IsUndoneBy);
    }

    // The findings that a reader of failures looks for, before others.
    private bool IsAstray(Finding finding) => IsMendedWrong(finding)
        || (Warnings.IsCertain(finding) && PlaceOf(finding) is { } place && !misprint.Places.Contains(place));

    private static bool IsMended(Finding finding) => Fix.Of(finding) is not null;

    // Rows that were put in or lost change none of the others.
    private bool IsMendedWrong(Finding finding)
    {
        if (Fix.Of(finding) is not { } fix || PlaceOf(finding) is not { } place)
            return false;
        bool areSameRows = before.Lines.Length == misprint.Report.Lines.Length && misprint.Kind != Kind.RowMoved;
        string right = areSameRows ? before[place] : misprint.Report[place];
        string written = fix is Fix.Exchange exchange ? exchange.Swap : finding.Expected!;
        return written != Figure.Digits(right);
    }

    private bool IsTold(Finding finding, string remedy)
    {
        if (!Warnings.Remedy(finding).StartsWith(remedy, StringComparison.Ordinal))
            return false;
        return misprint.Kind switch
        {
            Kind.CellsSwapped => misprint.Places.All(
                place => finding.Related.Append(finding.At).Any(at => printed.PlaceAt(at.Span) == place)),
            Kind.RowShifted or Kind.RowTwiceRenamed => finding.Related.Append(finding.At).Any(
                at => LineOf(at.Span) == misprint.Places[0].Line),
            _ => true,
        };
    }

    private int LineOf(Tilt.Engine.Text.TextSpan span) => printed.Text.AsSpan(0, span.Start).Count('\n');

    private Place? PlaceOf(Finding finding) => printed.PlaceAt(finding.At.Span);

    private string Tell(Warnings warnings, Verdict truth)
    {
        var lines = new List<string>
        {
            $"{before.Name}, {misprint.Kind.InWords()}: {misprint.Describe(before)}",
            truth.IsFeasible ? "truth: can all be right" : $"truth: wrong; explained by {truth.Explanations.Count}: "
                + string.Join("; ", truth.Explanations.Take(6).Select(Tell)),
        };
        lines.AddRange(warnings.All.OrderByDescending(IsAstray).Take(6)
            .Select(finding => (IsAstray(finding) ? "astray " : "Tilt:  ") + warnings.Describe(finding)));
        if (warnings.All.Count() is > 6 and var count)
            lines.Add($"       … {count} in all");
        return string.Join('\n', lines);
    }

    private string Tell(Explanation cell)
        => $"line {cell.Place.Line + 1} '{misprint.Report[cell.Place]}' ({cell.Fit.Low}..{cell.Fit.High})";
}
