using System.Diagnostics;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.CommandLine;

/// <summary>The built program, run as a user runs it, with a folder of its own for data.</summary>
internal static class Program
{
    private static readonly string Executable = Path.Combine(AppContext.BaseDirectory, "Raadslag.Cli");

    public static string NewFolder() =>
        Directory.CreateDirectory(Path.Combine(TestFolder.Path, Guid.CreateVersion7().ToString())).FullName;

    public static Task<Answer> RunAsync(params string[] words) => SendAsync("", words);

    /// <summary>The same with something on standard input.</summary>
    public static Task<Answer> SendAsync(string input, params string[] words) => SendAsync(input, (string?)null, words);

    /// <summary>The same over another database than the file in the folder for data.</summary>
    public static Task<Answer> OverAsync(string database, params string[] words) => SendAsync("", database, words);

    /// <summary>The same with these settings; one that is null is taken away.</summary>
    public static Task<Answer> WithinAsync(Dictionary<string, string?> settings, params string[] words) =>
        SendAsync("", settings, words);

    private static Task<Answer> SendAsync(string input, string? database, string[] words) =>
        SendAsync(input, new Dictionary<string, string?> { ["RAADSLAG_DATABASE"] = database }, words);

    private static async Task<Answer> SendAsync(string input, Dictionary<string, string?> settings, string[] words)
    {
        var start = new ProcessStartInfo(Executable, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value; // null takes it away
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Answer(process.ExitCode, await output, await errors);
    }

    internal sealed record Answer(int Code, string Output, string Errors);
}
