using System.Globalization;
using System.Text;
using Tilt.Checking.Study.Misprints;

namespace Tilt.Checking.Study.Studying;

/// <summary>How often something was so, of how many times it was asked.</summary>
internal readonly record struct Share(int Count, int Of)
{
    public double Part => Of == 0 ? 1 : (double)Count / Of;

    public override string ToString()
        => Of == 0 ? "–"
            : string.Create(CultureInfo.InvariantCulture, $"{Count}/{Of}")
                + (Count == 0 || Count == Of ? "" : string.Create(CultureInfo.InvariantCulture, $" ({100 * Part:0.0} %)"));
}

/// <summary>Outcomes, counted.</summary>
internal sealed class Tally(IReadOnlyList<Outcome> outcomes)
{
    private static readonly (string Heading, Func<Outcome, bool?> Question)[] questions =
    [
        ("detected", outcome => outcome.Detected),
        ("false alarms", outcome => outcome.FalseAlarm),
        ("at the cell", outcome => outcome.AtTheCell),
        ("right value", outcome => outcome.RightValue),
        ("likely is right", outcome => outcome.LikelyIsRight),
        ("certain but wrong", outcome => outcome.CertainButWrong),
        ("mended", outcome => outcome.IsMended),
        ("mended wrong", outcome => outcome.MendedWrong),
        ("told as what it is", outcome => outcome.ToldAsWhatItIs),
        ("one warning", outcome => outcome.OneWarning),
    ];

    public IReadOnlyList<Outcome> Outcomes => outcomes;

    public IEnumerable<Outcome> Studied => outcomes.Where(outcome => outcome.Skipped is null);

    public Tally Of(Func<Kind, bool> kinds) => new([.. outcomes.Where(outcome => kinds(outcome.Kind))]);

    public Share Share(Func<Outcome, bool?> question)
    {
        bool?[] answers = [.. Studied.Select(question).Where(answer => answer is not null)];
        return new Share(answers.Count(answer => answer == true), answers.Length);
    }

    public string Stories(string failure)
        => string.Join("\n\n", Studied.Where(outcome => outcome.Failures.Contains(failure)).Select(outcome => outcome.Story));

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("| misprint | studied | ").AppendJoin(" | ", questions.Select(question => question.Heading))
            .Append(" | leaks | skipped |\n");
        text.Append("|---|---|").AppendJoin("|", questions.Select(_ => "---")).Append("|---|---|\n");
        foreach (Kind kind in Kinds.All)
            Of(other => other == kind).AppendRow(text, kind.InWords());
        Of(KindsOfOneCell).AppendRow(text, "**one cell wrong**");
        AppendRow(text, "**all**");

        Share ofSeveral = Share(outcome => outcome.NeedsSeveralSums);
        text.Append(CultureInfo.InvariantCulture, $"\n* wrong only if several sums are taken together: {ofSeveral}\n");
        var skipped = outcomes.Where(outcome => outcome.Skipped is not null).GroupBy(outcome => outcome.Skipped);
        foreach (var reason in skipped.OrderByDescending(group => group.Count()))
            text.Append(CultureInfo.InvariantCulture, $"* skipped, {reason.Key}: {reason.Count()}\n");
        return text.ToString();
    }

    public string FailuresToText()
    {
        var text = new StringBuilder();
        var failures = Studied.SelectMany(outcome => outcome.Failures.Select(name => (name, outcome)))
            .GroupBy(entry => (entry.name, entry.outcome.Kind));
        foreach (var failure in failures.OrderByDescending(group => group.Count()))
        {
            text.Append(CultureInfo.InvariantCulture, $"=== {failure.Key.name}, {failure.Key.Kind.InWords()}: {failure.Count()}\n\n");
            foreach (Outcome outcome in failure.Select(entry => entry.outcome))
                text.Append(outcome.Story).Append(outcome.Leak is null ? "" : "\nleak:  " + outcome.Leak).Append("\n\n");
        }

        return text.ToString();
    }

    private static bool KindsOfOneCell(Kind kind) => kind.IsOfOneCell();

    private void AppendRow(StringBuilder text, string name)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {Studied.Count()} | ");
        text.AppendJoin(" | ", questions.Select(question => Share(question.Question)));
        int leaks = Studied.Count(outcome => outcome.Leak is not null);
        text.Append(CultureInfo.InvariantCulture, $" | {leaks} | {outcomes.Count - Studied.Count()} |\n");
    }
}
