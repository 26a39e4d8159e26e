using System.Text.Json.Serialization;
using Tilt.Runtime.Json;

namespace Tilt.Runtime;

// The converters of all types in one place: System.Text.Json finds them here, by reflection or when it generates code.

/// <content>Read and written as JSON.</content>
[JsonConverter(typeof(CountJsonConverter))]
public readonly partial struct Count;

/// <content>Read and written as JSON.</content>
[JsonConverter(typeof(YearMonthJsonConverter))]
public readonly partial struct YearMonth;

/// <content>Read and written as JSON.</content>
[JsonConverter(typeof(ShareJsonConverter))]
public readonly partial struct Share;

/// <content>Written as JSON.</content>
[JsonConverter(typeof(RowJsonConverter))]
public sealed partial class Row;

/// <content>Written as JSON.</content>
[JsonConverter(typeof(TableJsonConverter))]
public sealed partial class Table;

/// <content>Written as JSON.</content>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed partial class Report;
