using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Raadslag.Benchmarks;

/// <summary>
/// Requests per second and p99 of a meeting page, from its stored snapshot and from the output cache, against an empty
/// endpoint in the same run; and the time from start to the first answer.
/// </summary>
internal static partial class ServeBench
{
    private const string Page = "/raad/kkr-sjaelland/moeder/2026-06-12";
    private const int Rounds = 5;
    private const int SecondsOfRound = 5;

    // the runtime compiles what is used often anew while it is used; only a server that has settled is worth measuring
    private const int SecondsOfWarmUp = 20;

    public static async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("raadslag-bench-").FullName;
        var first = await StartDemoAsync(folder);
        await StopAsync(first.Process);
        var (process, address, started) = await StartDemoAsync(folder);
        try
        {
            await MeasureAsync(output, address + Page);
            await output.WriteLineAsync();
            await output.WriteLineAsync(
                FormattableString.Invariant(
                    $"Start to the page: {started.TotalMilliseconds:0} ms; with the samples to load: {first.Started.TotalMilliseconds:0} ms."
                )
            );
        }
        finally
        {
            await StopAsync(process);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(TextWriter output, string page)
    {
        await using var empty = await StartEmptyAsync();
        var nothing = empty.Urls.First() + "/";
        Target[] targets =
        [
            new("empty Kestrel endpoint (baseline)", nothing, Cookie: false, Compressed: false),
            new("the same, asked with a cookie (baseline)", nothing, Cookie: true, Compressed: false),
            new("from its stored snapshot", page, Cookie: true, Compressed: false),
            new("from its stored snapshot, compressed anew", page, Cookie: true, Compressed: true),
            new("output-cached", page, Cookie: false, Compressed: false),
            new("output-cached, compressed", page, Cookie: false, Compressed: true),
        ];
        foreach (var target in targets)
        {
            await LoadAsync(target, SecondsOfWarmUp);
        }

        var loads = targets.ToDictionary(target => target, _ => new List<Load>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var target in targets)
            {
                loads[target].Add(await LoadAsync(target, SecondsOfRound));
            }
        }

        await output.WriteLineAsync("| Page | requests/s | p99 | share of the empty endpoint |");
        await output.WriteLineAsync("|---|---|---|---|");
        foreach (var target in targets)
        {
            var baseline = loads[targets.First(one => one.Cookie == target.Cookie)];
            var middle = Middle(loads[target]);
            await output.WriteLineAsync(
                FormattableString.Invariant(
                    $"| {target.Name} | {middle.PerSecond:0} | {middle.P99} | {100 * middle.PerSecond / Middle(baseline).PerSecond:0.0} % |"
                )
            );
        }
    }

    private static Load Middle(List<Load> rounds) => rounds.OrderBy(load => load.PerSecond).ElementAt(rounds.Count / 2);

    private static async Task<(Process Process, string Address, TimeSpan Started)> StartDemoAsync(string folder)
    {
        var port = FreePort();
        var start = Stopwatch.GetTimestamp();
        var process = Process.Start(
            new ProcessStartInfo(
                Repository.Program,
                ["demo", "--port", $"{port}", "--data", folder, "--today", "2026-11-22"]
            )
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

    private static async Task<Load> LoadAsync(Target target, int seconds)
    {
        string[] headers =
        [
            "-H",
            $"Accept-Encoding: {(target.Compressed ? "gzip, deflate, br, zstd" : "identity")}",
            // whoever brings a cookie may be somebody: nothing kept is given to them
            .. target.Cookie ? ["-H", "Cookie: any=1"] : Array.Empty<string>(),
        ];
        var start = new ProcessStartInfo("wrk", ["-t1", "-c16", $"-d{seconds}s", "--latency", .. headers, target.Url])
        {
            RedirectStandardOutput = true,
        };
        using var wrk = Process.Start(start)!;
        var report = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
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

    [GeneratedRegex(@"^\s+99%\s+([\d.]+\w+)$", RegexOptions.Multiline)]
    private static partial Regex P99();

    private sealed record Target(string Name, string Url, bool Cookie, bool Compressed);

    private sealed record Load(double PerSecond, string P99);
}
