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
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<MonthCount> IEnumerable<MonthCount>.GetEnumerator()
    {
        foreach (MonthCount month in this) yield return month;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<MonthCount>)this).GetEnumerator();

    /// <summary>Walks through the months of a row.</summary>
    public struct Enumerator
    {
        private readonly RowMonths _months;
        private int _index;

        internal Enumerator(RowMonths months) => (_months, _index) = (months, -1);

        /// <summary>The month it stands at, with its count.</summary>
        public readonly MonthCount Current => _months[_index];

        /// <summary>Goes to the next month.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _months.Count;
    }
}
