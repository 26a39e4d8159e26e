using System.Text.Json.Serialization;

namespace Tilt.Runtime.Tests;

/// <summary>What System.Text.Json's own generator makes of our types, as programs compiled ahead of time have it.</summary>
[JsonSerializable(typeof(Observation[]))]
[JsonSerializable(typeof(MonthCount))]
[JsonSerializable(typeof(Dictionary<YearMonth, Count>))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Share))]
sealed partial class Generated : JsonSerializerContext;
