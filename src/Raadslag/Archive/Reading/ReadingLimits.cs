using System.Globalization;
using System.Runtime.InteropServices;

namespace Raadslag.Archive;

/// <summary>
/// What the process that reads PDFs takes from itself before its first file, so that no file can have it: processor time,
/// memory, files, processes. The system holds it to them, and it cannot take them back.
/// </summary>
internal static class ReadingLimits
{
    /// <summary>
    /// Processor time for all files together. The asking process counts each file's; this ends a file that spins on when
    /// whoever asked has been killed.
    /// </summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    // the runtime's heap has its own limit of a gigabyte; the rest is the runtime and the stacks
    private const ulong Data = 2UL << 30;

    // the runtime itself opens some forty
    private const ulong OpenFiles = 256;
    private const ulong Processes = 64;

    /// <summary>Sets them for this process.</summary>
    public static void Take()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return;
        }

        Lower(Resource.ProcessorTime, (ulong)Life.TotalSeconds);
        Lower(Resource.FileSize, 0);
        Lower(Resource.CoreSize, 0);
        if (OperatingSystem.IsLinux())
        {
            Lower(Resource.DataSize, Data);
            Lower(Resource.OpenFiles, OpenFiles);
            if (IsAloneInItsNamespace())
            {
                Lower(Resource.Processes, Processes);
            }
        }
    }

    // Elsewhere everything the user runs is counted, and the web server with its threads is already more. Linux counts by
    // namespace since 5.14.
    private static bool IsAloneInItsNamespace()
    {
        const string Map = "/proc/self/uid_map";
        return Environment.OSVersion.Version >= new Version(5, 14)
            && File.Exists(Map)
            && File.ReadAllText(Map).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                is [_, _, "1"];
    }

    private static void Lower(Resource resource, ulong value)
    {
        if (GetLimit(resource, out var limit) != 0)
        {
            throw Refused(resource);
        }

        var lower = Math.Min(value, limit.Hard);
        limit = new Limit { Soft = lower, Hard = lower };
        if (SetLimit(resource, in limit) != 0)
        {
            throw Refused(resource);
        }
    }

    private static InvalidOperationException Refused(Resource resource) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{resource}: errno {Marshal.GetLastPInvokeError()}"));

    [DllImport("libc", EntryPoint = "getrlimit", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetLimit(Resource resource, out Limit limit);

    [DllImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetLimit(Resource resource, in Limit limit);

    // as Linux numbers them; the first three are the same on macOS
    private enum Resource
    {
        ProcessorTime = 0,
        FileSize = 1,
        CoreSize = 4,
        DataSize = 2,
        Processes = 6,
        OpenFiles = 7,
    }

    private struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
