namespace Raadslag.Foundations;

/// <summary>Files and folders that only the user whom the program runs as may read.</summary>
public static class OwnFiles
{
    private const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder, and those above it, where they are not.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, File600 | UnixFileMode.UserExecute);
    }

    /// <summary>Makes an empty file, in the place of one that may be there.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File600;
        }

        return new FileStream(path, options);
    }

    /// <summary>Copies a file and waits until the copy is on the disk.</summary>
    public static void Copy(string from, string to)
    {
        using (var source = File.OpenRead(from))
        using (var target = Create(to))
        {
            source.CopyTo(target);
            target.Flush(flushToDisk: true);
        }
    }

    /// <summary>Opens a file, made where it is not, that no other process may have open; the system lets go of it with us.</summary>
    public static FileStream OpenAlone(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File600;
        }

        return new FileStream(path, options);
    }

    /// <summary>Whether the fault says that another has the file.</summary>
    public static bool IsTaken(IOException fault)
    {
        const int LinuxWouldBlock = 11;
        const int MacWouldBlock = 35;
        const int WindowsSharing = unchecked((int)0x80070020);
        return fault.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharing;
    }

    /// <summary>Waits until the file is on the disk.</summary>
    public static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
