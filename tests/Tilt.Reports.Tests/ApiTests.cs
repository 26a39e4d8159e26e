using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tilt.Reports.Tests;

/// <summary>The sample that serves a report, over the wire.</summary>
public sealed partial class ApiTests(ApiTests.Api api) : IClassFixture<ApiTests.Api>
{
    [Fact]
    public async Task It_serves_the_whole_report()
    {
        using var report = JsonDocument.Parse(await api.Client.GetStringAsync("/report"));
        JsonElement[] tables = [.. report.RootElement.GetProperty("tables").EnumerateArray()];

        Assert.Equal(
            Tilt120.Report.Tables.Select(table => table.Measure),
            tables.Select(table => table.GetProperty("measure").GetString()));
    }

    [Theory]
    [InlineData("/counties/oslo/2024-03", "414")]
    [InlineData("/counties/03/2024-03", "414")]
    [InlineData("/counties/ukjent/2024-07", "\"*\"")]
    public async Task It_serves_a_figure(string path, string json) => Assert.Equal(json, await api.Client.GetStringAsync(path));

    [Theory]
    [InlineData("/counties/atlantis", HttpStatusCode.NotFound)]
    [InlineData("/counties/oslo/2023-03", HttpStatusCode.NotFound)]
    [InlineData("/counties/oslo/march", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_not_served(string path, HttpStatusCode status)
        => Assert.Equal(status, (await api.Client.GetAsync(path)).StatusCode);

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "Warning TILT101 424 414 Tilt120.Arbeidstrening.Fylke.Oslo.Mars")]
    public async Task It_checks_what_is_sent_to_it(bool isWrong, string said)
    {
        using var sent = new StringContent(Given.Real(isWrong));
        HttpResponseMessage answer = await api.Client.PostAsync("/check/tilt120.md", sent);
        using var findings = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());

        string[] members = ["severity", "id", "found", "expected", "name"];
        Assert.Equal(said, string.Join('\n', findings.RootElement.EnumerateArray()
            .Where(finding => finding.GetProperty("severity").GetString() == "Warning")
            .Select(finding => string.Join(' ', members.Select(member => finding.GetProperty(member).GetString())))));
    }

    /// <summary>The sample as a process, at a port that is free.</summary>
    public sealed partial class Api : IDisposable
    {
        private readonly Process process;

        public Api()
        {
            string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
            string[] command = [Path.Combine(AppContext.BaseDirectory, "Api.dll"), "--urls", "http://127.0.0.1:0"];
            process = Process.Start(new ProcessStartInfo(dotnet, command) { RedirectStandardOutput = true })!;
            string? line;
            do
                line = process.StandardOutput.ReadLine();
            while (line is not null && !Address().IsMatch(line));
            Client = new HttpClient { BaseAddress = new Uri(Address().Match(line ?? "").Value) };
        }

        public HttpClient Client { get; }

        public void Dispose()
        {
            Client.Dispose();
            process.Kill();
            process.Dispose();
        }

        [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
        private static partial Regex Address();
    }
}
