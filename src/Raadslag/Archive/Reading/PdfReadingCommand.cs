using System.Diagnostics;

namespace Raadslag.Archive;

/// <summary>How the process that reads PDFs is started: a program that answers <see cref="Argument"/> by reading.</summary>
public sealed record PdfReadingCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>The hidden command of the one executable; it runs <see cref="PdfReadingChild"/> and nothing else.</summary>
    public const string Argument = "__read-pdf";

    // a gigabyte, in hexadecimal as the runtime wants it: the largest real document needs a twentieth
    private const string HeapLimit = "40000000";

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

    internal ProcessStartInfo ToStartInfo()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            // a crash writes its stack here; nobody but the refusal should hear of it
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        // the first file comes a quarter sooner when nothing is measured for later
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }
}
