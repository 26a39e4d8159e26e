namespace Tilt.Engine.Model;

/// <summary>A month of a year.</summary>
/// <param name="Index">The number of months since the year 0: what follows is one more.</param>
internal readonly record struct Month(int Index) : IComparable<Month>
{
    public const int InYear = 12;

    /// <param name="number">1–12.</param>
    public Month(int year, int number) : this((year * InYear) + number - 1)
    {
    }

    public int Year => Index / InYear;

    /// <summary>1–12.</summary>
    public int Number => (Index % InYear) + 1;

    /// <summary>The first month of that number from this one on.</summary>
    public Month Next(int number) => new(Index + ((number - Number + InYear) % InYear));

    public static Month operator +(Month month, int months) => new(month.Index + months);

    public int CompareTo(Month other) => Index.CompareTo(other.Index);
}
