using System.Diagnostics;

namespace Raadslag.Archive;

/// <summary>
/// What the system can put around the process that reads PDFs, as words before its command: a network with nobody on it, and
/// no privileges that are not there already. Each is tried once as this user, and left out where it does not work.
/// </summary>
internal sealed class ReadingFence(IReadOnlyList<string> folders)
{
    private static readonly TimeSpan LongestTry = TimeSpan.FromSeconds(5);

    // the best first; a user who may not make a network can often make one in a user namespace of their own
    private static readonly string[][][] Wanted =
    [
        [
            ["unshare", "--user", "--map-current-user", "--net"],
            ["unshare", "--net"],
        ],
        [
            ["setpriv", "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"],
            ["setpriv", "--no-new-privs"],
        ],
    ];

    private readonly Lazy<IReadOnlyList<string>> _words = new(() => Try(folders));

    /// <summary>What this machine has, where its own tools are.</summary>
    public static ReadingFence OfThisMachine { get; } = new(["/usr/bin", "/bin", "/usr/sbin", "/sbin"]);

    /// <summary>The words; none where nothing works.</summary>
    public IReadOnlyList<string> Words => _words.Value;

    private static List<string> Try(IReadOnlyList<string> folders)
    {
        List<string> words = [];
        if (OperatingSystem.IsWindows() || Find(folders, "true") is not { } nothing)
        {
            return words;
        }

        foreach (var fence in Wanted)
        {
            var best = fence
                .Where(tool => Find(folders, tool[0]) is not null)
                .Select(tool => (string[])[Find(folders, tool[0])!, .. tool[1..]])
                .FirstOrDefault(tool => Works([.. words, .. tool, nothing]));
            words.AddRange(best ?? []);
        }

        return words;
    }

    private static string? Find(IReadOnlyList<string> folders, string tool) =>
        folders.Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);

    private static bool Works(string[] words)
    {
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        try
        {
            using var process = Process.Start(start)!;
            if (process.WaitForExit(LongestTry))
            {
                return process.ExitCode == 0;
            }

            process.Kill();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // it is there, but not for this user
        }

        return false;
    }
}
