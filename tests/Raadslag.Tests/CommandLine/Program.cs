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
    public static async Task<Answer> SendAsync(string input, params string[] words)
    {
        var start = new ProcessStartInfo(Executable, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment.Remove("RAADSLAG_DATABASE");
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
