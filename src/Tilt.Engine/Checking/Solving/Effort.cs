namespace Tilt.Engine.Checking.Solving;

/// <summary>
/// What is done to find out, counted in figures looked at and not in seconds, so that the outcome is the same on every machine. It is
/// also where a wish to stop is heard.
/// </summary>
/// <param name="most">What may be done in all.</param>
internal sealed class Effort(long most, CancellationToken cancel)
{
    /// <summary>A millisecond or two: seldom enough to cost nothing, and soon enough for whoever waits.</summary>
    private const int StepsBetweenPolls = 200_000;

    private long spent;
    private long nextPoll;
    private long held;

    /// <summary>No limit, where each answer is asked for by itself.</summary>
    public static Effort Unlimited(CancellationToken cancel) => new(long.MaxValue, cancel);

    /// <summary>How many figures were looked at.</summary>
    public long Steps => spent;

    /// <summary>What is kept for tasks to come.</summary>
    public long Held => held;

    /// <summary>Whether what may be done now has been done: the answers that are still open are not looked for.</summary>
    public bool IsSpent => spent >= most - held;

    /// <param name="steps">How many figures are looked at.</param>
    public void Spend(long steps)
    {
        spent += steps;
        if (spent < nextPoll)
            return;
        nextPoll = spent + StepsBetweenPolls;
        cancel.ThrowIfCancellationRequested();
    }

    /// <summary>Leaves the next task its share of what is left, so that no task takes what others need.</summary>
    /// <param name="tasks">How many are still to be done, the next one included.</param>
    /// <param name="kept">What was kept for others before (<see cref="Held"/>), where a task has tasks of its own.</param>
    public void Allot(int tasks, long kept = 0) => held = kept + (Math.Max(0, most - kept - spent) / tasks * (tasks - 1));
}
