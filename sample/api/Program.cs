// dotnet run --project sample/api
// Serves a report that the compiler knows, and checks one that is sent to it.
using Tilt.Reports;

WebApplication app = WebApplication.CreateSlimBuilder(args).Build();

// All of it: a figure is a number, a suppressed one "*".
app.MapGet("/report", () => Tilt120.Report);

// /counties/oslo, /counties/03
app.MapGet("/counties/{county}", (string county) => Tilt120.Arbeidstrening.Fylke.Table.Find(county) is { } row
    ? Results.Ok(row)
    : Results.NotFound());

// /counties/oslo/2024-03
app.MapGet("/counties/{county}/{month}", (string county, YearMonth month) =>
    Tilt120.Arbeidstrening.Fylke.Table.Find(county) is { } row && row.TryGet(month, out Count count)
        ? Results.Ok(count)
        : Results.NotFound());

// curl --data-binary @tilt120-2025.xlsx localhost:5000/check/tilt120-2025.xlsx
// For people one knows: a PDF that was made to can end the process that reads it (docs/run-time.md).
app.MapPost("/check/{name}", async (string name, HttpRequest request, CancellationToken cancel) =>
    (await ReportFile.LoadAsync(request.Body, name, cancel: cancel)).Check(cancel));

app.Run();
