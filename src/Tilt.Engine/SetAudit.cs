using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Model;

namespace Tilt.Engine;

/// <summary>What all that is printed leaves for the suppressed cells of a year.</summary>
/// <param name="Counts">The counts that print a <c>*</c>.</param>
/// <param name="Further">What to suppress as well, so that none is exposed.</param>
/// <param name="IsFewest">Whether it is proved that fewer do not suffice.</param>
/// <param name="Left">What is exposed all the same.</param>
/// <param name="IsInTime">Whether it was found out in time what there is to suppress.</param>
internal sealed record SetAudit(
    IReadOnlyList<SetCount> Counts, IReadOnlyList<SetCount> Further, bool IsFewest, IReadOnlyList<SetCount> Left, bool IsInTime);

/// <summary>A count, by the names of where it is printed first.</summary>
/// <param name="Year">Of its month, or else of its report; null where nothing says.</param>
/// <param name="Low">The least that it can be; no statement of a build has it.</param>
/// <param name="High">The most.</param>
/// <param name="Cells">All cells that print it, as a star or to be one.</param>
internal sealed record SetCount(
    string Table, string Row, string Column, int? Year, long Low, long High, Standing Standing, IReadOnlyList<SetCell> Cells)
{
    /// <summary>Whether it is less hidden than a star is to hide it.</summary>
    public bool IsExposed => Standing is Standing.Narrowed or Standing.WorkedOut;

    /// <summary>Whether it was looked at and cannot be called one or the other.</summary>
    public bool IsOpen => Standing is Standing.Undecided or Standing.InDoubt or Standing.BesideUnread;
}

/// <summary>A cell of a file.</summary>
internal sealed record SetCell(CheckedFile File, Place At)
{
    /// <summary>Its name in code; null where it has none.</summary>
    public string? Name => At.Cell is { } cell ? File.NameOf(cell) : null;
}
