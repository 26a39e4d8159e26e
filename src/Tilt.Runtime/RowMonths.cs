using System.Collections;

namespace Tilt.Runtime;

/// <summary>
/// The months of a row with their counts, as the columns stand; a loop over them allocates nothing. The default
/// value is empty.
/// </summary>
public readonly struct RowMonths : IReadOnlyList<MonthCount>
{
    private readonly Row? _row;

    internal RowMonths(Row row) => _row = row;

    /// <summary>How many months there are.</summary>
    public int Count => _row?.Table.Months.Count ?? 0;

    /// <summary>A month and its count.</summary>
    /// <param name="index">The place among the months, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public MonthCount this[int index] => index >= 0 && index < Count
        ? _row!.Table.MonthAt(_row, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The row has {Count} months.");

    /// <summary>Walks through the months.</summary>
    public Enumerator GetEnumerator() => _row?.Table.MonthsOf(_row) ?? new([], [], 0);

    IEnumerator<MonthCount> IEnumerable<MonthCount>.GetEnumerator()
    {
        foreach (MonthCount month in this) yield return month;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<MonthCount>)this).GetEnumerator();

    /// <summary>Walks through the months of a row.</summary>
    // It holds the arrays themselves: asking row and table for each cell was most of what a loop cost.
    public struct Enumerator
    {
        private readonly YearMonth[] _months;
        private readonly int[] _cells;
        private readonly int _start;
        private int _index;

        internal Enumerator(YearMonth[] months, int[] cells, int start) =>
            (_months, _cells, _start, _index) = (months, cells, start, -1);

        /// <summary>The month it stands at, with its count.</summary>
        public readonly MonthCount Current => new(_months[_index], Runtime.Count.FromChecked(_cells[_start + _index]));

        /// <summary>Goes to the next month.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => (uint)++_index < (uint)_months.Length;
    }
}
