namespace Tilt.Reports;

/// <summary>How loud a build would tell a finding.</summary>
public enum FindingSeverity
{
    /// <summary>An editor would tell it, a build would not: nothing is wrong, or nothing can be checked.</summary>
    Info = 0,

    /// <summary>Something is wrong or was left out.</summary>
    Warning,
}
