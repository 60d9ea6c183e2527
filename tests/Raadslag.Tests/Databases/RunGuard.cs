using System.Collections.Concurrent;
using System.Diagnostics;

namespace Raadslag.Tests.Databases;

/// <summary>
/// Cleans up when this run ends, however it ends: a shell in a session of its own waits for the end of a pipe that only this
/// process holds, and the system closes it also when the process is killed.
/// </summary>
internal static class RunGuard
{
    // a server that still writes can put a file into a folder while it is emptied
    private const string Script = """
        exec >/dev/null 2>&1
        trap '' INT TERM HUP
        cat
        [ -z "$2" ] || kill -QUIT "$2"
        for again in 1 2 3 4 5 6 7 8 9 10; do rm -rf "$1" && break; sleep 0.2; done
        """;

    // the pipes stay open as long as somebody holds these
    private static readonly ConcurrentBag<Process> Guards = [];

    /// <summary>Removes the folder at the end of the run.</summary>
    public static void Remove(string folder) => Stop(server: "", folder);

    /// <summary>Stops a PostgreSQL server, and removes its folder, at the end of the run.</summary>
    /// <param name="server">The server's process.</param>
    /// <param name="folder">What holds its data.</param>
    public static void Stop(string server, string folder) =>
        Guards.Add(
            Process.Start(
                new ProcessStartInfo("setsid", ["sh", "-c", Script, "raadslag-guard", folder, server])
                {
                    RedirectStandardInput = true,
                    WorkingDirectory = "/",
                }
            )!
        );
}
