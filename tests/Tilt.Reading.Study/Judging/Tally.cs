using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Tilt.Reading.Study.Layouts;

namespace Tilt.Reading.Study.Judging;

/// <summary>One layout, judged.</summary>
internal sealed record Outcome(
    Kind Kind, int Seed, IReadOnlyList<string> Traits, int Right, int Warned, int Off, int FalseAlarms, int Needless)
{
    /// <summary>What was printed and what became of it, where something is wrong.</summary>
    public string Story { get; init; } = "";
}

/// <summary>Layouts, judged and counted.</summary>
internal sealed class Tally(IReadOnlyList<Outcome> outcomes)
{
    private const string Head
        = "| | Layouts | Cells | Right | Warned | Silently off | False alarms | Needless |\n|---|---|---|---|---|---|---|---|\n";

    public IReadOnlyList<Outcome> Outcomes => outcomes;

    /// <summary>Layouts of all kinds in turn; the same numbers make the same study.</summary>
    public static Tally Run(int layouts, int firstSeed)
    {
        var outcomes = new ConcurrentBag<Outcome>();
        Parallel.For(firstSeed, firstSeed + layouts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed
            => outcomes.Add(Judged(LayoutMaker.Make(Kinds.All[seed % Kinds.All.Length], seed))));
        return new Tally([.. outcomes.OrderBy(outcome => outcome.Seed)]);
    }

    public static Outcome Judged(Layout layout)
    {
        Reading reading = Reading.Of(layout);
        var judge = new Judge(layout, reading);
        var outcome = new Outcome(
            layout.Kind, layout.Seed, layout.Traits, judge.Right, judge.Warned, judge.Off, judge.FalseAlarms, judge.Needless);
        if (judge.Right > 0 && judge.Warned + judge.Off + judge.FalseAlarms + judge.Needless == 0)
            return outcome;
        var story = new StringBuilder();
        story.Append(CultureInfo.InvariantCulture, $"{layout.Kind} {layout.Seed}: ");
        story.Append(CultureInfo.InvariantCulture, $"{judge.Right} right, {judge.Warned} warned, {judge.Off} off; ");
        story.AppendJoin(", ", layout.Traits).Append('\n').AppendJoin('\n', judge.Stories.Select(line => "  " + line)).Append('\n');
        IEnumerable<Said> loudest = reading.Said.OrderByDescending(said => (said.Rule.IsOfSums, said.IsWarning)).Take(6);
        story.AppendJoin('\n', loudest.Select(said => $"  {said.Rule.Id} at {said.At.Start}: {said.Message}")).Append('\n');
        return outcome with { Story = story + (layout.Text.Length > 6000 ? layout.Text[..6000] + "…" : layout.Text) };
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder(Head);
        foreach (Kind kind in Kinds.All)
            Append(text, kind.InWords(), outcomes.Where(outcome => outcome.Kind == kind));
        Append(text, "**all**", outcomes);
        text.Append('\n').Append(Head);
        foreach (string trait in outcomes.SelectMany(outcome => outcome.Traits).Distinct().Order(StringComparer.Ordinal))
            Append(text, trait, outcomes.Where(outcome => outcome.Traits.Contains(trait)));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, IEnumerable<Outcome> all)
    {
        Outcome[] of = [.. all];
        long cells = of.Sum(outcome => (long)outcome.Right + outcome.Warned + outcome.Off);
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {of.Length} | {cells} | {Share(of.Sum(one => one.Right))} | ")
            .Append(CultureInfo.InvariantCulture, $"{Share(of.Sum(one => one.Warned))} | {of.Sum(one => one.Off)} | ")
            .Append(CultureInfo.InvariantCulture, $"{of.Count(one => one.FalseAlarms > 0)} | {of.Count(one => one.Needless > 0)} |\n");

        string Share(long count) => cells == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / cells:0.0} %");
    }
}
