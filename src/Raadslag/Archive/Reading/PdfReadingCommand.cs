using System.Diagnostics;

namespace Raadslag.Archive;

/// <summary>How the process that reads PDFs is started: a program that answers <see cref="Argument"/> by reading.</summary>
public sealed record PdfReadingCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>The hidden command of the one executable; it runs <see cref="PdfReadingChild"/> and nothing else.</summary>
    public const string Argument = "__read-pdf";

    // a gigabyte, in hexadecimal as the runtime wants it: the largest real document needs a twentieth
    private const string HeapLimit = "40000000";

    // what a program needs to start on some system or other; everything else may be a secret
    private static readonly string[] Needed =
    [
        "DOTNET_ROOT",
        "DOTNET_ROOT_X64",
        "DOTNET_ROOT_ARM64",
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT",
        "LANG",
        "LC_ALL",
        "LD_LIBRARY_PATH",
        "SystemRoot",
    ];

    /// <summary>This executable again, also when it was started as <c>dotnet Raadslag.Cli.dll</c>.</summary>
    public static PdfReadingCommand ThisExecutable()
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The process has no path.");
        var isHost = string.Equals(
            Path.GetFileNameWithoutExtension(program),
            "dotnet",
            StringComparison.OrdinalIgnoreCase
        );
        return new PdfReadingCommand(program, isHost ? [Environment.GetCommandLineArgs()[0], Argument] : [Argument]);
    }

    internal ProcessStartInfo ToStartInfo(ReadingFence fence)
    {
        string[] words = [.. fence.Words, Program, .. Arguments];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            // a crash writes its stack here; nobody but the refusal should hear of it
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        KeepOnly(start.Environment, Needed);
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        // the first file comes a quarter sooner when nothing is measured for later
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    private static void KeepOnly(IDictionary<string, string?> environment, IEnumerable<string> names)
    {
        foreach (var name in environment.Keys.Except(names, StringComparer.Ordinal).ToArray())
        {
            environment.Remove(name);
        }
    }
}
