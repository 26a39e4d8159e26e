namespace Tilt.Engine.Editions;

/// <summary>Which of a report's years has the names without a year.</summary>
/// <param name="Year">0 where no file of the report tells a year.</param>
/// <param name="Doubt">What a reader of the code should know of that choice.</param>
/// <param name="Said">What the project says of it: nothing, one year or, in different files, several.</param>
internal sealed record UndatedYear(int Year, YearDoubt Doubt, IReadOnlyList<WantedYear> Said)
{
    /// <param name="parts">Of one report.</param>
    public static UndatedYear Of(IReadOnlyCollection<ReportPart> parts)
    {
        HashSet<int> years = [.. parts.Select(part => part.Key.Year)];
        int newest = years.Max();

        // What a file says of its report comes before what the project says of all.
        WantedYear[] wanted = [.. parts.Select(part => part.Wanted).OfType<WantedYear>().Distinct().OrderBy(said => said.Year)];
        WantedYear[] said = Array.Exists(wanted, year => year.IsOfFile) ? Array.FindAll(wanted, year => year.IsOfFile) : wanted;
        int[] there = [.. said.Select(year => year.Year == WantedYear.Newest ? newest : year.Year).Where(years.Contains)];
        if (said.Length == 0)
            return new UndatedYear(newest, years.Count > 1 ? YearDoubt.Unsaid : YearDoubt.None, said);
        if (there.Length == 0)
            return new UndatedYear(newest, YearDoubt.NoFile, said);
        return new UndatedYear(there.Max(), said.Length > 1 ? YearDoubt.Several : YearDoubt.None, said);
    }
}

internal enum YearDoubt : byte
{
    None,

    /// <summary>There are several years and nothing says which, so that a file more may change what code means.</summary>
    Unsaid,

    /// <summary>No file of the report is of a year that is said.</summary>
    NoFile,

    /// <summary>Files of the report say different years.</summary>
    Several,
}
