using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Raadslag.Benchmarks;

/// <summary>
/// Requests per second and p99 of a meeting page, from its stored snapshot and from the output cache, against an empty
/// endpoint of the same server in the same run; and the time from start to the first answer.
/// </summary>
internal static partial class ServeBench
{
    private const string Page = "/raad/kkr-sjaelland/moeder/2026-06-12";
    private const int Seconds = 6;

    public static async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("raadslag-bench-").FullName;
        var first = await StartDemoAsync(folder);
        await StopAsync(first.Process);
        var (process, address, started) = await StartDemoAsync(folder);
        await using var empty = await StartEmptyAsync();

        var baseline = await LoadAsync(empty.Urls.First() + "/", unique: false);
        var snapshot = await LoadAsync(address + Page, unique: true);
        var cached = await LoadAsync(address + Page, unique: false);
        await output.WriteLineAsync("| Page | requests/s | p99 | share of the empty endpoint |");
        await output.WriteLineAsync("|---|---|---|---|");
        await WriteAsync(output, "empty Kestrel endpoint (baseline)", baseline, baseline);
        await WriteAsync(output, "meeting page from its stored snapshot", snapshot, baseline);
        await WriteAsync(output, "meeting page, output-cached", cached, baseline);
        await output.WriteLineAsync();
        await output.WriteLineAsync(
            FormattableString.Invariant(
                $"Start to first answer: {started.TotalMilliseconds:0} ms; with the samples to load: {first.Started.TotalMilliseconds:0} ms."
            )
        );
        await StopAsync(process);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task WriteAsync(TextWriter output, string what, Load load, Load baseline) =>
        await output.WriteLineAsync(
            FormattableString.Invariant(
                $"| {what} | {load.PerSecond:0} | {load.P99} | {100 * load.PerSecond / baseline.PerSecond:0.0} % |"
            )
        );

    private static async Task<(Process Process, string Address, TimeSpan Started)> StartDemoAsync(string folder)
    {
        var port = FreePort();
        var start = Stopwatch.GetTimestamp();
        var process = Process.Start(
            new ProcessStartInfo(Repository.Program, ["demo", "--port", $"{port}", "--data", folder])
            {
                RedirectStandardOutput = true,
            }
        )!;
        _ = process.StandardOutput.ReadToEndAsync();
        var address = $"http://localhost:{port}";
        using var client = new HttpClient();
        while (!await AnswersAsync(client, address + Page))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The server ended with {process.ExitCode}.");
            }
        }

        return (process, address, Stopwatch.GetElapsedTime(start));
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string address)
    {
        try
        {
            return (await client.GetAsync(new Uri(address))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            await Task.Delay(5);
            return false;
        }
    }

    private static async Task<WebApplication> StartEmptyAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/", () => "");
        await app.StartAsync();
        return app;
    }

    // a query of its own makes each request miss the output cache
    private static async Task<Load> LoadAsync(string url, bool unique)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            script,
            unique
                ? "local n = 0; local base = nil; request = function() n = n + 1; base = base or wrk.path; return wrk.format('GET', base .. '?n=' .. n) end"
                : ""
        );
        var start = new ProcessStartInfo("wrk", ["-t1", "-c16", $"-d{Seconds}s", "--latency", "-s", script, url])
        {
            RedirectStandardOutput = true,
        };
        using var wrk = Process.Start(start)!;
        var report = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        File.Delete(script);
        if (report.Contains("Non-2xx", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(report);
        }

        return new Load(
            double.Parse(PerSecond().Match(report).Groups[1].Value, CultureInfo.InvariantCulture),
            P99().Match(report).Groups[1].Value
        );
    }

    private static async Task StopAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"99%\s+(\S+)")]
    private static partial Regex P99();

    private sealed record Load(double PerSecond, string P99);
}
