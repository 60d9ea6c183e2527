using System.Diagnostics;
using System.Globalization;
using System.Text;
using Raadslag.Tests.Databases;
using Raadslag.Web.Tests;

namespace Raadslag.Tests.CommandLine;

/// <summary>A run of the tests that is interrupted takes with it what it has started and stored.</summary>
public sealed class InterruptedRunTests
{
    private const string Held = nameof(Holds_a_server_and_a_file_until_it_is_interrupted);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>For the test below, which runs it in a process of its own; never by itself.</summary>
    [Fact(Explicit = true)]
    public async Task Holds_a_server_and_a_file_until_it_is_interrupted()
    {
        var server = (await PostgresServer.StartAsync()).ProcessId;
        await File.WriteAllTextAsync(Path.Combine(TestFolder.Path, "large"), server, Cancellation);
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        await output.WriteLineAsync($"holds {Environment.ProcessId} {server}");
        await output.FlushAsync(Cancellation);
        await new TaskCompletionSource().Task;
    }

    [Theory]
    [InlineData("TERM", false)]
    [InlineData("KILL", false)]
    [InlineData("KILL", true)]
    public async Task Neither_a_server_nor_a_file_is_left_of_a_run_that_was_interrupted(string signal, bool isAtTests)
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        var temporary = Directory.CreateTempSubdirectory("r-");
        // PostgreSQL runs as another user
        temporary.UnixFileMode |= UnixFileMode.OtherExecute | UnixFileMode.GroupExecute;
        using var starter = Start(temporary.FullName);
        var (tests, server) = await HeldAsync(starter.StandardOutput);
        Assert.Single(temporary.GetDirectories());

        using var kill = Process.Start("kill", [$"-{signal}", $"{(isAtTests ? tests : starter.Id)}"]);
        // whoever could still write has ended when this has
        await starter.StandardOutput.ReadToEndAsync(Cancellation);

        Assert.False(IsRunning(tests));
        Assert.False(IsRunning(server));
        Assert.Equal([], temporary.GetFileSystemInfos().Select(left => left.FullName));
        temporary.Delete();
    }

    [Fact]
    public async Task A_run_removes_what_dead_runs_have_left_and_leaves_the_living_alone()
    {
        var temporary = Directory.CreateTempSubdirectory("r-");
        using var self = Process.GetCurrentProcess();
        var stat = await File.ReadAllTextAsync("/proc/self/stat", Cancellation);
        var began = stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[19];
        var living = temporary.CreateSubdirectory($"raadslag-run-{Environment.ProcessId}-{began}");
        temporary.CreateSubdirectory($"raadslag-run-{Environment.ProcessId}-1").CreateSubdirectory("data");

        using var run = Process.Start(Script(temporary.FullName, "true"))!;
        await run.WaitForExitAsync(Cancellation);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([living.Name], temporary.GetDirectories().Select(left => left.Name));
        temporary.Delete(recursive: true);
    }

    // as the build script starts it; a shell stands for the build script
    private static Process Start(string temporary)
    {
        var method = $"{typeof(InterruptedRunTests).FullName}.{Held}";
        var start = Script(temporary, Environment.ProcessPath!, "-noColor", "-explicit", "only", "-method", method);
        start.RedirectStandardOutput = true;
        start.ArgumentList.Insert(0, "sh");
        start.ArgumentList.Insert(0, "\"$@\"; true");
        start.ArgumentList.Insert(0, "-c");
        start.ArgumentList.Insert(3, start.FileName);
        start.FileName = "sh";
        return Process.Start(start)!;
    }

    private static ProcessStartInfo Script(string temporary, params string[] command)
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "tests", "own-folder.sh"), command);
        start.Environment["TMPDIR"] = temporary;
        start.Environment.Remove("RAADSLAG_RUN_OWNER");
        return start;
    }

    private static async Task<(int Tests, int Server)> HeldAsync(StreamReader output)
    {
        var said = new StringBuilder();
        while (await output.ReadLineAsync(Cancellation) is { } line)
        {
            said.AppendLine(line);
            if (line.Split(' ') is ["holds", var tests, var server])
            {
                return (
                    int.Parse(tests, CultureInfo.InvariantCulture),
                    int.Parse(server, CultureInfo.InvariantCulture)
                );
            }
        }

        throw new InvalidOperationException($"The run ended before it held anything: {said}");
    }

    // one that has ended can still be in the list, until whoever started it has heard of it
    private static bool IsRunning(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return stat[stat.LastIndexOf(')') + 2] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }
}
