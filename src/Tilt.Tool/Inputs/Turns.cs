using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Tilt.Tool.Inputs;

/// <summary>What several threads make in any order, in the order of its numbers from 0.</summary>
internal sealed class Turns<T>
{
    private readonly Channel<(int Number, T? Made, bool IsThere)> made = Channel.CreateUnbounded<(int, T?, bool)>();

    public void Put(int number, T what) => made.Writer.TryWrite((number, what, true));

    /// <summary>Says that there is nothing of a number.</summary>
    public void Skip(int number) => made.Writer.TryWrite((number, default, false));

    /// <summary>Runs what puts all of them; a fault of it is the reader's.</summary>
    public async Task FillAsync(Func<Task> fill)
    {
        try
        {
            await fill().ConfigureAwait(false);
            made.Writer.Complete();
        }
        catch (Exception fault)
        {
            made.Writer.Complete(fault);
        }
    }

    public async IAsyncEnumerable<T> InOrderAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var early = new Dictionary<int, (T? Made, bool IsThere)>();
        int next = 0;
        await foreach ((int number, T? what, bool isThere) in made.Reader.ReadAllAsync(cancel).ConfigureAwait(false))
        {
            early.Add(number, (what, isThere));
            while (early.Remove(next, out (T? Made, bool IsThere) turn))
            {
                next++;
                if (turn.IsThere)
                    yield return turn.Made!;
            }
        }
    }
}
