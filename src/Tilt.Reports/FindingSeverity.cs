#if NET
using System.Text.Json.Serialization;

#endif
namespace Tilt.Reports;

/// <summary>How loud a build would tell a finding.</summary>
#if NET
[JsonConverter(typeof(JsonStringEnumConverter<FindingSeverity>))]
#endif
public enum FindingSeverity
{
    /// <summary>An editor would tell it, a build would not: nothing is wrong, or nothing can be checked.</summary>
    Info = 0,

    /// <summary>Something is wrong or was left out.</summary>
    Warning,
}
