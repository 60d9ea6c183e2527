using System.Runtime.InteropServices;

namespace Raadslag.Cli.CommandLine;

/// <summary>Lets nobody but the user whom the program runs as read what it writes.</summary>
internal static class PrivateFiles
{
    private const uint NothingForOthers = 0b000_111_111;

    /// <summary>
    /// Every file and folder made after this is for its owner alone; also those that libraries make (SQLite, the key ring).
    /// </summary>
    public static void FromNowOn()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = Umask(NothingForOthers);
        }
    }

    [DllImport("libc", EntryPoint = "umask")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint Umask(uint mask);
}
