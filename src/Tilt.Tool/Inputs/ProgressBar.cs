using Spectre.Console;

namespace Tilt.Tool.Inputs;

/// <summary>Shows how far something is, once it takes longer than a second; it is gone at the end.</summary>
internal sealed class ProgressBar : IAsyncDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(1), often = TimeSpan.FromMilliseconds(100);

    private readonly TaskCompletionSource done = new();
    private readonly Task shown;
    private int steps;

    /// <param name="console">Null where nobody looks.</param>
    /// <param name="what">What takes so long.</param>
    /// <param name="of">How many steps it takes.</param>
    public ProgressBar(IAnsiConsole? console, string what, int of)
        => shown = console is null ? Task.CompletedTask : Task.Run(() => ShowAsync(console, Markup.Escape(what), of));

    /// <summary>One step is done, on whatever thread.</summary>
    public void Step() => Interlocked.Increment(ref steps);

    public async ValueTask DisposeAsync()
    {
        done.TrySetResult();
        await shown.ConfigureAwait(false);
    }

    private async Task ShowAsync(IAnsiConsole console, string what, int of)
    {
        if (await Task.WhenAny(done.Task, Task.Delay(patience)).ConfigureAwait(false) == done.Task)
            return;
        await console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                ProgressTask task = context.AddTask(what, maxValue: of);
                while (!done.Task.IsCompleted)
                {
                    task.Value = Volatile.Read(ref steps);
                    await Task.WhenAny(done.Task, Task.Delay(often)).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
    }
}
