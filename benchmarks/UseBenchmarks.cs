using BenchmarkDotNet.Attributes;
using Tilt.Runtime;

namespace Tilt.Benchmarks;

/// <summary>What the figures cost at run time: one by its name, and all of a table in a loop.</summary>
public class UseBenchmarks
{
    private readonly int[][] array =
    [
        .. Tilt120.Arbeidstrening.Fylke.Table.Rows
            .Select(row => row.Months.Select(month => (int)(month.Count.Upper ?? 0)).ToArray()),
    ];

    /// <summary>One figure, <c>Tilt120.Arbeidstrening.Fylke.Oslo.Mars</c>.</summary>
    [Benchmark]
    public int ConstantOfTilt() => Tilt120.Arbeidstrening.Fylke.Oslo.Mars;

    /// <summary>The same as a number in the code.</summary>
    [Benchmark]
    public int Literal() => 414;

    /// <summary>The months of all rows of a table, at their upper bounds.</summary>
    [Benchmark]
    public int LoopOverTable()
    {
        int sum = 0;
        foreach (Row row in Tilt120.Arbeidstrening.Fylke.Table.Rows)
        {
            foreach (MonthCount month in row.Months)
                sum += (int)(month.Count.Upper ?? 0);
        }

        return sum;
    }

    /// <summary>The same figures in arrays, without labels, months and suppression.</summary>
    [Benchmark]
    public int LoopOverArrays()
    {
        int sum = 0;
        foreach (int[] row in array)
        {
            foreach (int figure in row)
                sum += figure;
        }

        return sum;
    }
}
