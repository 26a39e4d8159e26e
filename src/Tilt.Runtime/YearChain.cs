namespace Tilt.Runtime;

/// <summary>The years of a report, a table or a row, each of which knows its neighbours.</summary>
internal static class YearChain
{
    /// <summary>All of them, whichever of them is asked, the earliest first.</summary>
    public static FixedList<T> Of<T>(T one, Func<T, T?> earlier, Func<T, T?> later)
        where T : class
    {
        // Years are few, but how many there are the project says: no recursion.
        var years = new List<T>();
        for (T? year = one; year is not null; year = earlier(year)) years.Add(year);
        years.Reverse();
        for (T? year = later(one); year is not null; year = later(year)) years.Add(year);
        return new([.. years]);
    }
}
